"""Words by which postings set conditions: on permits, clearances, languages and places."""

import re
from typing import NamedTuple

from careers.domain.reports.reading import GateKind


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


class Rule(NamedTuple):
    """Words that mean a condition, and the letters one of which stands in every line that has them."""

    kind: GateKind
    value: str
    stems: tuple[str, ...]
    pattern: re.Pattern[str]


_NO_SPONSORSHIP = (
    r"\b(?:no|not|without|unable|cannot|can't|won't|doesn't|never)\b[^.;]{0,60}\bsponsor"
    r"|\bsponsor\w*\s+(?:is|are|will)\s+(?:not|un)|\bsponsorship\s*:\s*no\b|\bnow\s+or\s+in\s+the\s+future\b"
)
_SPONSORSHIP = (
    r"\bsponsorship\W+(?:\w+\W+){0,3}?(?:available|offered|provided|possible)|\bsponsorship\s*:\s*yes\b"
    r"|\b(?:we|will|can|able\s+to|happy\s+to|offer\w*|provid\w+)\s+(?:\w+\s+){0,3}?(?:sponsor\b|(?:visa\s+)?sponsorship)"
)
_CITIZENS = (
    r"\b(?:u\.?\s?s\.?a?\.?|united\s+states|american|eu|uk|british|canadian|australian)\s+citizens?(?:hip)?\b(?!\s+or\b)"
    r"|\bcitizenship\s+(?:is\s+)?required|\bmust\s+(?:\w+\s+){0,3}?citizen"
)
_WORKERS = (
    r"\b(?:authori[sz]ed|eligible|entitled|permitted|right|authori[sz]ation|eligibility)\s+to\s+(?:legally\s+)?work\b"
    r"|\b(?:work|employment)\s+(?:permit|authori[sz]ation|visa)\b|\bU\.?S\.?\s+persons?\b|\bUSC\s*(?:/|,|or|and)\s*(?:GC|green)\b|\bgreen\s+card\b|\bcitizens?\s+or\s+"
)
_CLEARANCE = (
    r"\b(?:security|government|dod|active|obtain\w*|hold|maintain)\s+(?:an?\s+|and\s+\w+\s+)?(?:\w+\s+)?clearance\b"
    r"|\bclearance\W+(?:\w+\W+){0,2}?required\b"
)
_LABEL = r"\b(?:location|type|workplace|arrangement|setting)\W+(?:\w+\W+){0,2}?"
_REMOTE = (
    r"\b(?:fully|100%|completely|entirely)[\s-]+remote\b|\bwork(?:ing)?\s+(?:fully\s+)?(?:remotely|from\s+(?:home|anywhere))"
    r"|\bremote(?:ly)?[\s-]*(?:positions?|roles?|jobs?|opportunity|first|only|anywhere|within|\(|us\b|usa\b|work\b)"
    rf"|{_LABEL}remote\b|^\W*remote\W*$"
)
_HYBRID = (
    rf"\bhybrid\s+(?:work|role|position|model|schedule|job|remote|\()|{_LABEL}hybrid\b|^\W*hybrid\W*$"
    r"|\b(?:\d|two|three|four)(?:\s?[-–]\s?\d)?\s+days?(?:\s?/\s?week)?\s+(?:(?:a|per|each)\s+week\s+)?"  # noqa: RUF001 - dashes
    r"(?:in\s+(?:the\s+|our\s+)?office|on-?\s?site)"
)
_ON_SITE = (
    r"(?<!days )(?<!day )\b(?:on-?\s?site|in-office|in\s+person|in\s+the\s+office)\s*"
    r"(?:only|position|role|work|job|required|full[\s-]time|\)|$|,?\s*[56]\s+days)"
    rf"|{_LABEL}(?:on-?\s?site|in\s+person)\b|\b(?:not|no)\s+(?:a\s+)?remote\b"
)
_RELOCATE = r"\bwilling(?:ness)?\s+to\s+relocate|\bmust\s+relocate|\brelocation\s+(?:is\s+)?required"

