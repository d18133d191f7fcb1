"""A report as records: the names of their fields and a row for each, of which lines, cells and objects are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from careers.domain.sections import SECTIONS

if TYPE_CHECKING:
    from careers.domain.reports.compare import CompareReport
    from careers.domain.reports.fit import FitReport
    from careers.domain.reports.gap import Gap, GapReport
    from careers.domain.reports.listings import FindReport, SkillReport
    from careers.domain.reports.pay import PayReport
    from careers.domain.reports.plan import LeftOut, PlanReport, PlanStep
    from careers.domain.reports.show import ShowReport
    from careers.domain.reports.upkeep import CheckReport

Row = Sequence[object]


class Records(NamedTuple):
    """Records of one kind: the names of their fields, and a value for each."""

    fields: tuple[str, ...]
    rows: Iterable[Row]


def records(report: Any) -> Iterator[Records]:
    """Give the records of a report; most reports have one kind, which is there even when no record is."""
    return _RECORDS[report.schema](report)


def single_kind(kinds: Iterable[Records], fields: Sequence[str] | None = None) -> Records:
    """Give records of several kinds as one, with the named fields, or all; a record has nothing in those it lacks.

    Raises:
        CareersError: no kind has a field of that name.
    """
    kinds = list(kinds)
    known = tuple(dict.fromkeys(name for kind in kinds for name in kind.fields))
    chosen = known if fields is None else check_fields(fields, known)
    return Records(chosen, (row for kind in kinds for row in _chosen(kind, chosen)))


def _chosen(kind: Records, fields: tuple[str, ...]) -> Iterator[Row]:
    places = [kind.fields.index(name) if name in kind.fields else None for name in fields]
    for row in kind.rows:
        yield [None if place is None else row[place] for place in places]


def check_fields(fields: Iterable[str], known: Sequence[str]) -> tuple[str, ...]:
    """Give the named fields in their order, each once.

    Raises:
        CareersError: with the fields that there are, and those that come near.
    """
    for name in fields:
        if name not in known:
            from difflib import get_close_matches

            from careers.domain.errors import fail

            near = get_close_matches(name, known)
            guess = f"did you mean {' or '.join(near)}? " if near else ""
            raise fail(f"there is no field '{name}'", f"{guess}fields are {', '.join(known)}")
    return tuple(dict.fromkeys(fields))


def _compare(report: CompareReport) -> Iterator[Records]:
    from careers.render.sections import compared_facts  # which lists of roles and scores do without

    yield Records(("section", "role", "text"), (("difference", None, sentence) for sentence in report.differences))
    yield Records(
        ("section", "role", "other", "points"),
        (
            ("coverage", one, other, points)
            for one, covered in report.coverage.items()
            for other, points in covered.items()
            if one != other
        ),
    )
    yield Records(
        ("section", "role", "other", "points", "hours", "skills"),
        (
            ("path", path.from_, path.to, path.points, path.hours, tuple(step.skill for step in path.steps))
            for path in report.paths
        ),
    )
    yield Records(
        ("section", "role", "title", "score"), (("fit", one.id, one.title, one.score) for one in report.fit or ())
    )
    yield Records(
        ("section", "role", "part", "percent"),
        (("own", own.role, *part) for own in report.own_coverage or () for part in own.sections.items()),
    )
    yield Records(
        ("section", "role", "text", "sources", "superseded_by"),
        (
            (section, role.id, *fact)
            for role in report.roles
            for section in report.sections
            for fact in compared_facts(report, role, section)
        ),
    )


def _fit(report: FitReport) -> Iterator[Records]:
    fields = ("rank", "id", "title", "score", "low", "high", "essential", "optional")
    rows = ((one.rank, one.id, one.title, one.score, *one.range, one.essential, one.optional) for one in report.roles)
    if report.what_if is None:
        yield Records(fields, rows)
    else:
        after = {one.id: one.after for one in report.what_if.roles}
        yield Records((*fields, "after"), ((*row, after[str(row[1])]) for row in rows))


def _gap(report: GapReport) -> Iterator[Records]:
    fields = ("label", "skill", "importance", "have", "need", "gain", "hours_low", "hours_high", "requires", "gains")
    yield Records(
        fields, ((*_open(one), tuple(one.roles.get(role.id, 0.0) for role in report.roles)) for one in report.gaps)
    )


def _open(one: Gap) -> Row:
    return one.label, one.skills[0], one.importance, one.have, one.need, one.gain, *one.hours, one.requires


def _plan(report: PlanReport) -> Iterator[Records]:
    steps: list[Row] = [
        (number, *_step(one), one.total_hours, tuple(one.score_after.values()), one.because, None)
        for number, one in enumerate(report.steps, start=1)
    ]
    left_out = [(None, *_step(one), None, None, None, one.reason) for one in report.left_out]
    fields = ("step", "skill", "name", "from", "to", "hours", "total_hours", "scores", "because", "left_out")
    yield Records(fields, [*steps, *left_out])


def _step(one: PlanStep | LeftOut) -> Row:
    return one.skill, one.name, one.from_, one.to, one.hours


def _show(report: ShowReport) -> Iterator[Records]:
    from careers.render.sections import section_facts

    yield Records(
        ("section", "text", "sources", "superseded_by"),
        ((section, *fact) for section in SECTIONS for fact in section_facts(report.role, section)),
    )


def _skill(report: SkillReport) -> Iterator[Records]:
    yield Records(
        ("skill", "role", "title", "importance", "level", "label"),
        (
            (one.id, demand.role, demand.title, demand.importance, demand.level, demand.label)
            for one in report.results
            for demand in one.roles
        ),
    )


def _pay(report: PayReport) -> Iterator[Records]:
    from careers.render.pay_records import pay_records

    return pay_records(report)


def _find(report: FindReport) -> Iterator[Records]:
    matches: list[Row] = [(one.given, one.kind, one.id, one.title or one.name, one.score) for one in report.results]
    unmatched = [(given, None, None, None, None) for given in report.unmatched]
    yield Records(("given", "kind", "id", "name", "score"), [*matches, *unmatched])


def _check(report: CheckReport) -> Iterator[Records]:
    row = (report.knowledge_base.version, report.roles, report.skills, report.sources)
    yield Records(("version", "roles", "skills", "sources"), [row])


def _results(*fields: str) -> Callable[[Any], Iterator[Records]]:
    """Give what makes records of a list whose entries have these fields and no others."""
    return lambda report: iter([Records(fields, report.results)])


_RECORDS: dict[str, Callable[[Any], Iterator[Records]]] = {
    "careers.compare/1": _compare,
    "careers.fit/1": _fit,
    "careers.gap/1": _gap,
    "careers.pay/1": _pay,
    "careers.plan/1": _plan,
    "careers.show/1": _show,
    "careers.skill/1": _skill,
    "careers.roles/1": _results("id", "title", "family", "definition"),
    "careers.skills/1": _results("id", "name", "kind", "summary", "roles"),
    "careers.find/1": _find,
    "careers.kb-check/1": _check,
    "careers.kb-where/1": _results("what", "path", "exists"),
    "careers.schemas/1": _results("name", "describes"),
    "careers.kb-sources/1": _results("id", "title", "publisher", "date", "licence", "url", "attribution", "old"),
}
