"""The symbols of one row, stacked in its lane, with the labels of outgoing arrows.

Positions are relative: x to the middle of the lane, y to the top of the row.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.documents.flowchart import measures, metric
from bot.documents.flowchart.chart import Head, Row
from bot.documents.flowchart.sides import Leaving, Side, ends_itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A symbol; `y` is its top."""

    kind: Head
    y: float
    first: bool

    @property
    def size(self) -> tuple[float, float]:
        return SIZES[self.kind]

    @property
    def bottom(self) -> float:
        return self.y + self.size[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Lines of text at one side of the lane. DOWN is to the right of the line that goes down."""

    lines: tuple[str, ...]
    side: Side
    y: float

    @property
    def bottom(self) -> float:
        return self.y + len(self.lines) * measures.SMALL * metric.LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Port:
    """The point at which an arrow leaves; `x` from the middle of the lane."""

    leaving: Leaving
    x: float
    y: float


@dataclass(slots=True)
class Stack:
    """A stack under construction, from the top; `y` is where the next element may begin."""

    half: float
    y: float = measures.ABOVE
    symbols: list[Placed] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    ports: list[Port] = field(default_factory=list)

    @property
    def height(self) -> float:
        return self.y + measures.BELOW


SIZES = {
    Head.START: measures.CAPSULE,
    Head.END: measures.CAPSULE,
    Head.WORK: measures.BOX,
    Head.DECISION: measures.DIAMOND,
}


def label_lines(label: Sequence[str]) -> tuple[str, ...]:
    """Wrap a label; each of several outcomes begins on its own line."""
    texts = [f"{each} /" for each in label[:-1]] + list(label[-1:])
    return tuple(
        line for text in texts for line in metric.wrapped(text, measures.LABEL, measures.SMALL)
    )


def label_width(lines: Sequence[str]) -> float:
    return max((metric.width(line, measures.SMALL) for line in lines), default=0.0)


def stacked(row: Row, leaving: Sequence[Leaving], half: float) -> Stack:
    """Stack the symbols of a row. Labels may take `half`, half the lane's width."""
    stack = Stack(half)
    if row.head is not Head.DECISION:
        _put(stack, row.head)
    if row.branches and not ends_itself(row):
        for diamond in range(1 + max(each.diamond for each in leaving)):
            _decide(stack, [each for each in leaving if each.diamond == diamond])
    elif not ends_itself(row):
        _leave_plainly(stack, leaving)
    return stack


def _put(stack: Stack, kind: Head) -> Placed:
    placed = Placed(kind=kind, y=stack.y, first=not stack.symbols)
    stack.symbols.append(placed)
    stack.y = placed.bottom
    return placed


def _leave_plainly(stack: Stack, leaving: Sequence[Leaving]) -> None:
    """Place the only arrow of a step without decision. Only an inspection's has a label."""
    (only,) = leaving
    symbol = stack.symbols[-1]
    reach = symbol.size[0] / 2
    if only.side is Side.DOWN:
        stack.ports.append(Port(leaving=only, x=0.0, y=symbol.bottom))
        _label_down(stack, only, symbol.bottom + 1)
        return
    x = reach if only.side is Side.RIGHT else -reach
    stack.ports.append(Port(leaving=only, x=x, y=symbol.y + symbol.size[1] / 2))
    if only.arrow.label:
        below = Label(lines=label_lines(only.arrow.label), side=only.side, y=symbol.bottom + 1)
        stack.labels.append(below)
        stack.y = below.bottom


def _decide(stack: Stack, leaving: Sequence[Leaving]) -> None:
    top = stack.y + (measures.BETWEEN if stack.symbols else 0.0)
    wide, high = measures.DIAMOND
    ports, labels = [], []
    for side in (Side.LEFT, Side.RIGHT):
        aside = [each for each in leaving if each.side is side]
        for at, each in enumerate(aside):
            off = (2 * at - 1) * measures.PORT if len(aside) > 1 else 0.0
            reach = wide / 2 * (1 - abs(off) / (high / 2))
            x = reach if side is Side.RIGHT else -reach
            ports.append(Port(leaving=each, x=x, y=high / 2 + off))
            labels.append(_beside(stack.half, each, off, below=at > 0))
    shift = top - min(0.0, *(label.y for label in labels), 0.0)
    placed = Placed(kind=Head.DECISION, y=shift, first=not stack.symbols)
    stack.symbols.append(placed)
    stack.ports += [replace(port, y=port.y + shift) for port in ports]
    stack.labels += [replace(label, y=label.y + shift) for label in labels]
    beside = [label.bottom for label in stack.labels]
    stack.y = max(placed.bottom, *beside) if beside else placed.bottom
    for each in leaving:
        if each.side is Side.DOWN:
            _go_down(stack, each, placed)


def _beside(half: float, leaving: Leaving, off: float, *, below: bool) -> Label:
    """Place a label near its line and clear of the diamond's edge."""
    wide, high = measures.DIAMOND
    lines = label_lines(leaving.arrow.label)
    room = half - 5 - label_width(lines)
    clear = high / 2 * max(0.0, 1 - room / (wide / 2))
    tall = len(lines) * measures.SMALL * metric.LINE
    middle = high / 2
    if below:
        return Label(lines=lines, side=leaving.side, y=middle + max(off + 1.5, clear))
    return Label(lines=lines, side=leaving.side, y=middle - max(1.5 - off, clear) - tall)


def _go_down(stack: Stack, leaving: Leaving, diamond: Placed) -> None:
    _label_down(stack, leaving, diamond.bottom + 1)
    if leaving.arrow.targets:
        stack.ports.append(Port(leaving=leaving, x=0.0, y=diamond.bottom))
        return
    stack.y = max(stack.y, diamond.bottom + measures.BETWEEN - 2) + 2
    _put(stack, Head.END)


def _label_down(stack: Stack, leaving: Leaving, y: float) -> None:
    """Place a label beside the line that goes down, below the labels on its right."""
    lines = label_lines(leaving.arrow.label)
    if not lines:
        return
    right = [label.bottom for label in stack.labels if label.side is Side.RIGHT]
    label = Label(lines=lines, side=Side.DOWN, y=max([y, *right]))
    stack.labels.append(label)
    stack.y = max(stack.y, label.bottom)
