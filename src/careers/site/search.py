"""A search that needs no server: the names of all pages within the page, and a few lines that look through them."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.site.site_map import SiteMap, pair_name

SCRIPT = r"""
const names = JSON.parse(document.getElementById("names").textContent);
const form = document.getElementById("search");
const box = form.querySelector("input");
const list = document.getElementById("found");
const count = document.getElementById("count");
const most = 20;
function fold(text) {
  return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}
function rank(entry, wanted) {
  const title = fold(entry[0]);
  const all = fold(entry.slice(0, 1).concat(entry.slice(2)).join("\n"));
  if (!wanted.split(" ").every(word => all.includes(word))) return -1;
  if (title === wanted) return 0;
  if (all.split("\n").includes(wanted)) return 1;
  if (title.startsWith(wanted)) return 2;
  return title.includes(wanted) ? 3 : 4;
}
function look() {
  const wanted = fold(box.value).split(/\s+/).filter(word => word).join(" ");
  const ranked = wanted ? names.map(entry => [rank(entry, wanted), entry]).filter(one => one[0] !== -1) : [];
  ranked.sort((one, other) => one[0] - other[0]);
  list.replaceChildren(...ranked.slice(0, most).map(([, [title, address]]) => {
    const item = document.createElement("li");
    const link = item.appendChild(document.createElement("a"));
    link.textContent = title;
    link.href = address;
    return item;
  }));
  count.textContent = wanted ? `${ranked.length} found` : "";
}
form.hidden = false;
form.addEventListener("submit", event => {
  event.preventDefault();
  const first = list.querySelector("a");
  if (first) first.click();
});
box.addEventListener("input", look);
look();
"""
"""Without a less-than sign or an ampersand, so that the page is well-formed XML too."""


class SearchBox(NamedTuple):
    """What a page holds to be searched: above, at its end, and in its policy."""

    markup: str
    script: str
    hash: str


def search_box(knowledge: KnowledgeBase, site: SiteMap) -> SearchBox:
    """Return the field, the list below it, the names and the script."""
    names = json.dumps(list(_entries(knowledge, site)), separators=(",", ":"))
    for mark in "<>&":
        names = names.replace(mark, f"\\u{ord(mark):04x}")
    markup = (
        '<search><form id="search" hidden="hidden"><label for="wanted">Search roles, skills and comparisons</label> '
        '<input id="wanted" type="search" autocomplete="off"/><p id="count" role="status"></p>'
        '<ul id="found"></ul></form></search>'
        f'<script type="application/json" id="names">{names}</script>'
    )
    digest = b64encode(sha256(SCRIPT.encode()).digest()).decode()
    return SearchBox(markup=markup, script=f"<script>{SCRIPT}</script>", hash=f"sha256-{digest}")


def _entries(knowledge: KnowledgeBase, site: SiteMap) -> Iterator[list[str]]:
    """Yield the title of each page, its address, and other names of what it is about."""
    for role in site.roles:
        yield [knowledge.roles[role].title, f"role/{role}.html", role, *knowledge.details[role].aliases]
    for skill in site.skills:
        yield [knowledge.skills[skill].name, f"skill/{skill}.html", skill, *knowledge.skills[skill].aliases]
    for role in site.roles:
        yield [f"{knowledge.roles[role].title}: pay", f"pay/{role}.html", "salary"]
    for pair in site.pairs:
        yield [" / ".join(knowledge.roles[role].title for role in pair), f"{pair_name(pair)}.html", "versus vs"]
