"""Which roles fit somebody, or each of many people."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from careers.api.asked import Person, Words, check_top, chosen_among, profile_of, roles_of, several
from careers.domain.knowledge_base import KnowledgeBase

if TYPE_CHECKING:  # an answer imports what it needs, and no more
    from careers.advice.fit_people import Answers
    from careers.batch.partitions import Outcome
    from careers.batch.question import BatchQuestion, Engine
    from careers.domain.document import DocumentKind
    from careers.domain.interview import Question
    from careers.domain.reports.fit import FitReport
    from careers.intake.people.columns import Asked
    from careers.intake.person import Somebody


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

    check_top(top, "roles")
    profile, roles = profile_of(person, knowledge), chosen_among(among, knowledge)
    report = advise(profile, knowledge, roles, top, certainty=certainty, reasons=reasons)
    if what_if is None:
        return report
    from careers.advice.what_if import what_if as advise_more

    return report._replace(what_if=advise_more(profile, profile_of(what_if, knowledge), knowledge, roles))


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
    from careers.advice.fit_lines import line_maker
    from careers.advice.fit_people import Folder, fit_folder
    from careers.batch.entry import fit_file
    from careers.intake.people.columns import Asked

    check_top(top, "roles")
    question = _question(among, top, Asked(id_column, skills_column, level_column), knowledge)
    if people != "-" and os.path.isdir(people):
        make = line_maker(knowledge, question.among, top, full=full)
        answers = fit_folder(Folder(people), knowledge, make, jobs)
    else:
        answers = fit_file(people, question, knowledge, full=full)
    answers.role = question.among[0] if question.among and len(question.among) == 1 else None
    return answers


def _question(among: Words | None, top: int | None, columns: Asked, knowledge: KnowledgeBase) -> BatchQuestion:
    """Return what is asked of each of many people."""
    from careers import __version__
    from careers.batch.question import BatchQuestion

    edition = knowledge.edition.version
    return BatchQuestion(__version__, edition, among=chosen_among(among, knowledge), top=top, columns=columns)


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
    from careers.batch.entry import fit_files as answer
    from careers.batch.question import Workers
    from careers.intake.people.columns import Asked

    question = _question(among, top, Asked(id_column, skills_column, level_column), knowledge)
    return answer(list(several(people)), output, question, knowledge, Workers(engine, jobs, scheduler))


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

    return understand(several(paths), knowledge, kind)


def checklist(role: str, knowledge: KnowledgeBase) -> tuple[Question, ...]:
    """Return what to ask somebody of all that a role requires, the essential requirements first.

    Raises:
        CareersError: the role is unknown.
    """
    from careers.advice.interview.asking import checklist as advise

    (chosen,) = roles_of([role], knowledge)
    return advise(chosen, knowledge)
