"""The public interface: what commands, notebooks and other programs ask.

The arguments stand in one order: what is asked about, the knowledge base, then how. A person is a profile, a text such
as ``"python:advanced, sql"`` or a list of such words; a role is an id, a title or an alias, several are a list.
Whatever a caller does wrong is a ``CareersError`` that says what, and what to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from careers.domain.document import Document
from careers.domain.errors import Location, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile

if TYPE_CHECKING:  # an answer imports what it needs, and no more
    from careers.advice.fit_people import Answers
    from careers.advice.matching.read_postings import Posting
    from careers.advice.matching.saving import Drafted, SavedReading, Watch
    from careers.batch.partitions import Outcome
    from careers.batch.question import Engine
    from careers.domain.background import Background
    from careers.domain.document import DocumentKind
    from careers.domain.interview import Question
    from careers.domain.reports.compare import CompareReport
    from careers.domain.reports.fit import FitReport
    from careers.domain.reports.fit_line import FitLine, LineProblem
    from careers.domain.reports.fit_people import PeopleReport
    from careers.domain.reports.gap import GapReport
    from careers.domain.reports.listings import FindReport, RolesReport, SkillReport, SkillsReport
    from careers.domain.reports.match import MatchReport
    from careers.domain.reports.pay import PayReport
    from careers.domain.reports.plan import PlanReport
    from careers.domain.reports.reading import ReadingProblem, ReadingReport
    from careers.domain.reports.show import ShowReport
    from careers.domain.role import Importance
    from careers.intake.person import Somebody

Person = Profile | str | Iterable[str]
"""Somebody: a profile, or what they know in words."""
Postings = Document | str | Iterable["Posting | str"]
"""Postings: a document, a path, or several."""
Words = str | Iterable[str]
"""One name, or several."""


def fit(  # noqa: PLR0913 - the ways in which it may be asked
    person: Person,
    knowledge: KnowledgeBase,
    *,
    among: Words | None = None,
    top: int | None = None,
    certainty: bool = False,
    reasons: bool = True,
    what_if: Person | None = None,
) -> FitReport:
    """Return which roles fit somebody, best first, and why.

    Args:
        person: what somebody knows.
        knowledge: the roles and skills.
        among: the roles to score, or families of them; all of them when None.
        top: how many roles to report, the best, 1 or more; all of them when None.
        certainty: whether to tell how firm the order is, and what the editors say of the first role.
        reasons: whether to tell what scores are made of; without, `typical`, `evidence` and `requirements` are empty.
        what_if: skills of which the answer tells what knowing them too would change.

    Raises:
        CareersError: a role is unknown, or nothing that the person states is a known skill.
    """
    from careers.advice.fit import fit as advise

    _check_top(top, "roles")
    profile, roles = profile_of(person, knowledge), _chosen_among(among, knowledge)
    report = advise(profile, knowledge, roles, top, certainty=certainty, reasons=reasons)
    if what_if is None:
        return report
    from careers.advice.what_if import what_if as advise_more

    return report._replace(what_if=advise_more(profile, profile_of(what_if, knowledge), knowledge, roles))


def _check_top(top: int | None, what: str) -> None:
    if top is not None and top < 1:
        raise fail(f"no answer has {top} {what}", "ask for 1 or more")


def fit_many(  # noqa: PLR0913 - the ways in which it may be asked
    people: str,
    knowledge: KnowledgeBase,
    *,
    among: Words | None = None,
    top: int | None = None,
    full: bool = False,
    id_column: str | None = None,
    skills_column: str | None = None,
    level_column: str | None = None,
    jobs: int = 1,
) -> Answers:
    """Return which roles fit each of many people, a line a person, in their order.

    Args:
        people: a file (JSON Lines, a table, an Excel workbook), ``-`` for standard input, or a folder of documents.
        knowledge: the roles and skills.
        among: the roles to score, or families of them; all of them when None.
        top: how many roles to report of each, the best; all of them when None.
        full: whether a line is the whole document of a person rather than a short one.
        id_column: the column, or key, that tells who somebody is; found by its name when None.
        skills_column: the column, or key, that tells what they know; found by its name when None.
        level_column: the column that tells the level of the skill in a row; found by its name when None.
        jobs: how many processes read the documents of a folder.

    Raises:
        CareersError: a role is unknown, or `top` is below 1; once lines are asked for, the file can't be read, or
            nobody in it.
    """
    from careers.advice.fit_lines import DocumentMaker, LineMaker
    from careers.advice.fit_people import Folder, fit_folder
    from careers.batch.entry import Wanted, fit_file
    from careers.intake.people.columns import Asked
    from careers.intake.people.source import is_documents

    _check_top(top, "roles")
    wanted = Wanted(_chosen_among(among, knowledge), top)
    if is_documents(people):
        maker = (DocumentMaker if full else LineMaker)(knowledge, *wanted)
        answers = fit_folder(Folder(people), knowledge, maker, jobs)
    else:
        asked = Asked(id_column, skills_column, level_column)
        answers = fit_file(people, asked, knowledge, wanted, full=full)
    answers.role = wanted.roles[0] if wanted.roles and len(wanted.roles) == 1 else None
    return answers


def fit_files(  # noqa: PLR0913 - the ways in which it may be asked
    people: Words,
    knowledge: KnowledgeBase,
    output: str,
    *,
    among: Words | None = None,
    top: int | None = None,
    id_column: str | None = None,
    skills_column: str | None = None,
    level_column: str | None = None,
    engine: Engine = "local",
    jobs: int = 1,
    scheduler: str | None = None,
) -> Iterator[Outcome]:
    """Answer for the people of many files, each by a file of Parquet; return what became of each as it is finished.

    A file is written whole or not at all. One that has its answers to the same question is passed over, so that
    whatever was interrupted can be asked again.

    Args:
        people: files (Parquet, CSV, JSON Lines) and folders of them.
        knowledge: the roles and skills.
        output: the folder of the answers, or where one file is asked for a name that ends in ``.parquet``.
        among: the roles to score, or families of them; all of them when None.
        top: how many roles to report of each, the best; all of them when None.
        id_column: the column that tells who somebody is; found by its name when None.
        skills_column: the column that tells what they know; found by its name when None.
        level_column: the column that tells the level of the skill in a row; found by its name when None.
        engine: this machine, or a cluster of Dask.
        jobs: how many processes of this machine.
        scheduler: address of a cluster that runs already; None for one of this machine.

    Raises:
        CareersError: a role is unknown, no file can be found, or the engine is not installed or can't be reached.
    """
    from careers import __version__
    from careers.batch.entry import fit_files as answer
    from careers.batch.question import Question, Workers
    from careers.intake.people.columns import Asked

    among = _chosen_among(among, knowledge)
    question = Question(
        program=__version__,
        edition=knowledge.edition.version,
        among=None if among is None else tuple(among),
        top=top,
        columns=Asked(id_column, skills_column, level_column),
    )
    paths = [people] if isinstance(people, str) else list(people)
    return answer(paths, output, question, knowledge, Workers(engine, jobs, scheduler))


def people_report(
    lines: Iterable[FitLine | LineProblem], knowledge: KnowledgeBase, role: str | None = None, most: int = 1_000
) -> PeopleReport:
    """Return the short lines of many people in one answer, which a page can show.

    Args:
        lines: of each person, in the order of the file.
        knowledge: the roles and skills.
        role: id of the one role of each line, for which people are ranked; None for the order of the file.
        most: how many people to report.
    """
    from careers.advice.people_report import people_report as report

    return report(lines, knowledge, role, most)


def read(source: Document | str, knowledge: KnowledgeBase, *, kind: DocumentKind | None = None) -> ReadingReport:
    """Return what is understood of one document, with the evidence.

    Args:
        source: a document, a text of several lines, or the path of a file, ``-`` for standard input.
        knowledge: the roles and skills.
        kind: what the document is; what it looks like when None.

    Raises:
        CareersError: the file can't be read, or holds several documents, which `documents` gives one by one.
    """
    from careers.intake.reading import read_document

    return read_document(_single_document(source), knowledge, kind)


def _single_document(source: Document | str) -> Document:
    from itertools import islice

    from careers.intake.documents.opening import read_documents

    if isinstance(source, Document):
        return source
    if "\n" in source:
        return text_document(source)
    first, *others = islice(read_documents(source), 2)
    if others:
        raise fail(
            "the file holds several documents", "`careers.documents` gives one after the other", Location(source)
        )
    return first


def text_document(text: str) -> Document:
    """Return a text as a document, for `read` and `match`.

    Raises:
        CareersError: it is empty or too long.
    """
    from careers.intake.documents.opening import text_document as as_document

    return as_document(text)


def documents(paths: Words) -> Iterator[Document | ReadingProblem]:
    """Return the documents of files and folders one by one, and why where one can't be read; see ``read``."""
    from careers.batch.postings import documents_of

    return documents_of([paths] if isinstance(paths, str) else paths)


