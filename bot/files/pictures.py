"""Copies of pictures that are safe to pass on: upright, legible, without metadata.

The copy is redrawn from the pixels, which drops places, serial numbers and anything appended to
the picture. The original is stored elsewhere, by its hash.
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
# Baseline JPEG is reduced while decoding; anything else is decoded in full, and a progressive JPEG
# even as coefficients, which take more memory than its pixels.
MOST_PIXELS_REDUCED = 120_000_000
MOST_PIXELS = 30_000_000

# Up to twice its limit Pillow only warns of a bomb. The filter is set once: it is global to the
# process, and changing it around each picture would race between threads.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS_REDUCED
warnings.simplefilter("error", Image.DecompressionBombWarning)

# Two at a time: each may briefly take some 250 MB.
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
    """Reasons why there is no copy."""

    TOO_LARGE = "too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    NO_PICTURE = "no_picture"
    DAMAGED = "damaged"


class UnreadablePicture(Exception):
    """Not a JPEG, PNG or WebP that can be drawn within the limits."""

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
    """Run `prepare_picture` in a thread; at most two run at once."""
    return await asyncio.get_running_loop().run_in_executor(_WORKERS, prepare_picture, data)


def prepare_picture(data: bytes) -> Picture:
    """Make the copy to pass on; of an animation, the first frame. Raises UnreadablePicture."""
    if len(data) > MOST_BYTES:
        raise UnreadablePicture(Unreadable.TOO_LARGE)
    try:
        opened = Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP"))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise UnreadablePicture(Unreadable.TOO_MANY_PIXELS) from bomb
    except Exception as error:  # decoders raise anything: ValueError, struct.error, ...
        raise UnreadablePicture(Unreadable.NO_PICTURE) from error
    with opened:
        _hold_to_ceiling(opened)
        try:
            return _draw(opened)
        except Exception as error:
            raise UnreadablePicture(Unreadable.DAMAGED) from error


def _hold_to_ceiling(picture: Image.Image) -> None:
    """Check the size given in the header, before anything is decoded. Raises UnreadablePicture."""
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
    # A new canvas, because `save` writes what it finds in `info` (comment, profile).
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    target = io.BytesIO()
    # Full colour resolution: otherwise coloured text in screenshots is smeared.
    bare.save(target, "JPEG", quality=QUALITY, subsampling="4:4:4")
    return Picture(data=target.getvalue(), width=bare.width, height=bare.height)


def _is_jpeg(picture: Image.Image) -> bool:
    return picture.format in {"JPEG", "MPO"}  # MPO: a phone's JPEG with a second one appended


def _fitted(size: tuple[int, int]) -> tuple[int, int]:
    longer = max(size)
    if longer <= LONG_SIDE:
        return size
    width, height = (max(1, round(side * LONG_SIDE / longer)) for side in size)
    return width, height


def _orientation(picture: Image.Image) -> int:
    """EXIF orientation, 1 to 8; 1 if the metadata is unreadable."""
    try:
        return int(picture.getexif().get(_ORIENTATION, 1))
    except Exception:
        return 1


def _on_white(picture: Image.Image) -> Image.Image:
    """Convert to RGB with transparency as white, as in the app it was seen in."""
    if picture.mode.startswith("I"):
        # 16-bit grey has to be scaled, because converting would clip to white.
        picture = picture.convert("I").point(lambda grey: grey * (1 / 256)).convert("L")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    layer = picture.convert("RGBA")
    paper = Image.new("RGB", layer.size, "white")
    paper.paste(layer, mask=layer.getchannel("A"))
    return paper
