"""Words by which a line of a posting asks for something, whatever section it stands in."""

import re
from collections.abc import Sequence, Set as AbstractSet

from careers.intake.prose.sentences import Span

# fmt: off
TRIGGERS = frozenset({
    "must", "require", "required", "requires", "mandatory", "essential",
})
# fmt: on
"""Of these words one stands in every line that calls something required."""
# fmt: off
NEEDS = frozenset({
    "experience", "experienced", "exp", "knowledge", "proficiency", "proficient", "familiar", "familiarity",
    "expertise", "understanding", "ability", "skill", "skills", "skilled", "fluent", "fluency", "background",
    "mastery", "hands", "exposure", "competence", "competency", "competencies", "competent", "certified",
    "certificate", "certificates", "certification", "certifications", "must", "required", "expert", "years", "yrs",
    "should", "comfortable", "looking", "seeking", "hiring",
})
# fmt: on
"""Of these words one stands in every line that asks for something in a section that does not."""
PROSE = 150
"""Characters from which a line is prose rather than a point of a list."""

_STEMS = ("must", "requir", "mandatory", "essential")
_DEMAND = re.compile(
    r"\bmust\s+(?:have|possess|be\s+(?:able|proficient|familiar|skilled|fluent|an?\s+expert|strong|experienced))|\ba\s+must\b|\bmust[.)]*$"
    r"|(?<!not )(?<!as )(?<!if )(?<!when )\b(?:required|mandatory)(?!\s+(?:to|by|for))\b|\bessential\)|\(essential"
    r"|\brequires?\s+(?:strong\s+|solid\s+|good\s+|\d)?(?:experience|knowledge|proficiency|understanding|expertise|skills?)?"
)
_OPENING = re.compile(
    r"[\W\d_]*(?:(?:at\s+least|minimum(?:\s+of)?|a)\s+)?(?:\d+\s*\+?.{0,16}(?:years|yrs)|(?:[\w-]+\s+){0,2}?"
    r"(?:experienced?|knowledge|proficien\w+|familiar\w*|expertise|understanding|ability|fluen\w+|mastery|exposure|skilled|hands[\s-]on|competen\w+|certifi\w+|expert)\b)"
)
_NEED = re.compile(
    r"experience(?!d\b(?!\s+(?:in|with|using)))|\bexp\.|knowledge|proficien(?:cy|t\s+(?:in|with|at|using|knowledge|working))"
    r"|familiar|expertise|understanding|ability\s+to|skill|fluen|background\s+in|mastery|hands[\s-]on|exposure|competen"
    r"|certif|must|required|should\s+have|comfortable\s+with|expert\s+in|years"
)
_SOUGHT = re.compile(r"\b(?:looking\s+for|seeking|hiring)\b")
_PURPOSE = re.compile(r"\bto\s+(?:join|help|work|build|lead|support|develop|design|drive|be|take)\b")
SOUGHT_WITHIN = 80
"""Characters behind "looking for" within which what is looked for is named."""
_DUTY = re.compile(
    r"[\W_]*(?:you\s+will\s+|you'll\s+|to\s+)?(?:manage|oversee|develop|design|build|implement|create|conduct|perform|lead|collaborate|provide|support|ensure"
    r"|contribute|apply|use|utili[sz]e|maintain|drive|assist|participate|deliver|write|define|analy[sz]e|identify|translate|monitor|deploy"
    r"|coordinate|prepare|review|establish|direct|evaluate|improve|optimi[sz]e|partner|research|help|act|serve|own|architect|execute|document|configure|work)s?\s"
)
FIRM = frozenset({"we", "our", "us"})
"""Words by which a firm speaks of itself."""
_FIRM = re.compile(r"\b(?:we|our|us)\b")
_READER = re.compile(
    r"\b(?:you|your|candidates?|looking\s+for|seek|seeking|need|needs|must|require[sd]?|applicants?|hiring|has|have)\b"
)


def demanded_spans(lower: str, line: Sequence[Span]) -> list[Span]:
    """Return those of a line's sentences, in a text in small letters, that call something required."""
    return [one for one in line if any(lower.find(stem, *one) >= 0 for stem in _STEMS) and _DEMAND.search(lower, *one)]


def opens_with_need(lower: str, start: int, end: int) -> bool:
    """Return whether a line begins as those do that ask for something: "5+ years …", "strong knowledge of …"."""
    return bool(_OPENING.match(lower, start, end))


def asks(lower: str, start: int, end: int, at: int) -> bool:
    """Return whether a sentence of no particular section asks for the skill that it names at a place.

    One that begins with a duty does not, nor one in which a firm speaks of itself alone.
    """
    said = lower[start:end]
    if _DUTY.match(said) and not _DEMAND.search(lower, start, end):
        return False
    if _FIRM.search(said) and not _READER.search(said):
        return False
    sought = _SOUGHT.search(lower, start, end)
    if sought and sought.end() <= at <= sought.end() + SOUGHT_WITHIN and not _PURPOSE.search(lower, sought.end(), at):
        return True
    return bool(_NEED.search(said))


def is_prose_of_the_firm(lower: str, start: int, end: int, words: AbstractSet[str]) -> bool:
    """Return whether a long line that asks for nothing tells of the firm: a heading above it does not reach it."""
    return end - start >= PROSE and not words.isdisjoint(FIRM) and not _NEED.search(lower, start, end)
