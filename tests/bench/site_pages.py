"""What a site of the bundled knowledge base takes, and whether its links hold: `python tests/bench/site_pages.py`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

import careers
from site_links import broken_links, lonely_pages

MOST_PAGES, MOST_SECONDS = 3000, 60


def main() -> int:
    """Print pages, seconds, bytes and what is broken; return 1 where something is, or more than there may be."""
    knowledge = careers.load()
    with TemporaryDirectory() as folder:
        begin = process_time()
        (told,) = careers.write_site(folder, knowledge).results
        seconds = process_time() - begin
        size = sum(os.path.getsize(os.path.join(place, name)) for place, _, names in os.walk(folder) for name in names)
        broken, lonely = sorted(broken_links(folder)), sorted(lonely_pages(folder))
    sys.stdout.write(f"{told.pages:,} pages, {size / 1e6:.0f} MB, in {seconds:.0f} s of one core\n")
    sys.stdout.write(f"{told.roles} roles, {told.comparisons} comparisons, {told.skills:,} skills\n")
    sys.stdout.write(f"{len(broken)} broken links, {len(lonely)} pages that nothing leads to\n")
    sys.stdout.writelines(f"{one}\n" for one in (*broken[:10], *lonely[:10]))
    return int(bool(broken or lonely) or told.pages > MOST_PAGES or seconds > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
