"""Writing a site."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.site import SiteFolder, SiteReport
from careers.site.folder import write_files
from careers.site.llms import llms_text
from careers.site.pages import Pages, SiteFile
from careers.site.site_map import LISTS, SiteMap, site_map

LLMS = "llms.txt"


def write_site(
    folder: str, knowledge: KnowledgeBase, *, watch: Callable[[int, int], object] = lambda _done, _all: None
) -> SiteReport:
    """Write static pages of every role, of its pay and its neighbours, and of every skill that a role asks for.

    Args:
        folder: a new one, or that of an earlier site, of which pages that are no more are removed.
        knowledge: what to tell.
        watch: told after each page how many are written, and how many there are.

    Raises:
        CareersError: the folder has files that are not of a site, or can't be written to.
    """
    knowledge = _in_memory(knowledge)
    site = site_map(knowledge)
    paths = [LLMS, *(f"{name}.html" for name in site.names())]
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        watch(done, len(paths))

    write_files(folder, _files(knowledge, site), paths, count)
    return SiteReport(knowledge.edition, (_told(folder, site),))


def _in_memory(knowledge: KnowledgeBase) -> KnowledgeBase:
    """Return the same knowledge with all skills and roles in memory, since each page looks through them."""
    return knowledge._replace(
        skills=dict(knowledge.skills), roles=dict(knowledge.roles), details=dict(knowledge.details)
    )


def _files(knowledge: KnowledgeBase, site: SiteMap) -> Iterator[SiteFile]:
    yield SiteFile(LLMS, llms_text(knowledge, site))
    yield from Pages(knowledge, site).files()


def _told(folder: str, site: SiteMap) -> SiteFolder:
    return SiteFolder(
        folder=folder,
        home=os.path.join(folder, f"{LISTS[0]}.html"),
        roles=len(site.roles),
        comparisons=len(site.pairs),
        pay=len(site.roles),
        skills=len(site.skills),
        pages=len(site.names()),
    )
