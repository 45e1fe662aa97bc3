"""Screens as people send them, drawn here, and what reads them."""

import io
import os
from collections.abc import Sequence

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from bot.reading.pictures import tesseract

needs_tesseract = pytest.mark.skipif(
    not tesseract.languages() and "CI" not in os.environ, reason="needs tesseract"
)

HEADINGS = ("No", "Nama", "Instansi", "Keperluan", "No. HP")
WIDTHS = (70, 260, 270, 320, 220)
ROWS = (
    ("1", "Yosep Latumahina", "Kantor Camat Wilan", "Konsultasi domain", "0812 3456 7801"),
    ("2", "Maria Contoh", "Dinas Sosial", "Permohonan subdomain", "0813 2222 1111"),
    ("3", "Ahmad Rekaan", "Puskesmas Elat", "Gangguan jaringan", ""),
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


def guest_page(
    rows: Sequence[Sequence[str]] = ROWS,
    headings: Sequence[str] = HEADINGS,
    *,
    turned: float = 0,
    dim: float = 1,
) -> bytes:
    """A JPEG of the ruled page, `turned` by degrees before a desk, `dim` with noise below 1."""
    page = Image.new("RGB", (sum(WIDTHS) + 120, 220 + 60 * (len(rows) + 1)), "white")
    draw = ImageDraw.Draw(page)
    draw.text((page.width // 2 - 90, 40), "DAFTAR TAMU", "black", ImageFont.load_default(24))
    for number, row in enumerate((headings, *rows)):
        left, top = 60, 110 + 60 * number
        for cell, width in zip(row, WIDTHS, strict=True):
            draw.rectangle((left, top, left + width, top + 60), outline="black", width=2)
            draw.text((left + 10, top + 16), cell, (20, 20, 60), ImageFont.load_default(24))
            left += width
    if turned:
        page = page.rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor=(90, 80, 70))
    if dim < 1:
        page = ImageEnhance.Brightness(page).enhance(dim).filter(ImageFilter.GaussianBlur(0.6))
        noise = Image.effect_noise(page.size, 14).convert("RGB")
        page = ImageChops.add(page, noise, scale=1.0, offset=-128)
    page.thumbnail((1280, 1280), Image.Resampling.LANCZOS)
    target = io.BytesIO()
    page.save(target, "JPEG", quality=80)
    return target.getvalue()