_PERMIT_STEMS = ("to work", "s person", "s. person", "usc", "permit", "visa", "author", "green card", "citizen")
RULES = (
    Rule("permit", "no sponsorship", ("sponsor", "in the future"), _words(_NO_SPONSORSHIP)),
    Rule("permit", "sponsorship offered", ("sponsor",), _words(rf"^(?!.*(?:{_NO_SPONSORSHIP})).*(?:{_SPONSORSHIP})")),
    Rule("permit", "citizenship", ("citizen",), _words(_CITIZENS)),
    Rule("permit", "authorisation to work", _PERMIT_STEMS, _words(_WORKERS)),
    Rule("clearance", "TS/SCI", ("sci",), _words(r"\bTS\s?/\s?SCI\b|\btop[\s-]secret\s?/\s?SCI\b")),
    Rule("clearance", "top secret", ("secret",), _words(r"\btop[\s-]secret\b(?!\s?/\s?SCI)")),
    Rule("clearance", "secret", ("secret",), _words(r"(?<!top )(?<!top-)\bsecret\s+(?:security\s+)?clearance")),
    Rule("clearance", "public trust", ("public trust",), _words(r"\bpublic\s+trust\b")),
    Rule("clearance", "SC or DV", ("sc ", "dv "), re.compile(r"\b(?:SC|DV)\s+[Cc]lear")),
    Rule("clearance", "security clearance", ("clearance",), _words(_CLEARANCE)),
    Rule("place", "hybrid", ("hybrid", "days"), _words(_HYBRID)),
    Rule("place", "remote", ("remote", "from home", "from anywhere"), _words(_REMOTE)),
    Rule("place", "on-site", ("site", "office", "person", "not remote", "no remote"), _words(_ON_SITE)),
    Rule("place", "willing to relocate", ("relocat",), _words(_RELOCATE)),
)
NOT_ASKED = _words(r"\bwithout\s+regard|\bregardless\s+of|\bdiscriminat|\bequal\s+opportunit|\bcompl(?:y|ies)\s+with")
"""Of sentences in which a citizen or a permit is no condition."""

_ENGLISH = (
    "English German French Spanish Portuguese Italian Dutch Polish Japanese Mandarin Chinese Cantonese Korean Arabic"
    " Russian Hindi Turkish Swedish Danish Norwegian Finnish Czech Greek Hebrew Ukrainian Romanian Hungarian Vietnamese"
    " Thai Indonesian"
)
_FOREIGN = {
    "English": "Englisch Anglais Inglés Inglês Inglese",
    "German": "Deutsch Allemand Alemán Alemão Tedesco",
    "French": "Französisch Français Francés Francês Francese",
    "Spanish": "Spanisch Espagnol Español Espanhol Spagnolo",
    "Portuguese": "Português Portugués",
    "Italian": "Italienisch Italiano",
}
LANGUAGES: dict[str, str] = {
    **{name: name for name in _ENGLISH.split()},
    **{name: language for language, names in _FOREIGN.items() for name in names.split()},
}
"""Languages in English, by what postings call them."""
# fmt: off
LANGUAGE_STEMS = (
    *_ENGLISH.lower().split(), "englisch", "anglais", "ingl", "deutsch", "allemand", "alem", "tedesco", "fran", "espa",
    "spagn", "spanisch", "italien", "português", "portugués",
)
# fmt: on
"""Letters one of which stands in every line that names a language."""
_SMALL = "|".join(name.lower() for names in _FOREIGN.values() for name in names.split())
LANGUAGE = re.compile(rf"\b(?P<name>{'|'.join(LANGUAGES)}|{_SMALL})(?:kenntnisse)?\b")
"""English writes them with a capital, the Romance languages do not."""
SPOKEN = _words(
    r"\b(?:fluen\w+|spoken|speak\w*|written|writing|verbal|oral|native|bilingual|command|language|proficien\w+|communicat\w+"
    r"|conversational|[abc][12]|mother\s+tongue|read|skills|fließend\w*|verhandlungssicher\w*|\w*kenntnisse|muttersprach\w+"
    r"|courant|maîtrise|parlé|nivel|avan[zç]ad[oa]|fluido|conoscenza|livello|ottim[oa])\b"
)
PLACE = _words(
    r"^[\W_]*(?:(?:work|job|office|position)\s+)?(?:locations?|place|based\s+in)\b[\s*_]*[:\-–][\s*_]*"  # noqa: RUF001 - dash
    r"(?P<place>[^\n|]{2,80}?)[\s*_.]*$"
    r"|\b(?:must|role\s+is|position\s+is|job\s+is)\s+(?:be\s+)?(?:based|located|resident|live|reside)\s+in\s+"
    r"(?P<must>[^.;()\n]{2,60})"
)
EXPERIENCE = _words(
    r"\b(?:experiences?|exp\b\.?|background|work(?:ing|ed)?|industry|professional|hands-on"
    r"|(?:berufs)?erfahrung|expériences?|experiencia|experiência|esperienza)\b"
)
"""What is said of years that count: ``5 years of experience``, but not ``18 years of age``."""
LETTER = _words(r"[^\W_]")
OTHER_TIME = _words(r"[\s-]*(?:of|old|contract|fixed|term|programme?|course|warranty)\b")
"""What follows a length of time that is not of work."""
NO = _words(r"\b(?:no|without\s+an?|n['’]t\s+(?:need|require)\s+an?)\s+$")  # noqa: RUF001
EITHER = _words(r"\bor\b")
UNNAMED_DEGREE = _words(
    r"\b(?:(?P<advanced>advanced|graduate|post-?graduate)|university|college|relevant|technical|academic|stem|four[\s-]year"
    r"|4[\s-]year)\s+degrees?\b|\bdegree\s+(?:in|or)\b"
)
"""A degree that is not named is a first one, unless it is called an advanced one."""
