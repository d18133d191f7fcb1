"""HTML, read as a parser and as a browser read it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, strategies as st

from browser import FOUND, Browser
from careers.domain.knowledge_base import Edition
from careers.domain.reports.listings import RoleLine, RolesReport
from careers.domain.reports.maintenance import SourceLine, SourcesReport
from careers.render.blocks import Spread
from careers.render.clean import clean
from careers.render.writers.html import write
from careers.render.writers.html_chart import drawn_spread
from careers.render.writers.html_style import DARK, LIGHT

Reports = dict[str, dict[str, Any]]
EDITION = Edition("1", "2026-01-01")
TEXTS = st.text() | st.text("<>&\"'/!-]= abscript", max_size=20)
DRAWN = "[document.documentElement.scrollWidth, getComputedStyle(document.body).backgroundColor]"
SIZES = [(360, 740, "screen"), (390, 844, "screen"), (1280, 900, "screen"), (794, 1123, "print")]


def parsed(html: str) -> ET.Element:
    return ET.fromstring(html)


def words(element: ET.Element) -> str:
    return "".join(element.itertext())


class Reader(HTMLParser):
    """Keeps the tags that are open, and every attribute."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("base", ["small", "bundled"])
def test_every_report_is_a_page_that_stands_alone(base: str, reports: Reports) -> None:
    for report in reports[base].values():
        html = write(report)
        reader = Reader()
        reader.feed(html)
        names = {name for _, name, _ in reader.attributes}
        targets = [value for tag, name, value in reader.attributes if (tag, name) == ("a", "href")]

        assert reader.open == []
        assert html.startswith("<!DOCTYPE html>\n")
        assert not names & {"src", "srcset", "style", "action", "data"}
        assert not {name for name in names if name.startswith("on")}
        assert not re.search(r"<(script|link|iframe|img|object|form)\b|@import|url\(", html)
        assert all(re.match(r"#(source|part)-\d+$|https?://", target or "") for target in targets)


@pytest.mark.parametrize("base", ["small", "bundled"])
def test_every_link_within_a_page_leads_somewhere_and_every_id_is_there_once(base: str, reports: Reports) -> None:
    for report in reports[base].values():
        html = write(report)
        ids = re.findall(r' id="([^"]+)"', html)

        assert len(ids) == len(set(ids))
        assert set(re.findall(r' href="#([^"]+)"', html)) <= set(ids)
        assert {name for name in ids if name.startswith("source")} <= set(re.findall(r' href="#([^"]+)"', html))


def test_each_figure_of_pay_is_drawn_where_roles_are_shown_and_compared(reports: Reports) -> None:
    show, compare = (reports["bundled"][kind] for kind in ("show", "compare two"))

    for report, roles in ((show, [show.role]), (compare, compare.roles)):
        told = [one for role in roles for one in (*role.pay_figures, *(one.nearest for one in role.pay_withheld))]
        assert told
        assert write(report).count('class="middle"') == len(told)


@given(TEXTS, TEXTS)
def test_every_text_is_shown_as_it_is(title: str, definition: str) -> None:
    usual, page = (
        parsed(write(RolesReport(EDITION, (RoleLine("a", *texts),))))
        for texts in (("a", "ai", "b"), (title, "ai", definition))
    )
    item = page.find("body/main/ul/li")

    assert item is not None
    assert words(item) == f"{clean(title)} (a, family ai). {clean(definition)}"
    assert [one.tag for one in page.iter()] == [one.tag for one in usual.iter()]


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org/?a=1&b=\"'", "https://example.org/?a=1&b=%22'"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        (" https://example.org", None),
    ],
)
def test_only_pages_on_the_web_are_linked_to(url: str, link: str | None) -> None:
    page = parsed(
        write(SourcesReport(EDITION, (SourceLine("s", "T", "P", "2026-01-01", "CC0", url, None, old=False),)))
    )
    found = page.find("body/main/ul/li/a")

    assert (found.get("href") if found is not None else None) == link
    assert url in words(page)


def test_sources_are_numbered_as_they_are_first_cited(reports: Reports) -> None:
    page = parsed(write(reports["bundled"]["show"]))
    cited = [int(link.text or "") for link in page.iterfind(".//sup/a")]
    listed = [source.get("id") for source in page.iterfind(".//ol/li")]

    assert list(dict.fromkeys(cited)) == list(range(1, max(cited) + 1))
    assert listed == [f"source-{number}" for number in range(1, max(cited) + 1)]


def test_a_bar_is_as_long_as_its_share(reports: Reports) -> None:
    page = parsed(write(reports["bundled"]["what if"]))
    bars = page.findall(".//span[@class='drawn']")
    assert bars
    for drawn in bars:
        part = drawn.find("svg/rect[@class='part']")
        assert part is not None
        assert float(part.get("width", "nan")) == pytest.approx(float(words(drawn).strip()), abs=0.05)


def rows(page: ET.Element, chart: int) -> list[list[str]]:
    """Return for each row of a chart its label, its words and where its stretches begin and end."""
    found = page.findall(".//figure")[chart].findall("ul/li")
    told = []
    for label, drawing, said in found:
        parts = [one for one in drawing if (one.get("class") or "").startswith("series")]
        told.append([words(label), words(said), *(f"{one.get('x')} {one.get('width')}" for one in parts)])
    return told


def test_a_score_is_drawn_as_what_its_requirements_count(reports: Reports) -> None:
    page, best = parsed(write(reports["bundled"]["fit"])), reports["bundled"]["fit"].roles[0]
    title, told, *parts = rows(page, 0)[0]

    assert (title, told.split(" of")[0]) == (best.title, f"{best.score:.1f}")
    assert sum(float(part.split()[1].rstrip("%")) for part in parts) == pytest.approx(best.score, abs=0.05)
    assert len(rows(page, 1)) == len(best.requirements)


