"""Which files make up a folder of the knowledge base; apart from what reads them, which a warm cache does without."""

from __future__ import annotations

import os

from careers.domain.errors import Location, fail, os_reason

SUFFIXES = (".yaml", ".yml")


def data_files(folder: str) -> list[str]:
    """Return the files of a knowledge base folder, YAML and the table of areas, in the order in which they are read.

    Raises:
        CareersError: the folder does not exist or can't be listed.
    """
    try:
        names = sorted(os.listdir(folder))
        for part in {"roles", "skills", "market"} & set(names):
            names += [os.path.join(part, name) for name in sorted(os.listdir(os.path.join(folder, part)))]
    except OSError as error:
        message = f"the knowledge base folder can't be read: {os_reason(error)}"
        raise fail(message, "give a folder with roles/, skills/ or sources.yaml in it", Location(folder)) from error
    return [os.path.join(folder, name) for name in sorted(names) if _is_data(name)]


def is_area_table(name: str) -> bool:
    """Return whether a file has pay by area, by its path in the folder: ``market/areas.csv``."""
    part, file = os.path.split(name)
    stem, suffix = os.path.splitext(file)
    return part == "market" and suffix == ".csv" and stem.partition("-")[0] == "areas"


def _is_data(name: str) -> bool:
    part, file = os.path.split(name)
    stem, suffix = os.path.splitext(file)
    is_yaml = suffix in SUFFIXES and (part != "" or stem in {"base", "sources"}) and not file.startswith(".")
    return is_yaml or is_area_table(name)
