"""Reports as one HTML page that stands alone: no script, nothing fetched, for phone, desk and print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from careers.render.blocks import Page
from careers.render.views import joined
from careers.render.writers.html_body import Body, Links
from careers.render.writers.html_chart import escape
from careers.render.writers.html_style import STYLE

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load for the page: nothing but the style within it."""


def write(report: Any, *more: Any) -> str:
    """Return a report as a page that is well-formed XML too, so that any parser reads it; others are parts of it."""
    return write_page(joined([report, *more]))


def write_page(made: Page, links: Links = {}, top: str = "", end: str = "", policy: str = POLICY) -> str:  # noqa: B006 - never changed
    """Return a page of its own.

    Args:
        made: what it shows.
        links: where there is a page of what words are about.
        top: markup that stands above the title.
        end: markup that stands below all.
        policy: what a browser may load for it.
    """
    body = Body(made, links).lines()
    return "\n".join([*_head(made.title, policy), f"<body>{top}<main>", *body, f"{end}</body>", "</html>"]) + "\n"


def _head(title: str, policy: str) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield '<head><meta charset="utf-8"/>'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}"/>'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>'
    yield '<meta name="color-scheme" content="light dark"/>'
    yield f"<title>{escape(title)} · careers</title>"
    yield f"<style>{STYLE}</style></head>"
