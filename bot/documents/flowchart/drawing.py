"""Elements of a drawn page, with positions in points from the upper left corner."""

import itertools
from dataclasses import dataclass, field
from enum import StrEnum

from bot.documents.flowchart import metric

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Shape(StrEnum):
    """Symbols of PermenPAN-RB 35/2012, except the arrow."""

    TERMINATOR = "terminator"
    PROCESS = "process"
    DECISION = "decision"
    CONNECTOR = "connector"


class Anchor(StrEnum):
    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One line of text; `y` is its baseline."""

    text: str
    x: float
    y: float
    size: float
    anchor: Anchor = Anchor.START
    bold: bool = False
    accent: bool = False

    @property
    def box(self) -> Box:
        wide = metric.width(self.text, self.size, bold=self.bold)
        left = self.x - {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[self.anchor]
        return (left, self.y - 0.74 * self.size, left + wide, self.y + 0.22 * self.size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A filled part of the table."""

    box: Box
    fill: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A line of the table."""

    start: Point
    end: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """A symbol. `step` is the step's key, empty for a connector; `up` for a connector that leads
    back.
    """

    shape: Shape
    box: Box
    step: str
    text: str = ""
    here: bool = False
    up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A line between symbols. `source` and `target` are step keys; an empty target is the end.

    `outcomes` is empty for lines between symbols of one step. `arrow` is False if the line
    continues on another page or joins the boxes of several performers.
    """

    points: tuple[Point, ...]
    source: str
    target: str
    outcomes: tuple[str, ...] = ()
    dashed: bool = False
    arrow: bool = True


@dataclass(slots=True)
class Drawing:
    """One page, or the whole SOP as one tall page."""

    width: float
    height: float
    title: str
    description: str
    areas: list[Area] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    flows: list[Flow] = field(default_factory=list)
    joints: list[Point] = field(default_factory=list)
    symbols: list[Symbol] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)

    def frame(self, box: Box) -> None:
        """Add the four sides of a box."""
        left, top, right, bottom = box
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        self.rules += [Rule(start=a, end=b) for a, b in itertools.pairwise(corners)]

    def write(
        self,
        lines: tuple[str, ...],
        x: float,
        top: float,
        *,
        size: float,
        anchor: Anchor = Anchor.START,
        bold: bool = False,
        accent: bool = False,
    ) -> float:
        """Add lines of text from `top` down, and return the y below them."""
        for line in lines:
            base = top + 0.9 * size
            self.texts.append(
                Text(text=line, x=x, y=base, size=size, anchor=anchor, bold=bold, accent=accent)
            )
            top += size * metric.LINE
        return top
