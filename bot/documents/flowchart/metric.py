"""Text width in Liberation Sans (and so in Arial), in points, and line breaking."""

from functools import cache
from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).parent.parent / "fonts"
LINE = 1.22
"""Line height, as a multiple of the text size."""
_MEASURED_AT = 1000
_FIRST_WIDE = 0x2E80  # from here on characters are square and come from another font


def width(text: str, size: float, *, bold: bool = False) -> float:
    return sum(_advance(each, bold) for each in text) * size


def wrapped(text: str, room: float, size: float, *, bold: bool = False) -> tuple[str, ...]:
    """Break a text into lines of at most `room`; a wider word is broken where necessary."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(longer, size, bold=bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _broken(word, room, size, bold)
        lines += whole
    return (*lines, line) if line else tuple(lines)


def _broken(word: str, room: float, size: float, bold: bool) -> list[str]:
    parts = [""]
    for each in word:
        if parts[-1] and width(parts[-1] + each, size, bold=bold) > room:
            parts.append("")
        parts[-1] += each
    return parts


@cache
def _advance(sign: str, bold: bool) -> float:
    if ord(sign) >= _FIRST_WIDE:
        return 1.1
    return _font(bold).getlength(sign) / _MEASURED_AT


@cache
def _font(bold: bool) -> ImageFont.FreeTypeFont:
    name = "LiberationSans-Bold.ttf" if bold else "LiberationSans-Regular.ttf"
    return ImageFont.truetype(FONTS / name, _MEASURED_AT, layout_engine=ImageFont.Layout.BASIC)
