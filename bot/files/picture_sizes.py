"""Sizes in which a picture stays legible in chat, and where a long one is cut.

Telegram takes no photo whose sides differ by more than 20:1, and both apps shrink a long one until
nobody can read it.
"""

import math

LONG_SIDE = 1600
LEGIBLE = 720
"""Breadth in pixels at which a phone's screenshot can still be read."""
BROAD = 1080
LONGEST_WHOLE = 3
"""A picture longer than so many times its breadth is cut if it had to be shrunk below LEGIBLE."""
OVERLAP = 60
"""Pixels that two pieces share, so that no line of text is only cut in half."""
MOST_PIECES = 30
MOST_RATIO = 20

Size = tuple[int, int]
Box = tuple[int, int, int, int]


def fitted(size: Size) -> Size:
    """Size to reduce a picture to, before `pieces` cuts it; never enlarged."""
    shorter, longer = min(size), max(size)
    if longer <= LONG_SIDE:
        return size
    breadth = shorter * LONG_SIDE / longer
    if breadth < min(shorter, LEGIBLE):
        if longer <= LONGEST_WHOLE * shorter:
            breadth = min(shorter, LEGIBLE)
        else:
            breadth = min(shorter, BROAD, shorter * _reach() / longer)
    scale = breadth / shorter
    width, height = (max(1, round(side * scale)) for side in size)
    return width, height


def pieces(size: Size) -> list[Box]:
    """Boxes (left, upper, right, lower) along the longer side, of equal length, in order."""
    width, height = size
    shorter, longer = min(size), max(size)
    if longer <= max(LONG_SIDE, LONGEST_WHOLE * shorter):
        return [(0, 0, width, height)]
    count = min(MOST_PIECES, math.ceil((longer - OVERLAP) / (LONG_SIDE - OVERLAP)))
    length = math.ceil((longer - OVERLAP) / count) + OVERLAP
    starts = [min(at * (length - OVERLAP), longer - length) for at in range(count)]
    if height >= width:
        return [(0, start, width, start + length) for start in starts]
    return [(start, 0, start + length, height) for start in starts]


def framed(size: Size) -> Size:
    """Size of the canvas that a channel takes: a thin strip gets room at its sides."""
    least = math.ceil(max(size) / MOST_RATIO)
    width, height = (max(side, least) for side in size)
    return width, height


def _reach() -> int:
    """Pixels that the most pieces show together."""
    return MOST_PIECES * (LONG_SIDE - OVERLAP) + OVERLAP
