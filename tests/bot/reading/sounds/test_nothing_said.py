"""What the engine makes up where nobody speaks is not taken for words."""

import pytest

from bot.reading.sounds.nothing_said import spoken


@pytest.mark.parametrize(
    "text",
    [
        "Terima kasih telah menonton!",
        " Terima kasih kerana menonton!",
        "Terima kasih.",
        "Sampai jumpa di video selanjutnya.",
        "Jangan lupa like, komen, dan subscribe ya!",
        "Subtitle oleh komunitas Amara.org",
        "Thanks for watching!",
        "you",
        "[Musik]",
        "♪ ♪",
        "(tertawa)",
        "...",
        "di dalam video ini, " * 20,
    ],
)
def test_made_up(text: str) -> None:
    assert spoken(text) == ""


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (" Printer di ruang depan macet.", "Printer di ruang depan macet."),
        ("Internet mati. Terima kasih.", "Internet mati."),
        ("[musik] Wifi lantai dua mati (suara)", "Wifi lantai dua mati"),
        (
            "Terima kasih, tapi printernya masih macet.",
            "Terima kasih, tapi printernya masih macet.",
        ),
        ("mati mati mati, tolong dibantu ya pak", "mati mati mati, tolong dibantu ya pak"),
        ("Sudah bisa, sudah bisa.", "Sudah bisa, sudah bisa."),
    ],
)
def test_said(text: str, kept: str) -> None:
    assert spoken(text) == kept
