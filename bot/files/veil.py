"""Regions of a picture that others are not shown: smeared beyond what can be computed back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageFilter

Box = tuple[int, int, int, int]
"""Left, top, width, height in pixels."""
_MARGIN = 0.35
"""Of a word's height, on each side: an engine's boxes are tight, and sometimes off by a little."""
_ALIKE = 0.03
"""By so much the shape of the picture may differ from the one that was read."""


class CannotBeVeiled(ValueError):
    """The boxes do not belong to this picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Veil:
    """`boxes` in a picture of `size`, upright, as it was read; None: in the picture itself."""

    boxes: Sequence[Box]
    size: tuple[int, int] | None = None


def veiled(picture: Image.Image, veil: Veil) -> Image.Image:
    """A copy of an upright picture of any size, with the veil's boxes smeared. Raises
    CannotBeVeiled if the picture has another shape, or a box says nothing.
    """
    width, height = veil.size or picture.size
    if width <= 0 or height <= 0 or not veil.boxes:
        raise CannotBeVeiled("no size or no boxes")
    across, down = picture.width / width, picture.height / height
    if abs(across - down) > _ALIKE * max(across, down):
        raise CannotBeVeiled("another shape")
    copy = picture.copy()
    for box in veil.boxes:
        _smear(copy, _region(box, across, down, picture.size))
    return copy


def _region(box: Box, across: float, down: float, size: tuple[int, int]) -> Box:
    """The box in this picture, widened, as left, top, right, bottom."""
    left, top, width, height = box
    if width <= 0 or height <= 0:
        raise CannotBeVeiled("an empty box")
    margin = max(2.0, _MARGIN * min(width, height) * down)
    edges = (
        max(0, int(left * across - margin)),
        max(0, int(top * down - margin)),
        min(size[0], round((left + width) * across + margin)),
        min(size[1], round((top + height) * down + margin)),
    )
    if edges[0] >= edges[2] or edges[1] >= edges[3]:
        raise CannotBeVeiled("a box outside the picture")
    return edges


def _smear(picture: Image.Image, region: Box) -> None:
    """Replace a region by the mean colours of cells as high as itself, drawn softly: of letters
    nothing is left to compute back.
    """
    width, height = region[2] - region[0], region[3] - region[1]
    cells = max(1, round(width / height)), 1 if width >= height else max(1, round(height / width))
    means = picture.crop(region).resize(cells, Image.Resampling.BOX)
    soft = means.resize((width, height), Image.Resampling.BILINEAR)
    picture.paste(soft.filter(ImageFilter.GaussianBlur(2)), region[:2])
