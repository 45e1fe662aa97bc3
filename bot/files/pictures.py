"""Copies of pictures that are safe to pass on: upright, legible, without metadata.

The copy is redrawn from the pixels, which drops places, serial numbers and anything appended to
the picture. The original is stored elsewhere, by its hash. Runs in a worker (bot/worker): decoders
of foreign bytes do not belong into the bot's own process.
"""

import io
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pi_heif import options, register_heif_opener
from PIL import Image, ImageCms, ImageFile

from bot.files.picture_sizes import MOST_PIECES, Size, fitted, framed, pieces
from bot.files.veil import CannotBeVeiled, Veil, veiled

register_heif_opener()
options.DECODE_THREADS = 2  # each takes address space, which the worker has little of

FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "AVIF", "GIF", "BMP", "TIFF")
QUALITY = 85
MOST_BYTES = 50_000_000
# Baseline JPEG is reduced while decoding; anything else is decoded in full, and a progressive JPEG
# even as coefficients, which take more memory than its pixels.
MOST_PIXELS_REDUCED = 120_000_000
MOST_PIXELS = 50_000_000

# Up to twice its limit Pillow only warns of a bomb. The filter is set once: it is global to the
# process, and changing it around each picture would race between threads.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS_REDUCED
warnings.simplefilter("error", Image.DecompressionBombWarning)

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
_UNDECODED = (((128, 128),) * 3, ((0, 0),) * 3)


class Unreadable(StrEnum):
    """Reasons why there is no copy."""

    TOO_LARGE = "too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    NO_PICTURE = "no_picture"
    DAMAGED = "damaged"


class UnreadablePicture(Exception):
    """No picture of FORMATS that can be drawn within the limits."""

    def __init__(self, reason: Unreadable) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A JPEG in a size of bot.files.picture_sizes."""

    data: bytes
    width: int
    height: int


def legible(data: bytes, veil: Veil | None = None) -> list[Picture]:
    """Make the copies to pass on: one, or the pieces of a long picture, or the pages of a TIFF; at
    most MOST_PIECES. Of an animation, the first frame; below a veil, the first page too. Raises
    UnreadablePicture, CannotBeVeiled.
    """
    if len(data) > MOST_BYTES:
        raise UnreadablePicture(Unreadable.TOO_LARGE)
    try:
        return _drawn(data, veil)
    except UnreadablePicture as unreadable:
        if unreadable.reason is not Unreadable.DAMAGED:
            raise
    # As far as it goes, like every viewer. The switch is global, hence only for this attempt.
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        return _drawn(data, veil)
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False


def _drawn(data: bytes, veil: Veil | None) -> list[Picture]:
    try:
        opened = Image.open(io.BytesIO(data), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise UnreadablePicture(Unreadable.TOO_MANY_PIXELS) from bomb
    except Exception as error:  # decoders raise anything: ValueError, struct.error, ...
        raise UnreadablePicture(Unreadable.NO_PICTURE) from error
    with opened:
        try:
            pages = [opened] if veil else _pages(opened)
            found = [piece for page in pages for piece in _pieces(page, veil)]
        except (UnreadablePicture, CannotBeVeiled):
            raise
        except Exception as error:
            raise UnreadablePicture(Unreadable.DAMAGED) from error
    return found[:MOST_PIECES]


def _pages(opened: Image.Image) -> Iterator[Image.Image]:
    """The pages of a scanned TIFF, or the picture itself."""
    _hold_to_ceiling(opened)
    yield opened
    for page in range(1, _page_count(opened)):
        opened.seek(page)
        _hold_to_ceiling(opened)
        yield opened


def _page_count(opened: Image.Image) -> int:
    return min(MOST_PIECES, getattr(opened, "n_frames", 1)) if opened.format == "TIFF" else 1


def _hold_to_ceiling(picture: Image.Image) -> None:
    """Check the size given in the header, before anything is decoded. Raises UnreadablePicture."""
    reducible = _is_jpeg(picture) and "progressive" not in picture.info
    ceiling = MOST_PIXELS_REDUCED if reducible else MOST_PIXELS
    if picture.width * picture.height > ceiling:
        raise UnreadablePicture(Unreadable.TOO_MANY_PIXELS)


def _pieces(picture: Image.Image, veil: Veil | None) -> Iterator[Picture]:
    size = fitted(picture.size)
    if _is_jpeg(picture):
        picture.draft(None, size)
    picture.load()
    turn = _UPRIGHT.get(_orientation(picture))
    small = _on_white(_in_screen_colours(_reduced(picture, size), picture.info))
    if ImageFile.LOAD_TRUNCATED_IMAGES and _holds_nothing(small):
        raise UnreadablePicture(Unreadable.DAMAGED)
    upright = small if turn is None else small.transpose(turn)
    if veil is not None:
        upright = veiled(upright, veil)
    for box in pieces(upright.size):
        yield _encoded(upright.crop(box))


def _reduced(picture: Image.Image, size: Size) -> Image.Image:
    """Reduce first, then convert, so that the whole is in memory once; palettes cannot wait."""
    if picture.mode not in {"L", "RGB", "RGBA", "CMYK", "YCbCr"}:
        picture = _on_white(picture)
    return picture.resize(size, Image.Resampling.LANCZOS)


def _in_screen_colours(picture: Image.Image, info: Mapping[Any, Any]) -> Image.Image:
    """Convert from the picture's own colours (a phone's Display P3, a printer's CMYK), whose
    profile the copy leaves behind; as it is if the profile cannot be used.
    """
    profile = info.get("icc_profile")
    if not profile or picture.mode not in {"RGB", "CMYK"}:
        return picture
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        screen = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(picture, own, screen, outputMode="RGB") or picture
    except Exception:
        return picture


def _encoded(upright: Image.Image) -> Picture:
    # A new canvas, because `save` writes what it finds in `info` (comment, profile).
    bare = Image.new("RGB", framed(upright.size), "white")
    bare.paste(upright, ((bare.width - upright.width) // 2, (bare.height - upright.height) // 2))
    target = io.BytesIO()
    # Full colour resolution: otherwise coloured text in screenshots is smeared.
    bare.save(target, "JPEG", quality=QUALITY, subsampling="4:4:4")
    return Picture(data=target.getvalue(), width=bare.width, height=bare.height)


def _is_jpeg(picture: Image.Image) -> bool:
    return picture.format in {"JPEG", "MPO"}  # MPO: a phone's JPEG with a second one appended


def _holds_nothing(picture: Image.Image) -> bool:
    """Return whether less than an eighth came of a file cut short: decoders draw the rest as grey
    or black.
    """
    rest = picture.crop((0, picture.height // 8, picture.width, picture.height))
    return rest.getextrema() in _UNDECODED


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
    elif picture.mode == "F":
        # Its white may be 1, 255, or the brightest that occurs.
        brightest = float(picture.getextrema()[1])  # type: ignore[arg-type]
        scale = 255 / next((each for each in (1.0, 255.0) if brightest <= each), brightest)
        picture = picture.point(lambda grey: grey * scale + 0).convert("L")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    layer = picture.convert("RGBA")
    paper = Image.new("RGB", layer.size, "white")
    paper.paste(layer, mask=layer.getchannel("A"))
    return paper
