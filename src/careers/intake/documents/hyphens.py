"""Words that the end of a line parted."""

from __future__ import annotations

import re

_FIRST = re.compile(
    r"all|back|client|cloud|code|community|cost|cross|customer|cutting|data|domain|edge|end|event|fact|fast|first|front"
    r"|full|fully|goal|hands|high|higher|industry|key|large|long|low|machine|mission|mobile|model|multi|near|non|object"
    r"|off|on|one|open|part|peer|performance|plug|point|privacy|problem|product|production|project|read|ready|real"
    r"|result|risk|role|security|self|server|service|short|side|single|small|software|solution|state|team|test|third"
    r"|time|top|two|type|up|user|value|web|well|work|world|write|zero"
)
"""First parts of words that are written with a hyphen: cross-functional."""
_SECOND = re.compile(
    r"(?:agnostic|aligned|aware|backed|based|born|bound|building|call|class|cloud|commerce|compliant|critical|cutting"
    r"|depth|driven|edge|efficient|effective|end|ends|facing|first|focused|free|friendly|functional|generation|grade"
    r"|hand|heavy|house|intensive|learning|level|line|ling?ual|making|native|off|on|only|oriented|party|performance"
    r"|person|platform|plus|point|powered|premise|premises|price|priority|quality|rate|ready|related|responsive|rich"
    r"|run|scale|score|server|service|side|site|solving|source|specific|speed|stack|start|step|style|tech|tenant|term"
    r"|test|tier|time|to|tolerant|tuning|up|use|user|value|volume|wide)\b"
)
"""Second parts of such words: community-driven."""
_LAST_WORD = re.compile(r"[^\W\d_]*$")


def mend_hyphen(line: str, rest: str) -> str:
    """Return a line and what follows its hyphen, with the hyphen where the word has one of its own."""
    first = _LAST_WORD.search(line)
    word = first[0].lower() if first else ""
    parted_by_width = len(word) > 1 and rest[:1].islower() and not line[: len(line) - len(word)].endswith("-")
    if parted_by_width and not _FIRST.fullmatch(word) and not _SECOND.match(rest):
        return line + rest
    return f"{line}-{rest}"