def read_person(paths: Words, knowledge: KnowledgeBase, *, kind: DocumentKind | None = None) -> Somebody:
    """Return what documents say of somebody: skills at the levels that they tell, experience, degrees, languages.

    Args:
        paths: files, such as a résumé or an exported profile; ``-`` is standard input.
        knowledge: the roles and skills.
        kind: what the documents are; what they look like when None.

    Raises:
        CareersError: a file can't be read, or none of them names a skill that is known.
    """
    from careers.intake.person import read_person as understand

    return understand([paths] if isinstance(paths, str) else paths, knowledge, kind)


def match(
    person: Person | None,
    postings: Postings,
    knowledge: KnowledgeBase,
    top: int | None = None,
    *,
    background: Background | None = None,
) -> MatchReport:
    """Return how somebody stands against a posting, or which of several come nearest.

    Args:
        person: what somebody knows; None where the posting alone is of interest.
        postings: a document; a path of a file or folder, or several; or documents as they come.
        knowledge: the roles and skills.
        top: how many of several to report, the best, 1 or more; all of them when None.
        background: what else the person's documents say, which answers conditions; nothing when None.

    Raises:
        CareersError: nothing can be read, nothing that the person states is a known skill, or there are several
            postings and nobody who is compared with them.
    """
    from careers.advice.matching.match_all import match_all

    _check_top(top, "postings")
    profile = None if person is None else profile_of(person, knowledge)
    return match_all(profile, background, postings_of(postings, knowledge), knowledge, top)


