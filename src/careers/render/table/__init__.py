"""Reports drawn for a terminal."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from careers.render.canvas import Canvas

if TYPE_CHECKING:
    from rich.console import RenderableType

_DRAWINGS = {
    "careers.compare/1": ("compare", "draw_compare"),
    "careers.find/1": ("listings", "draw_find"),
    "careers.fit/1": ("fit", "draw_fit"),
    "careers.gap/1": ("gap", "draw_gap"),
    "careers.kb-check/1": ("upkeep", "draw_check"),
    "careers.kb-sources/1": ("upkeep", "draw_sources"),
    "careers.kb-where/1": ("upkeep", "draw_where"),
    "careers.pay/1": ("pay", "draw_pay"),
    "careers.plan/1": ("plan", "draw_plan"),
    "careers.roles/1": ("listings", "draw_roles"),
    "careers.schemas/1": ("upkeep", "draw_schemas"),
    "careers.show/1": ("show", "draw_show"),
    "careers.skill/1": ("skill", "draw_skill"),
    "careers.skills/1": ("listings", "draw_skills"),
}


def draw(report: Any, canvas: Canvas) -> RenderableType:
    """Give what Rich prints for a report."""
    module, function = _DRAWINGS[report.schema]
    drawing: RenderableType = getattr(import_module(f"{__name__}.{module}"), function)(report, canvas)
    return drawing
