"""A picture made fit for reading: grey, upright text dark on light, and large enough.

Measured with tesseract 5.3: screenshots of a desk reduced to 1280 pixels lose their smallest words
and white headings unless they are enlarged by half; those of a phone gain nothing by it. Dim
photos of a screen are read as empty with their grain, and nearly whole without it.
"""

import io

from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat

MOST_PIXELS = 4_000_000
_DARK = 128
"""Median brightness below which the background of a picture is darker than what stands on it."""
_GRAIN = 2
"""Median difference to its own blurred copy from which a picture is a photo, with noise."""
_ENLARGED = 1.5
_ENLARGED_TO = 2400
_NARROW = 500


def prepared(data: bytes) -> tuple[bytes, float, tuple[int, int]]:
    """The picture as PNG, its scale against the original, and the original's size in pixels.

    Raises what decoders raise for a damaged picture, ValueError for one beyond MOST_PIXELS.
    """
    with Image.open(io.BytesIO(data)) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        size = opened.size
        grey = ImageOps.autocontrast(opened.convert("L"), cutoff=0.1)
    if ImageStat.Stat(grey).median[0] < _DARK:
        grey = ImageOps.invert(grey)
    scale = _scale(*size)
    if scale != 1:
        larger = (round(size[0] * scale), round(size[1] * scale))
        grey = grey.resize(larger, Image.Resampling.LANCZOS)
    grey = _smooth(grey)
    target = io.BytesIO()
    grey.save(target, "PNG", compress_level=1)
    return target.getvalue(), scale, size


def _smooth(grey: Image.Image) -> Image.Image:
    """The picture without the grain of a photo, in which the engine finds no lines."""
    soft = grey.filter(ImageFilter.GaussianBlur(1.0))
    grain = ImageStat.Stat(ImageChops.difference(grey, soft)).median[0]
    return soft if grain >= _GRAIN else grey


def _scale(width: int, height: int) -> float:
    small = width > height or width < _NARROW
    if not small:
        return 1.0
    return min(_ENLARGED, max(1.0, _ENLARGED_TO / max(width, height)))
