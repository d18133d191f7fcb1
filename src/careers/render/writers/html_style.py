"""How an HTML page looks: its colours, by light and dark, and its style sheet."""

from __future__ import annotations

LIGHT = {
    "paper": "#ffffff", "ink": "#1f2328", "quiet": "#59636e", "link": "#0550ae", "rule": "#d1d9e0", "part": "#1a7f37",
    "rest": "#e6eaef", "middle": "#ffffff", "first": "#0a3069", "second": "#1a7f37", "third": "#9a6700",
}  # fmt: skip
DARK = {
    "paper": "#0d1117", "ink": "#e6edf3", "quiet": "#9da7b3", "link": "#79b8ff", "rule": "#3d444d", "part": "#3fb950",
    "rest": "#30363d", "middle": "#0d1117", "first": "#79b8ff", "second": "#3fb950", "third": "#e3b341",
}  # fmt: skip


def _root(colours: dict[str, str]) -> str:
    return f":root {{ {' '.join(f'--{name}: {colour};' for name, colour in colours.items())} }}"


_LAYOUT = """
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main, footer { max-width: 68rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
header, search { display: block; max-width: 68rem; margin: 0 auto; padding: 0.5rem 1rem 0; }
header nav { margin: 0; }
input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); padding: 0.4rem; }
input { width: 100%; max-width: 30rem; display: block; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 0.5rem 0 0.25rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0.5rem 0 1rem; }
nav a { min-width: 0; }
p { margin: 0.5rem 0; }
ul, ol { margin: 0.5rem 0 1rem; padding-left: 1.3rem; }
ol { padding-left: 2rem; }
li { margin: 0.25rem 0; }
a { color: var(--link); }
sup { line-height: 1; font-size: 0.75em; white-space: nowrap; }
sup a { text-decoration: none; }
sup::before { content: "\\2060"; }
.quiet, footer { color: var(--quiet); }
footer { font-size: 0.875rem; border-top: 1px solid var(--rule); }
.scroll {
  overflow-x: auto;
  background:
    linear-gradient(to right, var(--paper) 40%, transparent) left / 2rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 40%, transparent) right / 2rem 100% no-repeat local,
    linear-gradient(to right, var(--rule), transparent) left / 0.75rem 100% no-repeat scroll,
    linear-gradient(to left, var(--rule), transparent) right / 0.75rem 100% no-repeat scroll;
}
table { border-collapse: collapse; margin: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.drawn { display: inline-flex; align-items: center; gap: 0.5rem; white-space: nowrap; }
.drawn span { font-variant-numeric: tabular-nums; }
.drawn svg { width: 8rem; height: 0.75rem; flex: none; }
.part { fill: var(--part); }
.rest { fill: var(--rest); }
.middle { fill: var(--middle); }
.series-0 { fill: var(--first); }
.series-1 { fill: var(--second); }
.series-2 { fill: var(--third); }
.usual { fill: var(--quiet); }
.tick { fill: var(--rest); }
.key { display: inline-block; margin-right: 0.75rem; color: var(--quiet); }
.key svg { width: 0.8em; height: 0.8em; }
.chart { margin: 1rem 0; }
.chart ul { list-style: none; margin: 0.5rem 0 0; padding: 0; }
.chart li { display: grid; margin: 0; grid-template-columns: 19rem 1fr 16rem; gap: 0 1rem; }
.chart li > svg { width: 100%; height: 0; min-height: 100%; }
.chart li > span:last-child { color: var(--quiet); font-variant-numeric: tabular-nums; }
.axis { display: block; width: calc(100% - 37rem); height: 1.25rem; margin: 0 0 0 20rem; overflow: visible; }
.axis text { fill: var(--quiet); font-size: 0.75rem; }
.tasks { list-style: none; padding-left: 1.8rem; }
.tasks > li { position: relative; margin: 0.6rem 0; }
.tasks > li::before {
  content: ""; position: absolute; left: -1.7rem; top: 0.25rem; width: 0.9rem; height: 0.9rem;
  border: 1px solid var(--ink); border-radius: 2px;
}
.tasks ul { margin: 0.1rem 0; padding-left: 1rem; }
.tasks ul li { margin: 0.1rem 0; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 0 1.5rem; }
.columns section { min-width: 0; }
summary { cursor: pointer; padding: 0.6rem 0; border-top: 1px solid var(--rule); font-weight: bold; }
@media print, (min-width: 40.01rem) {
  summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
:target { outline: 2px solid var(--link); outline-offset: 2px; }
@media screen and (max-width: 40rem) {
  main, footer { padding: 1rem 0.75rem; }
  header, search { padding: 0.5rem 0.75rem 0; }
  table { font-size: 0.75rem; }
  th, td { padding-right: 0.35rem; }
  main > nav, .folds > h2 { display: none; }
  .drawn svg { width: 4rem; }
  .chart li { grid-template-columns: 1fr auto; margin: 0.4rem 0; font-size: 0.875rem; }
  .chart li > svg { grid-row: 2; grid-column: 1 / -1; height: 1.6em; min-height: 0; }
  .axis { width: 100%; margin: 0; }
  .drawn { flex-direction: column-reverse; align-items: start; gap: 0.25rem; }
  .wide, .wide tbody { display: block; }
  .wide thead { display: none; }
  .wide tr { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); border-bottom: 1px solid var(--rule); }
  .wide td { overflow-wrap: anywhere; align-self: end; border: 0; padding: 0.15rem 0; }
  .wide td::before { content: attr(data-head); display: block; color: var(--quiet); }
  .wide td:first-child { grid-column: span 3; }
  .wide td:first-child::before { content: none; }
  .wide td:last-child { grid-column: 1 / -1; }
  .wide .drawn { display: block; white-space: normal; }
  .wide svg { width: 100%; }
}
@media print {
  nav, search { display: none; }
  @page { margin: 14mm; }
  html { font-size: 9.5pt; }
  .chart li { grid-template-columns: 18rem 1fr 14rem; }
  .axis { width: calc(100% - 34rem); margin-left: 19rem; }
  main, footer { max-width: none; padding: 0; }
  h2, h3, thead, figcaption, p:has(+ .scroll) { break-after: avoid; }
  h2, h3, tr, li { break-inside: avoid; }
  .scroll { background: none; overflow: visible; overflow-wrap: anywhere; }
  .columns { grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
}
"""


STYLE = "\n".join(
    [
        _root(LIGHT),
        f"@media (prefers-color-scheme: dark) {{ {_root(DARK)} }}",
        f"@media print {{ {_root(LIGHT)} }}",
        _LAYOUT.strip(),
    ]
)
"""The style sheet; on paper a page is light, whatever the screen is."""