def postings_of(sources: Postings, knowledge: KnowledgeBase) -> Iterator[Posting]:
    """Return postings one by one, as `match` takes them; those of a file with a saved reading come read.

    Args:
        sources: a document; a path of a file or folder, or several; or documents as they come.
        knowledge: the roles and skills.
    """
    from careers import __version__
    from careers.advice.matching.saved import is_saved, saved_reading
    from careers.batch.postings import documents_of
    from careers.intake.documents.folders import files_of

    if isinstance(sources, Document):
        yield sources
        return
    several: Iterable[Any] = [sources] if isinstance(sources, str) else sources
    for one in several:
        for file in files_of(one) if isinstance(one, str) else ():
            saved = is_saved(file, knowledge, __version__)
            yield from saved_reading(file) if saved else documents_of([file])
        if not isinstance(one, str):
            yield one


def save_readings(
    paths: Words, knowledge: KnowledgeBase, *, watch: Watch = iter, drafted: Drafted = str
) -> Iterator[SavedReading]:
    """Keep what is read of the postings of files beside them, so that the next `match` need not read them.

    Return what became of each file that holds several postings and was not kept before, as they are done.

    Args:
        paths: files and folders.
        knowledge: the roles and skills.
        watch: sees the postings of each file as they are read.
        drafted: is told of each file that is to go when the program is ended before it is whole.
    """
    from careers import __version__
    from careers.advice.matching.saving import save_reading
    from careers.batch.postings import documents_of
    from careers.intake.documents.folders import files_of

    for path in [paths] if isinstance(paths, str) else paths:
        for file in files_of(path) if path != "-" else ():
            saved = save_reading(file, documents_of([file]), knowledge, __version__, watch=watch, drafted=drafted)
            if saved is not None:
                yield saved


def gap(person: Person, knowledge: KnowledgeBase, roles: Words) -> GapReport:
    """Return what somebody lacks for roles, all essentials first.

    Raises:
        CareersError: a role is unknown, or nothing that the person states is a known skill.
    """
    from careers.advice.gap import gap as advise

    return advise(profile_of(person, knowledge), roles_of(roles, knowledge), knowledge)


def plan(  # noqa: PLR0913 - the ways in which it may be asked
    person: Person,
    knowledge: KnowledgeBase,
    roles: Words,
    *,
    hours: float | None = None,
    reach: float | None = None,
    until: Importance = "useful",
    pace: float | None = None,
    start: str | None = None,
) -> PlanReport:
    """Return what somebody is to learn for roles, in what order, from what, and by when.

    Args:
        person: what somebody knows; it may be nothing, as in ``Profile()``.
        knowledge: the roles and skills.
        roles: what to learn for.
        hours: how many there are, more than 0.
        reach: the score that each role is to reach, 0 to 100.
        until: the last stage.
        pace: study hours a week, more than 0.
        start: the first day, as ``2027-01-31``, for the days of each step; it needs a pace.

    Raises:
        CareersError: a role is unknown, nothing that the person states is a known skill, or a number is out of range.
    """
    from careers.advice.plan import plan as advise

    profile, chosen = profile_of(person, knowledge), roles_of(roles, knowledge)
    return advise(profile, chosen, knowledge, hours, reach, until=until, pace=pace, start=start)


