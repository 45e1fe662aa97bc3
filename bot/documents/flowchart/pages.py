"""The drawn SOP as a PDF to print and as a picture, typeset with the bundled fonts."""

import io
import math
from collections.abc import Sequence
from datetime import UTC, datetime, time
from typing import Any

from PIL import Image

from bot.documents.flowchart.chart import Chart
from bot.documents.flowchart.drawing import Drawing
from bot.documents.flowchart.layout import Sheet, printed_pages, tall_page
from bot.documents.flowchart.svg import svg_of
from bot.documents.typesetting import typeset
from flows.sop.procedure import Procedure

TEMPLATE = "flowchart.typ"
SHEETS = {"a4": Sheet(width=841.89, height=595.28), "f4": Sheet(width=935.43, height=609.45)}
"""Landscape: A4 (297 x 210 mm), F4 (330 x 215 mm)."""
POINTS_PER_INCH, PIXELS_PER_INCH = 72, 120
MOST_PIXELS = 60_000_000


def pdf_of(procedure: Procedure, chart: Chart, language: str, paper: str) -> bytes:
    """Landscape pages of `paper` (a4, f4) as PDF; the same SOP gives the same bytes."""
    sheet = SHEETS[paper]
    pages = printed_pages(chart, language, sheet)
    data = _data(pages, language, sheet.width)
    return typeset.typeset_pdf(TEMPLATE, data, at=_made(procedure))


def png_of(procedure: Procedure, chart: Chart, language: str) -> bytes:
    """The tall page as PNG, rendered at double size and halved.

    Rendered at its own size, some words would lose the upper edge of their letters.
    """
    page = tall_page(chart, language)
    finest = POINTS_PER_INCH * math.sqrt(MOST_PIXELS / (page.width * page.height))
    (drawn,) = typeset.typeset_pictures(
        TEMPLATE,
        _data([page], language, page.width),
        at=_made(procedure),
        ppi=min(2 * PIXELS_PER_INCH, finest),
    )
    with Image.open(io.BytesIO(drawn)) as fine:
        halved = fine.convert("RGB").reduce(2)
    into = io.BytesIO()
    halved.save(into, "PNG", optimize=True)
    return into.getvalue()


def _data(pages: Sequence[Drawing], language: str, width: float) -> dict[str, Any]:
    return {
        "language": language,
        "title": pages[0].title,
        "description": pages[0].description,
        "width": width,
        "pages": [
            {"svg": svg_of(page), "height": page.height * width / page.width} for page in pages
        ],
    }


def _made(procedure: Procedure) -> datetime:
    return datetime.combine(max(procedure.date, _EARLIEST), time(), UTC)


_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC).date()  # PDF has no earlier dates
