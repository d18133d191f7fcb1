"""The list of a site's pages for language models; source: llmstxt.org."""

from __future__ import annotations

from collections.abc import Iterator

import careers
from careers.domain.knowledge_base import KnowledgeBase
from careers.render.clean import clean
from careers.site.site_map import SiteMap, pair_name

INTRO = """# careers

> Roles in AI, data and software work: what they are, what they ask for, what they pay, how they differ. Every fact \
has a source with a date. Pages are static HTML."""


def llms_text(knowledge: KnowledgeBase, site: SiteMap) -> str:
    """Return what the site is, and a link to each page with what it tells."""
    edition = knowledge.edition
    about = f"Knowledge base {edition.version} ({edition.date})."
    return "\n".join([INTRO, "", about, *_sections(knowledge, site)]) + "\n"


def _sections(knowledge: KnowledgeBase, site: SiteMap) -> Iterator[str]:
    titles = {role: knowledge.roles[role].title for role in site.roles}
    yield from ("", "## Roles", "")
    for one in careers.roles(knowledge).results:
        yield _link(one.title, f"role/{one.id}", one.definition)
    yield from ("", "## Comparisons", "")
    for pair in site.pairs:
        yield _link(" / ".join(titles[role] for role in pair), pair_name(pair))
    yield from ("", "## Pay and prospects", "")
    for role in site.roles:
        yield _link(titles[role], f"pay/{role}")
    yield from ("", "## Optional", "", _link("Sources", "sources"))
    for skill in site.skills:
        yield _link(knowledge.skills[skill].name, f"skill/{skill}", knowledge.skills[skill].summary or "")


def _link(title: str, name: str, told: str = "") -> str:
    shown = clean(title).replace("[", "(").replace("]", ")")
    return f"- [{shown}]({name}.html){f': {clean(told)}' if told else ''}"
