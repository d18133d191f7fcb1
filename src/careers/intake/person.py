"""From readings to somebody: their skills at the levels that the documents tell, and what else they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Annotated, NamedTuple, get_args

from careers.domain.background import Background
from careers.domain.document import Document, DocumentKind
from careers.domain.errors import CareersError, Location, Problem, fail, file_name
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile, StatedSkill, UnknownSkill, highest_first, together
from careers.domain.reports.reading import Degree, FoundSkill, ReadingReport
from careers.intake.documents.opening import read_documents
from careers.intake.documents.recognising import read_content
from careers.intake.prose.gate_words import LANGUAGE
from careers.intake.prose.passages import passages
from careers.intake.prose.recognising import clear_kind
from careers.intake.reading import read_document
from careers.knowledge.lookup import suggest, unknown

MOST_SUGGESTED = 100
"""Unknown words that are given suggestions."""
_OF_SOMEBODY: frozenset[DocumentKind | None] = frozenset(("resume", "profile"))
_DEGREES: tuple[Degree, ...] = get_args(Degree)


class Somebody(NamedTuple):
    """What documents say of somebody, and what was understood of each of them."""

    profile: Profile
    background: Background
    readings: tuple[ReadingReport, ...]
    postings: Annotated[tuple[str, ...], "files that are postings beyond doubt, and tell of no person"] = ()


def read_person(paths: Iterable[str], knowledge: KnowledgeBase, kind: DocumentKind | None = None) -> Somebody:
    """Return what documents say of somebody.

    Raises:
        CareersError: a file can't be read or tells of several people, or none of them names a skill that is known.
    """
    read = [(one, read_document(one, knowledge, kind)) for path in paths for one in _of_one(path)]
    return _somebody(read, kind)


def _of_one(path: str) -> Iterator[Document]:
    """Return the documents of a file; the skills of several people would make somebody whom there is not."""
    documents = read_documents(path)
    first = list(islice(documents, 2))
    file = file_name(path)
    if [(one.file, one.kind in _OF_SOMEBODY) for one in first] == [(f"{file}:1", True), (f"{file}:2", True)]:
        hint = "`careers fit --profiles FILE` answers for each row, `--profiles FOLDER` for each document of a folder"
        raise fail("this file tells of several people", hint, Location(file))
    return chain(first, documents)


def person_of_text(text: str, file: str, knowledge: KnowledgeBase) -> Somebody:
    """Return what the text of a file says of somebody.

    Raises:
        CareersError: it can't be read, or names no skill that is known.
    """
    return _somebody([(one, read_document(one, knowledge)) for one in read_content(text.encode(), file)])


def _somebody(read: Sequence[tuple[Document, ReadingReport]], kind: DocumentKind | None = None) -> Somebody:
    profile = joined_profiles([profile_of_reading(reading) for _, reading in read])
    if not profile.skills:
        raise _nothing([document.file for document, _ in read])
    return Somebody(
        profile=profile,
        background=joined_backgrounds([background_of(reading, document) for document, reading in read]),
        readings=tuple(reading for _, reading in read),
        postings=tuple(dict.fromkeys(document.file for document, _ in read if _is_posting(document, kind))),
    )


def _is_posting(document: Document, kind: DocumentKind | None) -> bool:
    told = kind or document.kind
    return told == "posting" or (told is None and clear_kind(document.text) == "posting")


def _nothing(files: Sequence[str]) -> CareersError:
    hint = "`careers read` shows what was read of it; skills can be given with --skills"
    return CareersError(
        *(Problem("no skill that is known stands in this document", Location(file), hint) for file in files)
    )


def not_understood(reading: ReadingReport, knowledge: KnowledgeBase) -> list[Problem]:
    """Return a problem for each word that stands where a document lists skills and names none that is known."""
    return [
        unknown("skill", one.given, suggest(one.given, knowledge.skill_names))._replace(
            location=Location(reading.file, one.line, 1)
        )
        for one in reading.unknown[:MOST_SUGGESTED]
    ]


def profile_of_reading(reading: ReadingReport) -> Profile:
    """Return the skills that a document tells of somebody, and the words of its lists that name none."""
    others = sorted({one.given for one in reading.unknown})
    return Profile(tuple(_stated(one) for one in reading.skills), tuple(UnknownSkill(given, ()) for given in others))


def _stated(skill: FoundSkill) -> StatedSkill:
    return StatedSkill(id=skill.id, name=skill.name, level=skill.level, given=skill.evidence[0].text)


def joined_profiles(profiles: Sequence[Profile]) -> Profile:
    """Return what several profiles state together; of one skill the highest level counts, as within a profile."""
    stated: dict[str, StatedSkill] = {}
    for one in (skill for profile in profiles for skill in profile.skills):
        if one.id not in stated or highest_first(one) < highest_first(stated[one.id]):
            stated[one.id] = one
    return together(stated.values(), profiles)


def background_of(reading: ReadingReport, document: Document) -> Background:
    """Return what a document says of somebody beside skills."""
    degrees = {one.degree for one in reading.education}
    return Background(
        years=reading.years_total,
        degrees=tuple(degree for degree in _DEGREES if degree in degrees),
        languages=tuple(_languages(document, reading)),
        skill_years=tuple((one.id, one.years) for one in reading.skills if one.years is not None),
    )


def _languages(document: Document, reading: ReadingReport) -> list[str]:
    """Return the languages that stand where a document tells which are spoken."""
    parts = passages(document.text, reading.kind)
    told = (document.text[one.start : one.end] for one in parts if one.section == "languages")
    return sorted({language for line in told for language in LANGUAGE.findall(line)})


def joined_backgrounds(backgrounds: Sequence[Background]) -> Background:
    """Return what several documents say together: the most years, every degree and every language."""
    years = sorted(one for background in backgrounds for one in background.skill_years)  # of a skill the most come last
    degrees = {degree for one in backgrounds for degree in one.degrees}
    return Background(
        years=max((one.years for one in backgrounds if one.years is not None), default=None),
        degrees=tuple(degree for degree in _DEGREES if degree in degrees),
        languages=tuple(sorted({language for one in backgrounds for language in one.languages})),
        skill_years=tuple(dict(years).items()),
    )
