"""A drawing as SVG: text stays text, and the paper is white on any background."""

from collections.abc import Sequence, Set
from dataclasses import replace
from xml.sax.saxutils import escape

from bot.documents.flowchart.drawing import Area, Box, Drawing, Flow, Point, Rule, Shape, Symbol
from bot.documents.flowchart.drawing import Text as Written

INK, GRID, ACCENT = "#17202b", "#7d8894", "#b3541e"
FONT = "'Liberation Sans', Arial, Helvetica, sans-serif"
TIP, SLANT = 5.0, 2.3
"""Length of an arrowhead, and half its width."""


def svg_of(drawing: Drawing) -> str:
    wide, high = _number(drawing.width), _number(drawing.height)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box_of(drawing)}" width="{wide}" '
        f'height="{high}" role="img" font-family="{FONT}" fill="{INK}">',
        f"<title>{escape(drawing.title)}</title>",
        f"<desc>{escape(drawing.description)}</desc>",
        f'<rect width="{wide}" height="{high}" fill="#ffffff"/>',
        *map(_area, drawing.areas),
        f'<g stroke="{GRID}" stroke-width="0.6" stroke-linecap="square">',
        *map(_rule, drawing.rules),
        "</g>",
        *_flows(drawing.flows),
        *map(_joint, drawing.joints),
        f'<g stroke="{INK}" stroke-width="1.1" fill="#ffffff" stroke-linejoin="round">',
        *map(_symbol, drawing.symbols),
        "</g>",
        *map(_text, drawing.texts),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def box_of(drawing: Drawing) -> str:
    return f"0 0 {_number(drawing.width)} {_number(drawing.height)}"


def marks_of(drawing: Drawing, here: Set[str]) -> str:
    """The symbols of these steps again, as frames to lie on the drawing."""
    marked = [replace(each, here=True) for each in drawing.symbols if each.step in here]
    return f'<g fill="{ACCENT}" fill-opacity="0.18">{"".join(map(_symbol, marked))}</g>'


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _area(area: Area) -> str:
    return f'<rect {_rect(area.box)} fill="{area.fill}"/>'


def _rect(box: Box) -> str:
    left, top, right, bottom = box
    sizes = (("x", left), ("y", top), ("width", right - left), ("height", bottom - top))
    return " ".join(f'{name}="{_number(value)}"' for name, value in sizes)


def _rule(rule: Rule) -> str:
    return f'<path d="{_path((rule.start, rule.end))}"/>'


def _path(points: tuple[Point, ...]) -> str:
    return "M" + "L".join(f"{_number(x)} {_number(y)}" for x, y in points)


def _flows(flows: Sequence[Flow]) -> list[str]:
    """Draw full lines as one path, so that overlapping parts are drawn once."""
    full = "".join(_path(flow.points) for flow in flows if not flow.dashed)
    dashed = "".join(_path(flow.points) for flow in flows if flow.dashed)
    tips = "".join(_tip(flow.points) for flow in flows if flow.arrow)
    return [
        f'<g stroke="{INK}" stroke-width="1" fill="none" stroke-linejoin="round">',
        f'<path d="{full}"/>',
        *([f'<path d="{dashed}" stroke-dasharray="3 2.4"/>'] if dashed else []),
        "</g>",
        f'<path d="{tips}" fill="{INK}"/>',
    ]


def _tip(points: tuple[Point, ...]) -> str:
    (_, before), (x, y) = points[-2:]
    back = y - TIP if y > before else y + TIP
    return f"{_path(((x, y), (x - SLANT, back), (x + SLANT, back)))}Z"


def _joint(point: Point) -> str:
    return f'<circle cx="{_number(point[0])}" cy="{_number(point[1])}" r="1.9"/>'


def _symbol(symbol: Symbol) -> str:
    marked = f' stroke="{ACCENT}" stroke-width="2"' if symbol.here else ""
    if symbol.shape is Shape.TERMINATOR:
        half = (symbol.box[3] - symbol.box[1]) / 2
        return f'<rect {_rect(symbol.box)} rx="{_number(half)}"{marked}/>'
    if symbol.shape is Shape.PROCESS:
        return f"<rect {_rect(symbol.box)}{marked}/>"
    return f'<path d="{_path(outline(symbol))}Z"{marked}/>'


def outline(symbol: Symbol) -> tuple[Point, ...]:
    """The corners of a symbol."""
    left, top, right, bottom = symbol.box
    across, middle = (left + right) / 2, (top + bottom) / 2
    if symbol.shape is Shape.DECISION:
        return ((across, top), (right, middle), (across, bottom), (left, middle))
    if symbol.shape is not Shape.CONNECTOR:
        return ((left, top), (right, top), (right, bottom), (left, bottom))
    if symbol.up:
        shoulder = top + 4
        return (
            (across, top),
            (right, shoulder),
            (right, bottom),
            (left, bottom),
            (left, shoulder),
        )
    shoulder = bottom - 4
    return ((left, top), (right, top), (right, shoulder), (across, bottom), (left, shoulder))


def _text(text: Written) -> str:
    anchor = "" if text.anchor == "start" else f' text-anchor="{text.anchor}"'
    weight = ' font-weight="bold"' if text.bold else ""
    weight += f' fill="{ACCENT}"' if text.accent else ""
    place = f'x="{_number(text.x)}" y="{_number(text.y)}" font-size="{_number(text.size)}"'
    return f"<text {place}{anchor}{weight}>{escape(text.text)}</text>"
