"""An SOP drawn as a flowchart (PermenPAN-RB 35/2012): swimlanes, five symbols, mutu baku."""

from collections.abc import Set

from bot.documents.flowchart.chart import chart_of
from bot.documents.flowchart.drawing import Drawing
from bot.documents.flowchart.layout import tall_page
from bot.documents.flowchart.pages import pdf_of, png_of
from bot.documents.flowchart.svg import box_of, marks_of, svg_of
from flows.sop.procedure import Procedure

__all__ = ["box_of", "layout", "marks_of", "pdf", "png", "svg", "svg_of"]

NOWHERE: Set[str] = frozenset()


def svg(
    procedure: Procedure, language: str = "id", here: Set[str] = NOWHERE, *, unit: str = ""
) -> str:
    """Draw one tall picture for a screen. `here` holds the keys of steps to mark, `unit` the
    office.
    """
    return svg_of(tall_page(chart_of(procedure, language, here, unit), language))


def layout(procedure: Procedure, language: str = "id", *, unit: str = "") -> Drawing:
    """The picture that `svg` draws, with nothing marked: for `svg_of`, `box_of` and `marks_of`."""
    return tall_page(chart_of(procedure, language, NOWHERE, unit), language)


def png(
    procedure: Procedure, language: str = "id", here: Set[str] = NOWHERE, *, unit: str = ""
) -> bytes:
    """Draw the same as PNG. Takes some 700 ms of CPU: call it outside the event loop."""
    return png_of(procedure, chart_of(procedure, language, here, unit), language)


def pdf(
    procedure: Procedure,
    language: str = "id",
    here: Set[str] = NOWHERE,
    *,
    unit: str = "",
    paper: str = "a4",
) -> bytes:
    """Draw landscape pages of `paper` (a4, f4), joined by connectors. Call it outside the event
    loop.
    """
    return pdf_of(procedure, chart_of(procedure, language, here, unit), language, paper)
