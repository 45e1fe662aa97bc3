"""A picture somebody sent becomes one that is safe to pass on: upright, legible, without metadata.

The copy is drawn anew from the pixels, so places, serial numbers and whatever hangs behind the
picture are left out. The original is kept elsewhere, by its hash.
"""

import asyncio
import io
import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum

from PIL import Image

LONG_SIDE = 1600
QUALITY = 85
MOST_BYTES = 50_000_000
# Plain JPEG is reduced while it is decoded; everything else is held in memory whole, a progressive
# JPEG even as coefficients, which is more than its pixels.
MOST_PIXELS_REDUCED = 120_000_000
MOST_PIXELS = 30_000_000

# Pillow only warns of a bomb up to twice its limit. Set once here: filters belong to the process,
# and changing them around each picture would race between threads.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS_REDUCED
warnings.simplefilter("error", Image.DecompressionBombWarning)

# Two at a time: each may hold some 250 MB for a moment.
_WORKERS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="picture")

_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class Unreadable(StrEnum):
    """Why there is no copy."""

    TOO_LARGE = "too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    NO_PICTURE = "no_picture"
    DAMAGED = "damaged"


class UnreadablePicture(Exception):
    """No JPEG, PNG or WebP that can be drawn within the limits; the file may still be kept."""

    def __init__(self, reason: Unreadable) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A JPEG of at most LONG_SIDE pixels on its longer side."""

    data: bytes
    width: int
    height: int


async def prepare_off_loop(data: bytes) -> Picture:
    """`prepare_picture` in a thread; at most two run at once, the others wait."""
    return await asyncio.get_running_loop().run_in_executor(_WORKERS, prepare_picture, data)


def prepare_picture(data: bytes) -> Picture:
    """The copy to pass on. Of an animation it is the first frame. Raises UnreadablePicture."""
    if len(data) > MOST_BYTES:
        raise UnreadablePicture(Unreadable.TOO_LARGE)
    try:
        opened = Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP"))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise UnreadablePicture(Unreadable.TOO_MANY_PIXELS) from bomb
    except Exception as error:  # decoders raise what they like: ValueError, struct.error, ...
        raise UnreadablePicture(Unreadable.NO_PICTURE) from error
    with opened:
        _hold_to_ceiling(opened)
        try:
            return _draw(opened)
        except Exception as error:
            raise UnreadablePicture(Unreadable.DAMAGED) from error


def _hold_to_ceiling(picture: Image.Image) -> None:
    """Before anything is decoded: the size comes from the header."""
    reducible = _is_jpeg(picture) and "progressive" not in picture.info
    ceiling = MOST_PIXELS_REDUCED if reducible else MOST_PIXELS
    if picture.width * picture.height > ceiling:
        raise UnreadablePicture(Unreadable.TOO_MANY_PIXELS)


def _draw(picture: Image.Image) -> Picture:
    width, height = _fitted(picture.size)
    if _is_jpeg(picture):
        picture.draft(None, (width, height))
    picture.load()
    turn = _UPRIGHT.get(_orientation(picture))
    small = _on_white(picture).resize((width, height), Image.Resampling.LANCZOS)
    upright = small if turn is None else small.transpose(turn)
    # A fresh canvas: what `save` finds in `info` (comment, profile) it would write again.
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    target = io.BytesIO()
    # Full colour resolution: coloured text in a screenshot smears without it.
    bare.save(target, "JPEG", quality=QUALITY, subsampling="4:4:4")
    return Picture(data=target.getvalue(), width=bare.width, height=bare.height)


def _is_jpeg(picture: Image.Image) -> bool:
    return picture.format in {"JPEG", "MPO"}  # MPO: a JPEG with a second one behind, from phones


def _fitted(size: tuple[int, int]) -> tuple[int, int]:
    longer = max(size)
    if longer <= LONG_SIDE:
        return size
    width, height = (max(1, round(side * LONG_SIDE / longer)) for side in size)
    return width, height


def _orientation(picture: Image.Image) -> int:
    """1 to 8; 1 where the metadata cannot be read, for a broken tag does not spoil the picture."""
    try:
        return int(picture.getexif().get(_ORIENTATION, 1))
    except Exception:
        return 1


def _on_white(picture: Image.Image) -> Image.Image:
    """In RGB. What is transparent becomes white paper, as in the app it was seen in."""
    if picture.mode.startswith(
        "I"
    ):  # 16 bits a grey: cut to 8, where converting would clip to white
        picture = picture.convert("I").point(lambda grey: grey * (1 / 256)).convert("L")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    layer = picture.convert("RGBA")
    paper = Image.new("RGB", layer.size, "white")
    paper.paste(layer, mask=layer.getchannel("A"))
    return paper
