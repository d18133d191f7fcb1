"""What is understood of one document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.domain.errors import STANDARD_INPUT
from careers.domain.phrases import counted
from careers.domain.reports.reading import FoundSkill, FoundTitle, Gate, ReadingReport, SkillEvidence
from careers.render.blocks import Block, Cell, Grid, Line, Page, Terms, bullets, heading, line, paragraph, quiet, strong
from careers.render.records import Records, Row
from careers.render.words import SEPARATOR

KINDS = {"resume": "résumé", "posting": "posting", "profile": "profile", "list": "list of skills"}
"""What each kind of document is called."""


def page(report: ReadingReport) -> Page:
    """Return the skills with where they stand, then titles, education, conditions and what was not understood."""
    return Page(report.file, tuple(reading_blocks(report)), report.knowledge_base)


def reading_blocks(report: ReadingReport) -> Iterator[Block]:
    """Yield what is understood of a document, what it is first."""
    yield paragraph(strong(report.file), f": {summary(report)}")
    if report.skills:
        asked = report.kind == "posting"
        header = ("Skill", *(["Asked"] if asked else []), "Level", "Years", "Where", "Words")
        yield Grid(header, tuple(_row(one, asked=asked) for one in report.skills), (header.index("Years"),), wide=True)
    yield from _titles(report)
    yield from _education(report)
    yield from _gates(report.gates)
    if report.unknown:
        yield heading("Not understood")
        yield paragraph(SEPARATOR.join(f"{one.given} (line {one.line})" for one in report.unknown))


def summary(report: ReadingReport) -> str:
    """Return what a document is and how much is understood of it."""
    told = f"a {KINDS[report.kind]} ({report.form}) with {counted(len(report.skills), 'skill')}"
    years = f", {report.years_total:g} years of experience" if report.years_total is not None else ""
    return f"{told}{years}"


def _row(one: FoundSkill, *, asked: bool) -> tuple[Cell, ...]:
    place = _first(one.evidence, one.asked)
    more = len(one.evidence) - 1
    where = f"line {place.line}, {place.section}{f', {more} more' if more else ''}"
    cells = (
        line(str(one.level or "")),
        line("" if one.years is None else f"{one.years:g}"),
        line(where),
        line(quiet(place.text)),
    )
    return line(strong(one.name)), *([line(one.asked or "")] if asked else []), *cells


def _first(evidence: Sequence[SkillEvidence], asked: str | None) -> SkillEvidence:
    """Return the place that tells most: where a posting asks for the skill, else the first."""
    section = {"required": "requirements", "preferred": "preferred"}.get(asked or "")
    return next((place for place in evidence if place.section == section), evidence[0])


def _titles(report: ReadingReport) -> list[Block]:
    items = [_title(one.given, one.role) for one in distinct_titles(report.titles)]
    return [heading("Titles"), *bullets(items)] if items else []


def distinct_titles(titles: Sequence[FoundTitle]) -> list[FoundTitle]:
    """Return each title once, in any case, where it stands first: that at the head stands in the experience as well."""
    once: dict[str, FoundTitle] = {}
    for one in titles:
        once.setdefault(one.given.casefold(), one)
    return list(once.values())


def _title(given: str, role: str | None) -> Line:
    return line(given, quiet(f" ({role})" if role else ""))


def _education(report: ReadingReport) -> list[Block]:
    items = [
        line(one.text, quiet(f" ({one.degree}{f', {one.field}' if one.field else ''})")) for one in report.education
    ]
    return [heading("Education"), *bullets(items)] if items else []


def _gates(gates: Sequence[Gate]) -> list[Block]:
    items = tuple((one.kind, line(one.value, quiet(f" ({one.text})"))) for one in gates)
    return [heading("Conditions"), Terms(items)] if items else []


def records(report: ReadingReport) -> Iterator[Records]:
    """Yield a record for each skill, with its first place."""
    yield Records(FIELDS, skill_rows(report))


FIELDS = ("file", "id", "name", "level", "years", "asked", "line", "section", "start", "end", "text")


def skill_rows(report: ReadingReport) -> Iterator[Row]:
    """Yield the values of the record of each skill."""
    for one in report.skills:
        place = _first(one.evidence, one.asked)
        where = (place.line, place.section, place.start, place.end, place.text)
        yield report.file, one.id, one.name, one.level, one.years, one.asked, *where


def next_command(report: ReadingReport) -> str | None:
    """Return what answers for the document."""
    from shlex import quote

    if report.file == STANDARD_INPUT or not report.skills:
        return None
    name = quote(report.file)
    return f"match {name}" if report.kind == "posting" else f"fit {name}"
