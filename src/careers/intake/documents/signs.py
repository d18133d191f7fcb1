"""What tells files of other tools from texts that people write; the modules that read them are imported after that."""

from __future__ import annotations

import re
from collections.abc import Sequence

_HEAD = 20_000
_KEY = r"[A-Za-z_][\w -]{0,40}"
_JSON = re.compile(r"\s*(?:\{\s*(?:\"|\}|[\w-]+\s*:)|\[\s*(?:[\[{\"\]]))")
_YAML_LINE = re.compile(rf"(?:{_KEY}:(?: .*)?|- .*|-|#.*|---.*|[ \t].*|\.\.\.|)\r?")
_YAML_KEY = re.compile(
    r"^(?:cv|skills?|basics|technical_skills|technologies|tools|tech_stack|stack|my_skills|title|job_title)\s*:",
    re.MULTILINE,
)
_YAML_ITEM = re.compile(rf"(?:- )?\s*(?:name|skill|technology):\s.*\r?\n\s+{_KEY}:")
_HEADER = re.compile(r"(?:sep=.\s*\n)?(?:[^\n]*[,;\t|]|\s*\"?(?:skill ?)?(?:name|skill)s?\"?\s*[\r\n])", re.IGNORECASE)
_LONGEST_LINE = 1_000_000
_LINKEDIN = frozenset({"skills.csv", "positions.csv", "profile.csv"})


def looks_like_json(text: str) -> bool:
    """Return whether a text begins as JSON does."""
    return bool(_JSON.match(text))


def looks_like_data(text: str) -> bool:
    """Return whether a text begins as JSON does, or is YAML with a key that is read."""
    if looks_like_json(text):
        return True
    head = text[:_HEAD]
    if not (_YAML_KEY.search(head) or _YAML_ITEM.match(head)):
        return False
    return all(_YAML_LINE.fullmatch(line) for line in head.split("\n")[:-1])


def looks_like_json_lines(text: str) -> bool:
    """Return whether the first line of a text is a whole mapping of JSON, and the second begins as one."""
    text = text.lstrip()
    if not text.startswith("{"):
        return False
    from careers.intake.documents.data_text import is_json

    first, _, rest = text[:_LONGEST_LINE].partition("\n")
    return rest.lstrip().startswith("{") and is_json(first)


def looks_like_table(text: str) -> bool:
    """Return whether a text begins with the header of a table that is read."""
    if not _HEADER.match(text):
        return False
    from careers.intake.documents.tables import fits

    return fits(text)


def looks_like_europass(text: str) -> bool:
    """Return whether a text is XML of Europass."""
    head = text[:_HEAD].lstrip()
    return head.startswith("<") and ("<SkillsPassport" in head or "<Candidate" in head or "<LearnerInfo" in head)


def looks_like_linkedin(names: Sequence[str]) -> bool:
    """Return whether the names in a ZIP file are those of LinkedIn's export, in whatever folder they stand."""
    return not _LINKEDIN.isdisjoint(map(member_name, names))


def member_name(name: str) -> str:
    """Return the name of a member without its folders; nothing for the shadows that a Mac adds."""
    parts = name.replace("\\", "/").split("/")
    return "" if "__MACOSX" in parts or parts[-1].startswith("._") else parts[-1].lower()