def compare(
    roles: Words,
    knowledge: KnowledgeBase,
    person: Person | None = None,
    *,
    sections: Sequence[str] | None = None,
    only_differences: bool = False,
) -> CompareReport:
    """Return how two to six roles differ, and which to go for where a person is given.

    Args:
        roles: what to compare.
        knowledge: the roles and skills.
        person: somebody whose view is wanted as well.
        sections: names of the sections to show, which may be none; all of them when None.
        only_differences: leave out of what is shown what all the roles share.

    Raises:
        CareersError: a role or a section is unknown, or there are fewer than two roles or more than six.
    """
    from careers.advice.compare import compare as advise
    from careers.domain.sections import SECTIONS

    profile = None if person is None else profile_of(person, knowledge)
    shown = tuple(SECTIONS) if sections is None else sections
    return advise(roles_of(roles, knowledge), knowledge, profile, shown, only_differences=only_differences)


def show(role: str, knowledge: KnowledgeBase, *, sections: Sequence[str] | None = None) -> ShowReport:
    """Return everything that there is to know of a role.

    Args:
        role: what to tell of.
        knowledge: the roles and skills.
        sections: names of the sections to show; all of them when None, and the gist of the role when there are none.

    Raises:
        CareersError: the role is unknown, or a section does not exist.
    """
    from careers.advice.show import show as advise
    from careers.domain.sections import SECTIONS

    (chosen,) = roles_of([role], knowledge)
    return advise(chosen, knowledge, tuple(SECTIONS) if sections is None else sections)


def pay(
    roles: Words,
    knowledge: KnowledgeBase,
    *,
    country: str | None = None,
    level: str | None = None,
    region: str | None = None,
) -> PayReport:
    """Return what roles pay and what their prospects are, or what is withheld.

    Args:
        roles: what to tell of.
        knowledge: the figures.
        country: codes or names, parted by commas, or `all`; every country when None.
        level: `entry`, `mid`, `senior`, `executive` or `all`, or what else they are called; every level when None.
        region: a state or metropolitan area of the US, by name or by the letters of the state.

    Raises:
        CareersError: a role is unknown, nothing was counted in the country or at the level, or no region or several of
            the US are called so.
    """
    from careers.advice.pay import pay as advise

    return advise(roles_of(roles, knowledge), knowledge, country, level, region)


def checklist(role: str, knowledge: KnowledgeBase) -> tuple[Question, ...]:
    """Return what to ask somebody of all that a role requires, the essential requirements first.

    Raises:
        CareersError: the role is unknown.
    """
    from careers.advice.interview.asking import checklist as advise

    (chosen,) = roles_of([role], knowledge)
    return advise(chosen, knowledge)


def roles(knowledge: KnowledgeBase, text: str = "", family: str | None = None) -> RolesReport:
    """Return the roles of a family whose id, title, alias or definition has a text in it; all of them by default."""
    from careers.advice.listings import roles as advise

    return advise(knowledge, text, family)


def skills(knowledge: KnowledgeBase, text: str = "", kind: str | None = None, role: str | None = None) -> SkillsReport:
    """Return the skills of a kind, asked for by a role, whose id, name, alias or summary has a text in it.

    Raises:
        CareersError: the role is unknown.
    """
    from careers.advice.listings import skills as advise

    return advise(knowledge, text, kind, None if role is None else roles_of([role], knowledge)[0])


def skill(name: str, knowledge: KnowledgeBase) -> SkillReport:
    """Return one skill with its relations and the roles that need it.

    Raises:
        CareersError: the skill is unknown.
    """
    from careers.advice.skill_page import skill as advise
    from careers.knowledge.lookup import resolve_skill

    return advise(resolve_skill(name, knowledge), knowledge)


def find(texts: Words, knowledge: KnowledgeBase) -> FindReport:
    """Return the roles and skills that texts may mean, best first for each.

    Raises:
        CareersError: there is no text, or nothing but spaces in it.
    """
    from careers.advice.find import find as advise

    return advise([texts] if isinstance(texts, str) else texts, knowledge)


def profile_of(person: Person, knowledge: KnowledgeBase) -> Profile:
    """Return the profile of somebody.

    Raises:
        CareersError: a level does not exist, or nothing stated is a known skill.
    """
    if isinstance(person, Profile):
        return person
    from careers.intake.profile_reader import read_profile
    from careers.intake.skill_input import split_words

    return read_profile(split_words([person] if isinstance(person, str) else person), knowledge)


def _chosen_among(words: Words | None, knowledge: KnowledgeBase) -> tuple[str, ...] | None:
    if words is None:
        return None
    from careers.knowledge.lookup import resolve_families

    return resolve_families([words] if isinstance(words, str) else words, knowledge)


def roles_of(words: Words, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return the ids of the roles that words name, in their order, each once.

    Raises:
        CareersError: with one problem for each word that names no role, or none were named.
    """
    from careers.knowledge.lookup import resolve_roles

    names = [words] if isinstance(words, str) else list(words)
    if not names:
        raise fail("no role is named", "`careers roles` lists them")
    return resolve_roles(names, knowledge)
