"""An SOP drawn as on its paper (PermenPAN-RB 35/2012): swimlanes, five symbols, mutu baku."""

from collections.abc import Set

from bot.documents.flowchart.chart import chart_of
from bot.documents.flowchart.layout import tall_page
from bot.documents.flowchart.pages import pdf_of, png_of
from bot.documents.flowchart.svg import svg_of
from flows.sop.procedure import Procedure

__all__ = ["pdf", "png", "svg"]

NOWHERE: Set[str] = frozenset()


def svg(
    procedure: Procedure, language: str = "id", here: Set[str] = NOWHERE, *, unit: str = ""
) -> str:
    """One tall picture for a screen. `here` are the keys of steps to mark, `unit` the office."""
    return svg_of(tall_page(chart_of(procedure, language, here, unit), language))


def png(
    procedure: Procedure, language: str = "id", here: Set[str] = NOWHERE, *, unit: str = ""
) -> bytes:
    """The same as a picture of dots. Some 700 ms of CPU: call it off the loop."""
    return png_of(procedure, chart_of(procedure, language, here, unit), language)


def pdf(
    procedure: Procedure,
    language: str = "id",
    here: Set[str] = NOWHERE,
    *,
    unit: str = "",
    paper: str = "a4",
) -> bytes:
    """To print: landscape pages of `paper` (a4, f4), joined by connectors. Off the loop too."""
    return pdf_of(procedure, chart_of(procedure, language, here, unit), language, paper)
