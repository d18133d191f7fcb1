"""A folder that a site is written into: a new one or one of ours, in which nobody else's file is ever touched."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Collection, Iterable

from careers.domain.errors import Location, fail, os_reason
from careers.site.pages import SiteFile

LIST = ".careers-site"
"""The file that lists those of ours, which makes a folder one of ours."""
DRAFT = ".careers-site.part"
OURS = re.compile(r"(?:[a-z]+/)?[\w.+-]+\.(?:html|txt)")
"""What a path of ours looks like; whoever changed the list can't make us remove anything else."""


def write_files(folder: str, files: Iterable[SiteFile], paths: Collection[str], watch: Callable[[], object]) -> None:
    """Write files into a folder, each whole or not at all, and remove those of an earlier site that are no more.

    What is there already in the same bytes stays as it is, so that a run that was ended goes on where it was.

    Args:
        folder: a new one, or one of ours.
        files: as they come.
        paths: of all of them, within the folder.
        watch: called after each file.

    Raises:
        CareersError: the folder has files that are not ours, or can't be written to.
    """
    try:
        before = _ours(folder)
        _refuse_others(folder, paths, before)
        for place in {folder, *(os.path.join(folder, os.path.dirname(path)) for path in paths)}:
            os.makedirs(place, exist_ok=True)
        _write(folder, LIST, _listed({*before, *paths}))
        for one in files:
            _write(folder, one.path, one.text)
            watch()
        _remove(folder, before - {*paths})
        _write(folder, LIST, _listed(paths))
    except OSError as error:
        hint = "check the folder and its permissions; the same command goes on from here"
        raise fail(f"the site can't be written to {folder}: {os_reason(error)}", hint) from error


def _ours(folder: str) -> set[str]:
    """Return the paths of an earlier site in a folder; none where it is new or empty."""
    if os.path.isfile(os.path.join(folder, LIST)):
        with open(os.path.join(folder, LIST), encoding="utf-8", errors="replace") as file:
            return {path for path in file.read().splitlines() if OURS.fullmatch(path)}
    if os.path.lexists(folder) and (not os.path.isdir(folder) or os.listdir(folder)):
        raise fail(f"{folder} is no site of ours, and not empty", "name a new folder", Location(folder))
    return set()


def _refuse_others(folder: str, paths: Collection[str], before: Collection[str]) -> None:
    """Refuse to write over what is not ours, or through a link to elsewhere."""
    for part in sorted({os.path.dirname(path) for path in paths} - {""}):
        place = os.path.join(folder, part)
        if os.path.islink(place) or (os.path.exists(place) and not os.path.isdir(place)):
            raise fail(f"{place} is no folder of ours", "move it away, or name a new folder", Location(place))
    for path in sorted({*paths} - {*before}):
        place = os.path.join(folder, path)
        if os.path.lexists(place):
            raise fail(f"{place} is no page of ours", "move it away, or name a new folder", Location(place))


def _listed(paths: Collection[str]) -> str:
    return "".join(f"{path}\n" for path in sorted(paths))


def _write(folder: str, path: str, text: str) -> None:
    place, wanted = os.path.join(folder, path), text.encode()
    with contextlib.suppress(OSError), open(place, "rb") as file:
        if not os.path.islink(place) and file.read(len(wanted) + 1) == wanted:
            return
    draft = os.path.join(folder, DRAFT)
    with contextlib.suppress(FileNotFoundError):
        os.unlink(draft)  # of a run that was ended; whatever it is, it is not written through
    with open(draft, "xb") as file:
        file.write(wanted)
    os.replace(draft, place)


def _remove(folder: str, paths: Collection[str]) -> None:
    for path in paths:
        place = os.path.join(folder, path)
        if not os.path.islink(os.path.dirname(place)):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(place)
