"""The pages of a site, one after the other, the same bytes of the same knowledge base."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

import careers
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.listings import RoleLine
from careers.domain.role import Family
from careers.render.blocks import Block, Line, Page, Paragraph, Words, bullets, heading, line, paragraph, quiet
from careers.render.views import page
from careers.render.writers.html import POLICY, write_page
from careers.render.writers.html_chart import escape
from careers.site.search import search_box
from careers.site.site_map import LISTS, SiteMap, pair_name

TITLES = {"index": "Roles", "compare": "Comparisons", "pay": "Pay", "skills": "Skills", "sources": "Sources"}
FAMILIES: dict[Family, str] = {
    "ai": "AI", "data": "Data", "software": "Software", "platform": "Platform", "product": "Product"
}  # fmt: skip
INTRO = (
    "What roles in AI, data and software work are, what they ask for and what they pay, with a source for each fact. "
    "The program of the same name tells which of them fits you, and what to learn next."
)


class SiteFile(NamedTuple):
    """A file of a site."""

    path: str
    text: str


class Pages:
    """Makes the pages of a knowledge base."""

    def __init__(self, knowledge: KnowledgeBase, site: SiteMap) -> None:
        """Take what to tell, and of what there is a page."""
        self._knowledge = knowledge
        self._site = site
        self._names = site.names()
        self._old = {one.id for one in careers.sources(knowledge).results if one.old}

    def files(self) -> Iterator[SiteFile]:
        """Yield each page."""
        for name in LISTS:
            yield self._file(name, getattr(self, f"_{name}")())
        for role in self._site.roles:
            yield self._file(f"role/{role}", self._role(role))
            yield self._file(f"pay/{role}", self._pay_of(role))
        for pair in self._site.pairs:
            yield self._file(pair_name(pair), self._pair(pair))
        for skill in self._site.skills:
            yield self._file(f"skill/{skill}", self._skill(skill))

    def _file(self, name: str, made: Page) -> SiteFile:
        root = "../" if "/" in name else ""
        links = {one: f"{root}{one}.html" for one in self._names}
        if name != "index":
            return SiteFile(f"{name}.html", write_page(made, links, _bar(root)))
        box = search_box(self._knowledge, self._site)
        top, policy = _bar(root) + box.markup, f"{POLICY}; script-src '{box.hash}'"
        return SiteFile(f"{name}.html", write_page(made, links, top, box.script, policy))

    def _list(self, name: str, blocks: list[Block]) -> Page:
        return Page(TITLES[name], tuple(blocks), self._knowledge.edition)

    def _index(self) -> Page:
        told: list[Block] = [paragraph(INTRO)]
        for family, roles in groupby(careers.roles(self._knowledge).results, lambda one: one.family):
            told += [heading(FAMILIES[family]), *bullets(map(_defined, roles))]
        return self._list("index", told)._replace(title="Roles in AI, data and software")

    def _compare(self) -> Page:
        return self._list("compare", bullets(line(self._pair_words(pair)) for pair in self._site.pairs))

    def _pay(self) -> Page:
        return self._list("pay", bullets(line(self._title(role, "pay")) for role in self._site.roles))

    def _skills(self) -> Page:
        told: list[Block] = []
        kinds = sorted({self._knowledge.skills[skill].kind for skill in self._site.skills})
        for kind in kinds:
            named = [line(self._named(one)) for one in self._site.skills if self._knowledge.skills[one].kind == kind]
            told += [heading(kind), *bullets(named)]
        return self._list("skills", told)

    def _sources(self) -> Page:
        return page(careers.sources(self._knowledge), "paper")

    def _role(self, role: str) -> Page:
        report = careers.show(role, self._knowledge)
        made = page(report, "paper")
        pairs = [pair for pair in self._site.pairs if role in pair]
        more = [heading("Skills, where one of several is enough"), *bullets(self._options(report))]
        more += [heading("Compared with others"), *bullets(line(self._pair_words(pair)) for pair in pairs)]
        first, *rest = made.blocks
        lead = paragraph(Words("Pay and prospects in full", about=f"pay/{role}"))
        return made._replace(blocks=(first, lead, *rest, *more))

    def _options(self, report: careers.ShowReport) -> Iterator[Line]:
        for one in report.role.requirements:
            if len(one.skills) > 1:
                names = [part for skill in one.skills for part in (", ", self._named(skill))]
                yield line(f"{one.label}: ", *names[1:])

    def _pay_of(self, role: str) -> Page:
        made = _under(page(careers.pay(role, self._knowledge), "paper"), self._title(role, "role"))
        return made._replace(title=f"{self._knowledge.roles[role].title}: pay and prospects")

    def _pair(self, pair: tuple[str, str]) -> Page:
        one, other = (self._title(role, "role") for role in pair)
        return _under(page(careers.compare(pair, self._knowledge), "paper"), one, quiet(" / "), other)

    def _skill(self, skill: str) -> Page:
        made = page(careers.skill(skill, self._knowledge), "paper")
        rests = paragraph(Words("Where relations and hours come from:", "quiet", self._knowledge.skills[skill].sources))
        return made._replace(blocks=(*made.blocks, rests), sources=self._knowledge.sources, old=self._old)

    def _title(self, role: str, kind: str) -> Words:
        return Words(self._knowledge.roles[role].title, about=f"{kind}/{role}")

    def _pair_words(self, pair: tuple[str, str]) -> Words:
        return Words(" / ".join(self._knowledge.roles[role].title for role in pair), about=pair_name(pair))

    def _named(self, skill: str) -> Words:
        return Words(self._knowledge.skills[skill].name, about=f"skill/{skill}")


def _defined(one: RoleLine) -> Line:
    return line(Words(one.title, "strong", about=f"role/{one.id}"), f": {one.definition}")


def _under(made: Page, *links: Words) -> Page:
    """Return a page with links below its title."""
    return made._replace(blocks=(Paragraph(line(*links)), *made.blocks))


def _bar(root: str) -> str:
    links = (f'<a href="{root}{name}.html">{escape(title)}</a>' for name, title in TITLES.items())
    return f'<header><nav aria-label="Site">{" ".join(links)}</nav></header>'
