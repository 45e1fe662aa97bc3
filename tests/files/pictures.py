"""Pictures as phones, cameras and scanners make them."""

import io
from collections.abc import Sequence
from typing import Any

import pillow_heif
from PIL import Image

RED = (200, 20, 30)


def picture(form: str, size: tuple[int, int] = (320, 240), **options: Any) -> bytes:
    """A picture with a shade from left to right, so that it is not of one colour."""
    drawn = Image.linear_gradient("L").resize(size).convert("RGB")
    drawn.paste(RED, (0, 0, size[0] // 2, size[1] // 2))
    if form == "HEIC":
        return heic(drawn)
    made = io.BytesIO()
    drawn.save(made, form, **options)
    return made.getvalue()


def heic(drawn: Image.Image, *, exif: Image.Exif | None = None, quality: int = 90) -> bytes:
    """A picture as an iPhone stores it: turned by its container."""
    made = io.BytesIO()
    told = exif.tobytes() if exif else None
    pillow_heif.from_pillow(drawn).save(made, quality=quality, exif=told)
    return made.getvalue()


def sizes(pieces: Sequence[bytes]) -> list[tuple[int, int]]:
    return [Image.open(io.BytesIO(each), formats=("JPEG",)).size for each in pieces]