def test_steps_are_drawn_one_after_the_other(reports: Reports) -> None:
    plan = reports["bundled"]["plan"]
    told = rows(parsed(write(plan)), 0)
    begins = [float(part.split("%")[0]) for _, _, part in told]

    assert begins == sorted(begins)
    assert [label for label, *_ in told] == [f"{number}. {one.label}" for number, one in enumerate(plan.steps, start=1)]
    assert all(f"{one.hours} h, week" in said for one, (_, said, _) in zip(plan.steps, told, strict=True))


def test_a_page_of_several_reports_has_each_as_a_part(reports: Reports) -> None:
    fit, plan, pay = (reports["bundled"][kind] for kind in ("fit", "plan within hours", "pay"))
    page = parsed(write(fit, plan, pay))
    titles = [words(title) for title in page.findall(".//h2")]

    assert titles[-3:] == ["What to learn, in order", "Pay and prospects", "Sources"]
    assert len(titles) == len(parsed(write(fit)).findall(".//h2")) + 3
    assert words(page).count("Understood 3 of 4") == 1


def test_a_spread_is_drawn_on_its_scale() -> None:
    drawing = parsed(drawn_spread(Spread((100.0, 150.0, 200.0, 250.0, 400.0), (0.0, 500.0))))[0]
    line, box, middle = ((shape.get("x"), shape.get("width")) for shape in list(drawing)[1:])

    assert (line, box, middle) == (("20.0", "60.0"), ("30.0", "20.0"), ("39.5", "1"))


def luminance(colour: str) -> float:
    """Return the relative luminance; source: WCAG 2.2."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_letters_and_bars_stand_out(colours: dict[str, str]) -> None:
    assert min(contrast(colours[name], colours["paper"]) for name in ("ink", "quiet", "link")) >= 4.5
    assert min(contrast(colours["part"], colours[name]) for name in ("paper", "rest")) >= 3
    assert contrast(colours["middle"], colours["part"]) >= 3


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if not FOUND:
        pytest.skip("no browser is installed: chromium would do")
    with Browser(Path(tmp_path_factory.mktemp("browser"))) as started:
        yield started


@pytest.mark.parametrize("base", ["small", "bundled"])
def test_in_a_browser_nothing_is_cut_off_complained_of_or_fetched(
    base: str, reports: Reports, browser: Browser
) -> None:
    for kind, report in reports[base].items():
        html = write(report)
        browser.open(html, *SIZES[0][:2])
        assert browser.ask("document.title") == f"{words(parsed(html)[1][0][0])} · careers"
        for (width, height, medium), scheme in itertools.product(SIZES, ["light", "dark"]):
            browser.view(width, height, scheme, medium)
            paper = "rgb(13, 17, 23)" if (scheme, medium) == ("dark", "screen") else "rgb(255, 255, 255)"

            assert browser.ask(DRAWN) == [width, paper], (kind, width, scheme)
    assert browser.complaints == []


@pytest.mark.parametrize(
    "kind", ["compare two", "compare three", "fit", "what if", "gap", "pay", "plan within hours", "show", "skill"]
)
def test_in_a_browser_a_table_fits_on_a_phone(kind: str, reports: Reports, browser: Browser) -> None:
    browser.open(write(reports["bundled"][kind]), 390, 844)
    cut = "[...document.querySelectorAll('.scroll')].map(table => table.scrollWidth - table.clientWidth)"

    assert set(browser.ask(cut)) <= {0}


SHOWN = "[...document.querySelectorAll('section[id]')].map(part => [...part.querySelectorAll('h2, summary, li, p, td')]"
SHOWN += ".filter(one => one.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})).length)"


@pytest.mark.parametrize("kind", ["compare three", "fit", "plan", "show"])
def test_in_a_browser_a_phone_has_the_answer_and_folds_the_rest(kind: str, reports: Reports, browser: Browser) -> None:
    html = write(reports["bundled"][kind])
    shown = []
    for width, height, medium in ((360, 740, "screen"), (1280, 900, "screen"), (794, 1123, "print")):
        browser.open(html, width, height, medium=medium)
        shown.append(browser.ask(SHOWN))
    phone, desk, paper = shown

    assert desk == paper
    assert min(desk) >= 2
    assert phone.count(1) >= len(phone) - 1  # its title alone; where nothing stands above, the first part is the answer


def test_in_a_browser_a_part_is_opened_by_keys_alone(reports: Reports, browser: Browser) -> None:
    browser.open(write(reports["bundled"]["plan"]), 360, 740)
    before = browser.ask(SHOWN)
    browser.press("Tab")
    browser.press("Enter")

    assert browser.ask("document.activeElement.tagName") == "SUMMARY"
    assert (before[0], browser.ask(SHOWN)[0] > 5, browser.ask(SHOWN)[1:]) == (1, True, before[1:])


def test_in_a_browser_no_script_runs(browser: Browser) -> None:
    attack = "<script>document.title='x'</script><img src=x onerror=\"document.title='x'\">"
    browser.open(write(RolesReport(EDITION, (RoleLine("a", attack, "ai", attack),))), 390, 844)

    assert browser.ask("document.title") == "Roles · careers"
    assert browser.ask("document.scripts.length + document.images.length") == 0


def test_in_a_browser_a_word_longer_than_a_phone_is_broken(browser: Browser) -> None:
    lines = tuple(RoleLine("i" * 300, "y" * 300, "ai", "z" * 300) for _ in range(3))
    browser.open(write(RolesReport(EDITION, lines)), 360, 740)

    assert browser.ask("document.documentElement.scrollWidth") == 360
