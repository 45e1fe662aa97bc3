"""Approved pictures found again among those of a page, though a site scaled or recoded them."""

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.monitoring.page import Page
from bot.worker.process import NotDone, Worker

_ACROSS, _DOWN = 9, 8
_BITS_APART = 10
_COLOURS_APART = 40
_SMALLEST = 64
"""Pixels of the shorter side: smaller ones are icons."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """`bits`: whether each point of the small grey picture is brighter than its left neighbour;
    `mean`: the mean red, green and blue.
    """

    bits: int
    mean: Sequence[int]

    def resembles(self, other: "Likeness") -> bool:
        bits = (self.bits ^ other.bits).bit_count()
        colours = max(abs(a - b) for a, b in zip(self.mean, other.mean, strict=True))
        return bits <= _BITS_APART and colours <= _COLOURS_APART


def sketch(data: bytes) -> bytes:
    """JSON of a picture's likeness; empty if it is none, or only an icon; for a worker."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data)) as opened:
            opened.draft("RGB", (256, 256))
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except Exception:
        return b""
    if min(upright.size) < _SMALLEST:
        return b""
    paper = Image.new("RGBA", upright.size, "white")
    paper.alpha_composite(upright)
    shown = paper.convert("RGB")
    grey = shown.convert("L").resize((_ACROSS, _DOWN), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(_DOWN):
        for place in range(row * _ACROSS, row * _ACROSS + _ACROSS - 1):
            bits = bits << 1 | (grey[place + 1] > grey[place])
    mean = list(shown.resize((1, 1), Image.Resampling.BOX).tobytes())
    return json.dumps({"bits": bits, "mean": mean}).encode()


async def likeness(data: bytes, worker: Worker) -> Likeness | None:
    """Likeness of a picture of any format that Pillow reads; None for anything else."""
    try:
        found = await worker(sketch, data)
    except (NotDone, OSError):
        return None
    return Likeness(**json.loads(found)) if found else None


async def found_again(
    finals: Sequence[bytes], published: Sequence[Page], worker: Worker
) -> tuple[int, int] | None:
    """The number of approved pictures among the published ones, and of all approved ones; None if
    no picture was approved.
    """
    approved = [each for data in finals if (each := await likeness(data, worker))]
    if not approved:
        return None
    came = [each for page in published if (each := await likeness(page.body, worker))]
    return sum(any(each.resembles(other) for other in came) for each in approved), len(approved)
