"""Screens as people send them, drawn here, and what reads them."""

import io
import os

import pytest
from PIL import Image, ImageDraw, ImageFont

from bot.reading.pictures import tesseract

needs_tesseract = pytest.mark.skipif(
    not tesseract.languages() and "CI" not in os.environ, reason="needs tesseract"
)


def screen(*lines: str, dark: bool = False, size: tuple[int, int] = (1280, 720)) -> bytes:
    """A JPEG with these lines of text."""
    ink, paper = ("white", (20, 20, 30)) if dark else ("black", "white")
    picture = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        draw.text((60, 60 + 60 * number), line, ink, ImageFont.load_default(26))
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=80)
    return target.getvalue()
