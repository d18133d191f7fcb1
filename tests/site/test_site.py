"""A site of the small base: whole, read as a browser reads it, and kept out of other people's files."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

import careers
from browser import FOUND, Browser
from careers import CareersError, KnowledgeBase
from careers.site import folder as site_folder
from site_links import broken_links, lonely_pages

PAGES = ("index", "compare", "skills", "role/analyst", "compare/analyst--engineer", "pay/analyst", "skill/python")
VIEWS = [(360, 740, "light"), (360, 740, "dark"), (1280, 900, "light"), (1280, 900, "dark")]


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def site(small: KnowledgeBase, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    careers.write_site(str(folder), small)
    return folder


def test_every_link_leads_to_a_page_and_every_page_can_be_reached(site: Path) -> None:
    assert list(broken_links(str(site))) == []
    assert lonely_pages(str(site)) == set()


def test_there_is_a_page_of_every_role_its_pay_its_neighbours_and_what_it_asks_for(
    site: Path, small: KnowledgeBase
) -> None:
    names = {path.removesuffix(".html") for path in files(site)}
    wanted = {skill for role in small.roles.values() for one in role.requirements for skill in small.options(one)}

    assert {f"{kind}/{role}" for kind in ("role", "pay") for role in small.roles} < names
    assert {name for name in names if name.startswith("skill/")} == {f"skill/{skill}" for skill in wanted}
    assert {name for name in names if name.startswith("compare/")} == {
        "compare/analyst--engineer",
        "compare/scientist--analyst",
        "compare/scientist--engineer",
    }


def test_every_page_is_well_formed_and_fetches_nothing(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        page = ET.fromstring(text)

        assert page.find("body/main/h1") is not None
        assert not re.search(r" src=| srcset=|@import|url\(|<link\b|<iframe\b", text)
        assert ("<script" in text) == (path.name == "index.html")


def test_pages_that_state_facts_have_their_sources(site: Path) -> None:
    for path in site.glob("*/*.html"):
        assert '<li id="source-1">' in path.read_text(encoding="utf-8"), path


def test_the_same_knowledge_makes_the_same_bytes(site: Path, small: KnowledgeBase, tmp_path: Path) -> None:
    careers.write_site(str(tmp_path / "again"), small)

    assert files(tmp_path / "again") == files(site)


def test_language_models_find_every_page(site: Path) -> None:
    told = (site / "llms.txt").read_text(encoding="utf-8")
    listed = set(re.findall(r"\]\(([^)]+)\)", told))

    assert told.startswith("# careers\n\n> ")
    assert listed == {path for path in files(site) if "/" in path} | {"sources.html"}


def test_a_later_site_replaces_an_earlier_one_and_nothing_else(
    site: Path, tmp_path: Path, small: KnowledgeBase
) -> None:
    folder = tmp_path / "site"
    shutil.copytree(site, folder)
    (folder / "CNAME").write_text("careers.example")
    (folder / "skill" / "mine.html").write_text("mine")
    (folder / "skill" / "gone.html").write_text("an earlier page")
    (folder / "role" / "analyst.html").write_text("half of a pa")
    with (folder / ".careers-site").open("a") as listed:
        listed.write("skill/gone.html\n../outside.html\n/etc/passwd.txt\n")
    (tmp_path / "outside.html").write_text("outside")
    kept = (folder / "role" / "engineer.html").stat().st_mtime_ns
    careers.write_site(str(folder), small)

    assert files(folder) == files(site) | {"CNAME": b"careers.example", "skill/mine.html": b"mine"}
    assert (tmp_path / "outside.html").exists()
    assert (folder / "role" / "engineer.html").stat().st_mtime_ns == kept


def test_a_run_that_ended_too_soon_is_gone_on_with(site: Path, tmp_path: Path, small: KnowledgeBase) -> None:
    folder, seen = tmp_path / "site", 0

    def full(done: int, _: int) -> None:
        nonlocal seen
        seen = done
        if done == 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        careers.write_site(str(folder), small, watch=full)
    assert seen == 10
    careers.write_site(str(folder), small)

    assert files(folder) == files(site)


@pytest.mark.parametrize("place", ["", "index.html", "role/analyst.html"])
def test_what_somebody_else_has_written_is_refused_and_stays(place: str, tmp_path: Path, small: KnowledgeBase) -> None:
    folder = tmp_path / "site"
    if place:
        (folder / place).parent.mkdir(parents=True)
        (folder / site_folder.LIST).write_text("skill/python.html\n")
        (folder / place).write_text("mine")
    else:
        folder.mkdir()
        (folder / "letter.txt").write_text("mine")
    before = files(folder)

    with pytest.raises(CareersError, match=r"is no (site|page) of ours"):
        careers.write_site(str(folder), small)
    assert files(folder) == before


def test_nothing_is_written_through_a_link(tmp_path: Path, small: KnowledgeBase) -> None:
    folder, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    (folder / site_folder.LIST).write_text("role/analyst.html\n")
    (folder / "role").symlink_to(elsewhere)

    with pytest.raises(CareersError, match="is no folder of ours"):
        careers.write_site(str(folder), small)
    assert list(elsewhere.iterdir()) == []


def test_a_file_is_no_folder_for_a_site(tmp_path: Path, small: KnowledgeBase) -> None:
    (tmp_path / "site").write_text("mine")

    with pytest.raises(CareersError, match="is no site of ours"):
        careers.write_site(str(tmp_path / "site"), small)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if not FOUND:
        pytest.skip("no browser is installed: chromium would do")
    with Browser(Path(tmp_path_factory.mktemp("browser"))) as started:
        yield started


def test_in_a_browser_the_search_finds_by_other_names_and_opens_by_keys_alone(site: Path, browser: Browser) -> None:
    browser.visit((site / "index.html").as_uri(), 360, 740)
    browser.ask("document.querySelector('#search input').focus()")
    browser.type("Reporting ANALYST")

    assert browser.ask("document.querySelector('#count').textContent") == "1 found"
    browser.press("Enter")
    browser.wait_for("document.querySelector('h1').textContent", "Data Analyst")
    assert [told for told in browser.complaints if "asks for file:" not in told and "asks for data:" not in told] == []


@pytest.mark.parametrize("name", PAGES)
def test_in_a_browser_no_page_is_wider_than_a_phone(name: str, site: Path, browser: Browser) -> None:
    browser.visit((site / f"{name}.html").as_uri(), 360, 740)

    assert browser.ask("document.documentElement.scrollWidth") == 360


@pytest.fixture(scope="module")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the accessibility checker axe-core, fetched into a folder of its own."""
    npm, folder = shutil.which("npm"), tmp_path_factory.mktemp("axe")
    if npm is None:
        pytest.skip("npm is not installed, which fetches axe-core")
    command = [npm, "pack", "axe-core@4", "--json", "--silent", f"--cache={folder / 'cache'}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=60, check=False)
    if done.returncode:
        pytest.skip("axe-core can't be fetched by npm")
    with tarfile.open(folder / json.loads(done.stdout)[0]["filename"]) as packed:
        script = packed.extractfile("package/axe.min.js")
        assert script
        return script.read().decode()


def test_in_a_browser_the_checker_does_find_what_is_wrong(browser: Browser, axe: str) -> None:
    browser.open("<html><body><img src='x.png'><p style='color: #ccc'>pale</p></body></html>", 360, 740)

    assert {told.partition(":")[0] for told in findings(browser, axe)} >= {"image-alt", "color-contrast"}


def findings(browser: Browser, axe: str) -> list[Any]:
    """Return what the checker finds wrong with the page that is open."""
    browser.ask(f"{axe}; undefined")
    told = "one.id + ': ' + one.nodes.map(node => node.html.slice(0, 80)).join(' | ')"
    found: list[Any] = browser.ask(f"axe.run().then(report => report.violations.map(one => {told}))")
    return found


@pytest.mark.parametrize("view", VIEWS, ids=["phone", "phone, dark", "desk", "desk, dark"])
def test_in_a_browser_a_checker_of_accessibility_finds_nothing_on_the_site(
    view: tuple[int, int, str], site: Path, browser: Browser, axe: str
) -> None:
    for name in PAGES:
        browser.visit((site / f"{name}.html").as_uri(), *view)
        assert findings(browser, axe) == [], name


@pytest.mark.parametrize("view", VIEWS, ids=["phone", "phone, dark", "desk", "desk, dark"])
def test_in_a_browser_a_checker_of_accessibility_finds_nothing_on_pages_to_hand_out(
    view: tuple[int, int, str], small: KnowledgeBase, tmp_path: Path, browser: Browser, axe: str
) -> None:
    from careers.render.writers.html import write

    profile = careers.read_profile(["python", "sql:advanced"], small)
    fit = careers.fit(profile, small, certainty=True)
    plan = careers.plan(profile, small, "scientist", pace=5, start="2027-01-04")
    through_me = careers.compare(["analyst", "engineer"], small, profile)
    for name, told in (("fit", (fit, plan, careers.pay("analyst", small))), ("plan", (plan,)), ("two", (through_me,))):
        (tmp_path / f"{name}.html").write_text(write(*told), encoding="utf-8")
        browser.visit((tmp_path / f"{name}.html").as_uri(), *view)
        assert findings(browser, axe) == [], name
