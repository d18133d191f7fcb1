"""Following the links of a site without a server."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from urllib.parse import unquote

HREF = re.compile(r' href="([^"]*)"')
ID = re.compile(r' id="([^"]*)"')


def broken_links(folder: str) -> Iterator[str]:
    """Yield each link of a page that leads to no file of the site, or to no part of it."""
    pages = {path: _read(os.path.join(folder, path)) for path in _paths(folder) if path.endswith(".html")}
    ids = {path: set(ID.findall(text)) for path, text in pages.items()}
    for path, text in pages.items():
        for link in set(HREF.findall(text)):
            if not link.startswith(("http://", "https://")):
                name, _, part = unquote(link).partition("#")
                target = os.path.normpath(os.path.join(os.path.dirname(path), name)) if name else path
                if target not in pages or (part and part not in ids[target]):
                    yield f"{path}: {link}"


def lonely_pages(folder: str) -> set[str]:
    """Return the pages to which nothing leads from the first one."""
    found, open_ = {"index.html"}, ["index.html"]
    while open_:
        path = open_.pop()
        for link in HREF.findall(_read(os.path.join(folder, path))):
            target = os.path.normpath(os.path.join(os.path.dirname(path), link.partition("#")[0]))
            if link.partition("#")[0].endswith(".html") and "://" not in link and target not in found:
                found.add(target)
                open_.append(target)
    return {path for path in _paths(folder) if path.endswith(".html")} - found


def _paths(folder: str) -> list[str]:
    return [os.path.relpath(os.path.join(place, name), folder) for place, _, names in os.walk(folder) for name in names]


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()
