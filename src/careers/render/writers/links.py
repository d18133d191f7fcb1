"""Where a link may lead."""

from __future__ import annotations

from urllib.parse import quote

KEPT = "%/:=&?~#+!$,;'@()*[]"
"""What stands in an address as it is, beside letters and figures."""


def web_address(text: str) -> str | None:
    """Return the address of a page on the web, fit to stand in any text; None for what leads elsewhere, as a script."""
    if not text.lower().startswith(("http://", "https://")):
        return None
    return quote(text, safe=KEPT, errors="replace")
