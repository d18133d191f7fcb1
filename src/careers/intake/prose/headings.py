"""Headings of résumés and postings, in the wordings that people use, and the section that each opens."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.reports.reading import Section

LONGEST = 70
"""Characters of the longest heading."""
SPARE = 3
"""Words that a marked heading may have beside those that make it one."""


class Heading(NamedTuple):
    """A heading: the section that it opens, and whether it labels its own line alone."""

    section: Section
    label: bool


_LABELS: tuple[Section, ...] = ("skills", "languages", "other", "title")
"""Sections whose headings label a line where text follows on it: ``Tools: Git, Docker``."""
_FACTS = re.compile(
    r"(?:^|\s)(?:industry|(?:company|job|role|contract|employment) (?:size|type)|likes|dislikes|love|date posted|salary|pay|pay range|compensation"
    r"|schedule|shifts?|work (?:location|schedule)|experience level|role|position|title|department|duration)$"
)
"""Headings that label a fact where text follows on their line, whatever section they open elsewhere."""

# fmt: off
_SECTIONS: tuple[tuple[Section, str], ...] = (
    ("benefits", r"benefits?|perks?|what we(?: can|'ll)? (?:offer|bring|give)(?: you| to you)?|we offer(?: you)?|our offer|compensation|salary"
     r"|pay|pay range|schedule|shifts?|what you(?:'ll| will| can)? (?:get|receive)|why (?:join|work|us|you'll love).*|rewards?|retirement.*"
     r"|equal (?:employment )?opportunit(?:y|ies)(?: employer)?|eeo|eeoc?|eoe|diversity(?:,? equity)?|inclusion|disclaimer|physical (?:requirements|demands)"
     r"|work(?:ing)? (?:environment|conditions|schedule|location|remotely)|health insurance|how to apply|privacy(?: policy)?|alongside pay"
     r"|accommodations?|sponsorship|application questions?(?:\(s\))?|job benefits|legal|notice|perks"),
    ("preferred", r"nice[- ]to[- ]haves?|good to haves?|(?:it(?:'s| is) )?a plus|plus(?:es)?|preferred|desired|desirable|bonus(?: points)?"
     r"|advantage(?:s|ous)?|beneficial|even better(?: if)?|optional|extra credit|ideally|would be (?:great|nice|a plus)|big plus|major plus(?:es)?"
     r"|brownie points|what would be nice|recommended|not required"),
    ("company", r"about (?:us|the company|the team|our (?:company|team|organization)|<organization>)|who we are|company(?: description| overview| profile| size| type| info)?"
     r"|our (?:mission|vision|values|promise|company|story|commitment|team|culture)|the (?:company|team)|industry|about the (?:organization|firm|business)|why <organization>"
     r"|the business|meet the team|your team|likes|dislikes|love|date posted"),
    ("duties", r"responsibilit(?:y|ies)|duties|accountabilities|what you(?:'ll| will)(?: be)? do(?:ing)?|what you do|day[- ]to[- ]day|in this role|essential functions?"
     r"|your (?:role|mission|job|tasks|impact|responsibilities)|you(?:'ll| will)(?: be)?|(?:job|position|role) (?:description|summary|overview|purpose|details)|about the (?:role|job|position|opportunity)"
     r"|the (?:role|job|position|opportunity|work)|(?:main|key|primary|principal) (?:tasks|activities)|tasks|what is the job|how you(?:'ll| will) .*|impact you(?:'ll| will) (?:make|have)"
     r"|key result areas|role purpose|job (?:duties|functions?)|scope of work"),
    ("requirements", r"requirements?|qualifications?|must[- ]haves?|what you(?:'ll| will)?(?: need| bring| must bring| should have| have)(?: to (?:succeed|the table|have))?|who you are|about you|you have|you are"
     r"|(?:what|who) we(?:'re| are)? (?:looking for|look for|need|want|expect)(?: from you| in you)?|your (?:profile|skills|experience|background|qualifications|key skills)|minimum|mandatory|required|prerequisites"
     r"|basic qualifications|eligibility|ideal candidate|candidate profile|you(?:'ll)? (?:need|should have|must have|bring)|we(?:'re| are) looking for|the ideal candidate|essential"
     r"|experience (?:level|required|needed)|education and experience|skills (?:required|needed|and experience)|education required|years? of experience"),
    ("certificates", r"certificat(?:es?|ions?)|licen[sc]es?|accreditations?|credentials|courses|training|trainings"),
    ("projects", r"projects?|portfolio|open[- ]source(?: contributions)?|side projects|project (?:details|profile|experience|work)|selected contributions"),
    ("education", r"education(?:al)?(?: details| background| qualifications?)?|academic(?:s| background| profile| qualifications?)?|degrees?|universit(?:y|ies)|coursework|relevant coursework|studies|scholastics?"),
    ("skills", r"skills?|skill ?sets?|competenc(?:e|es|y|ies)|proficienc(?:y|ies)|technolog(?:y|ies)|tech(?:nical|nology)? ?stack|the stack|stack|tools?|toolset|toolkit|expertise|areas of expertise"
     r"|environment|technical environment|platforms?|frameworks?|librar(?:y|ies)|databases?|operating systems?|software|hardware|web technologies|programming|programming languages|scripting"
     r"|abilities|strengths|keywords|knowledge|core competencies|skill details|it skills|computer skills|technical|packages|methodolog(?:y|ies)|dbms|protocols|cloud|devops|frontend|backend"
     r"|front[- ]end|back[- ]end|testing|ide|ides|concepts|data|infrastructure|markup|technologies used|tools? used|machine learning|data science|languages? and frameworks|version control|tags|proficient in|familiar with"),
    ("languages", r"languages?|spoken languages|language skills|linguistic skills"),
    ("experience", r"(?:work|professional|employment|career|job|relevant|industry|prior|previous|related|practical|other) ?(?:experience|history)|experiences?|employment(?: details)?|work|career|positions?|company details|internships?|leadership"
     r"|volunteer(?:ing)?(?: experience)?|military service|roles? played|roles"),
    ("summary", r"(?:executive |career |professional )?(?:summary|profile|objectives?|overview|synopsis|highlights)|about|about me|introduction|bio|personal statement|intro"),
    ("other", r"interests?|hobbies|references?|publications?|awards?|honou?rs|achievements?|accomplishments|declaration|personal(?: details| information)?|contact(?: information| details)?|affiliations|memberships?|activities|patents|talks"
     r"|presentations|links|extracurricular activities|miscellaneous|location|locations|department|title|job (?:title|id|type|segment|category|family)|start date|travel|note|please note|additional information|other|invited talks|conferences|compensation:|gender|nationality|date of birth|email|phone|address|client"),
)
_FILLERS = (
    r"and|&|or|the|our|your|my|key|main|core|major|additional|other|specific|general|relevant|useful|professional|technical|technology|job|position|role|work|selected"
    r"|personal|for|of|to|with|include|includes|including|following|as|follows|these|summary|details|soft|hard|basic|essential|primary|principal|overall|career|education|training"
    r"|experience|skills|knowledge|abilities|attributes|capabilities|expertise|information|section|years|functions|tasks|business|candidate|it|computer|some|in|on|is|are|be|s|required|minimum|most|recent|current|list"
)
# fmt: on
_MATCHERS = tuple((section, re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])")) for section, words in _SECTIONS)
_FILLER = re.compile(rf"(?<![^\W_])(?:{_FILLERS})(?![^\W_])")
_MARKED = re.compile(r"\s*(?:#{1,6}\s|\*\*|__|={2,}\s)")
_DRESS = re.compile(r"^[\s#*_=\-•▪●◦·|>]+|[\s#*_=:\-•|]+$")
_SPACED = re.compile(r"(?:[^\W\d_] ){3,}[^\W\d_](?![^\W_])")
_WORDS = re.compile(r"[^\W_]+")
_ROMAN_HEADINGS_IN_POSTINGS: dict[Section, Section] = {"experience": "requirements", "summary": "duties"}


def heading_of(line: str, kind: DocumentKind) -> Heading | None:
    """Return the heading that a line is; None where it is none, as most lines are."""
    if len(line) > LONGEST:
        return None
    bare = _DRESS.sub("", line)
    if not bare or bare[-1] in ".;,!" or bare[0].islower():
        return None
    marked = bool(_MARKED.match(line)) or line.rstrip(" *_").endswith(":") or (bare.isupper() and len(bare) > SPARE)
    return _recognised(_joined(bare).lower().replace("’", "'"), marked, kind)  # noqa: RUF001


def label_of(words: str, kind: DocumentKind) -> Heading | None:
    """Return the heading that words before a colon are."""
    if len(words) > LONGEST:
        return None
    return _recognised(_joined(_DRESS.sub("", words)).lower().replace("’", "'"), True, kind)  # noqa: FBT003, RUF001


def _joined(words: str) -> str:
    """Return a heading whose letters were set apart, ``S K I L L S``, as words; two blanks part them."""
    if not _SPACED.search(words):
        return words
    return " ".join(re.sub(r"(?<=\S) (?=\S(?: |$))", "", part) for part in re.split(r"\s{2,}", words))


@lru_cache(maxsize=4096)
def _recognised(words: str, marked: bool, kind: DocumentKind) -> Heading | None:  # noqa: FBT001
    found = next((section for section, matcher in _MATCHERS if matcher.search(words)), None)
    if found is None:
        return None
    rest = words
    for _, matcher in _MATCHERS:
        rest = matcher.sub(" ", rest)
    spare = len(_WORDS.findall(_FILLER.sub(" ", rest)))
    if spare > (SPARE if marked else 0):
        return None
    if _FACTS.search(words):
        return Heading(section="other", label=True)
    return Heading(section=_for_kind(found, words, kind), label=found in _LABELS)


def _for_kind(section: Section, words: str, kind: DocumentKind) -> Section:
    if kind != "posting":
        return {
            "requirements": "summary",
            "preferred": "skills",
            "benefits": "other",
            "duties": "experience",
            "company": "experience",
        }.get(section, section)  # type: ignore[return-value]
    if section == "skills" and "skill" in words:
        return "requirements"
    return _ROMAN_HEADINGS_IN_POSTINGS.get(section, section)
