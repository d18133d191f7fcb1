"""Names of which a text says that somebody does not know them, or that nobody needs to."""

from __future__ import annotations

import re

from careers.intake.prose.candidates import Candidate

_DENIED = re.compile(
    r"(?:\b(?:no|without|lack|(?<!to )(?<!from )zero)(?: (?:any|prior))?(?: (?:experience|knowledge|exposure))?"
    r" (?:in|with|of|to)"
    r"|\bnever (?:used|touched|tried|learn(?:ed|t)|worked with)|(?<!\bif )\bnot(?: in| with)?"
    r"|(?:^|[\n,;:(•-])\s*no(?: prior| previous)?"
    r"|(?<!\bnot )(?<!\bnever )\b(?:without|keine?|ohne|(?-i:sans|Sans)|senza|sin)"
    r"|(?<!\bif you )\b(?:don['’]t|do not|won['’]t|will not|no) (?:need|have|use)"  # noqa: RUF001
    r"(?: to (?:know|use|have|learn)| for)?(?: any)?"
    r"|\b(?:want|wish|hope|hoping|going|plan|planning|like|love|keen|eager|willing|ready) to (?:learn|try|study)"
    r"|\b(?:quero|quiero|veux|voglio|vorrei) (?:aprender|apprendre|imparare))"
    r"(?: some)? (?:[\w.+#-]{1,20} ?(?:/|or|nor) ?)?$",
    re.IGNORECASE,
)
"""What says of the name behind it, or of two, that it is not known or not wanted: ``no experience with Go``."""
# fmt: off
_LAST = frozenset({
    "in", "with", "of", "to", "for", "used", "touched", "tried", "prior", "previous", "learnt", "learned", "no", "not",
    "without", "kein", "keine", "ohne", "sans", "senza", "sin", "aprender", "apprendre", "imparare", "know", "use",
    "have", "need", "learn", "try", "study", "any", "some", "or", "nor",
})
# fmt: on
"""Of these words one stands right before a name that is denied."""
_LONGEST_LAST = 11
_OPENING = "(,;•-"
_HINT = re.compile(
    "no|['’]t|never|without|lack|zero|kein|ohne|sans|senza|sin|learn|try|study|prend|impar",  # noqa: RUF001
    re.IGNORECASE,
)
"""Of these one stands in what denies."""
_DENIED_BEHIND = re.compile(
    r"\s?[(:=–-]\s?(?:(?:no|none|n/a|nil|0(?: years?)?|no experience|not yet)\s?(?:[),;|\n]|$)"  # noqa: RUF001 - dash
    r"|(?:in progress|to learn)\b)",
    re.IGNORECASE,
)
"""What says so behind it: ``OSCP (in progress)``, ``Java: none``."""
_DENYING = re.compile(
    r"[\W\d_]*(?:(?:i )?(?:want|wish|hope|hoping|plan|planning|going|(?:would|['’]d) like|keen) to (?:learn|try|study)"  # noqa: RUF001
    r"[^:\n]{0,30}|learning goals?|to learn(?: next)?"
    r"|(?:not|never)(?: (?:yet|familiar|used|known|needed|wanted|worked|experienced|with|in|at|all)){0,4}"
    r"|unfamiliar(?: with)?"
    r"|(?:we |you )?(?:won['’]t|don['’]t|do not|will not) (?:need|have|use|know|want)[^:\n]{0,20}"  # noqa: RUF001
    r"|no (?:experience|knowledge|need)(?: (?:of|in|with|for))?)[\s*_]*:",
    re.IGNORECASE,
)
"""A label that says so of all its line: ``Want to learn: Rust``."""
_IN_PROGRESS = re.compile(r" in progress(?=\s*(?:[.,;)\n]|$))")
_MARKS = frozenset("(:=-–")  # noqa: RUF001 - dash
_SENTENCE_ENDS = re.compile(r"[.;!?]\s")
_LONGEST_LABEL = 60
_LONGEST_DENIAL = 60


def denied(text: str, one: Candidate) -> bool:
    """Return whether what stands before a name, behind it or as the label of its line says that it is not known."""
    start, end = one.passage.start, one.end
    last = text[max(start, one.start - _LONGEST_LAST) : one.start].lower().rstrip(" ").rpartition(" ")[2]
    if last.lstrip(_OPENING) in _LAST or last.endswith("/"):
        before = text[max(start, one.start - _LONGEST_DENIAL) : one.start]
        if _HINT.search(before) and _DENIED.search(before):
            return True
    marked = not _MARKS.isdisjoint(text[end : end + 2])
    if _IN_PROGRESS.match(text, end) or (marked and _DENIED_BEHIND.match(text, end)):
        return True
    until = start + _LONGEST_LABEL
    label = _DENYING.match(text, start, until) if text.find(":", start, until) >= 0 else None
    return label is not None and not _SENTENCE_ENDS.search(text, label.end(), one.start)
