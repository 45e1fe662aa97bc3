"""Gambling, a defacement and a ransom in other words."""

from bench.screenshots.truth import WHOLE, Page, Truth
from flows.faults.category import Category

_HOST = "pemda-uji.example"


def pages() -> list[Page]:
    """Two sites of gambling, two defacements, a note of ransom in Indonesian."""
    return [
        _site(
            "perikanan",
            "gambling",
            "#0b1f0f;color:#e6ff8a",
            "<h1>BANDAR TOGEL 4D TERPERCAYA</h1>"
            "<p>Slot88 &middot; Pragmatic Play &middot; Mahjong Ways &middot; Live Casino<p>Link "
            "alternatif anti nawala<p>Bonus deposit 50% turnover 3x",
        ),
        _site(
            "berita",
            "gambling",
            "#fff;color:#111",
            "<h2>Berita Daerah</h2><p>Daftar situs judi slot "
            "gampang menang, agen sbobet dan poker online uang asli. Demo slot zeus gratis.<p>Cara "
            "menang main slot maxwin",
        ),
        _site(
            "pustaka",
            "defaced",
            "#fff;color:#b00",
            "<h1>Pwned by CONTOH-7 Team</h1><p>Situs ini telah "
            "diretas. Perbaiki keamanan situs Anda, min.<p>Pesan kami untuk pemerintah",
        ),
        _site(
            "silayan",
            "defaced",
            "#101010;color:#fff",
            "<h1>Owned!</h1><p>This site was defaced by Mr. Contoh. Greetings to all my friends.",
        ),
        Page(
            kind="hacked",
            frame=WHOLE,
            phone=False,
            body='<body style="margin:0;background:#111;color:#f33;padding:60px;font:22px/1.5 '
            "'DejaVu Sans Mono'\"><h1>!!! PERHATIAN !!!</h1><p>Semua berkas Anda telah dienkripsi. Untuk "
            "memulihkannya kirim 300 USDT ke dompet kami dalam 48 jam. Jangan matikan komputer. Baca "
            "README_PULIHKAN.txt",
            truth=Truth(category=Category.EQUIPMENT, error="ransom"),
        ),
    ]


def _site(target: str, error: str, colours: str, body: str) -> Page:
    category = Category.INFORMATION_SYSTEM if target == "silayan" else Category.WEBSITE
    return Page(
        kind="hacked",
        address=f"{target}.{_HOST}",
        body=f"<body style=\"margin:0;padding:24px;font:16px/1.6 'DejaVu Sans';background:{colours}\">{body}",
        truth=Truth(category=category, target=target, error=error),
    )
