"""Guests told in a sentence (SOP B.4)."""

import pytest

from flows.promotion.guest_line import Guest
from flows.promotion.spoken_guest import spoken_guest


@pytest.mark.parametrize(
    ("said", "guest"),
    [
        (
            "Tamu pak Contoh dr kantor camat Contoh mau tanya domain desa 2 org",
            ("pak Contoh", "kantor camat Contoh", "tanya domain desa", 2),
        ),
        (
            "ada tamu bu Contoh dari SMA Contoh, 3 orang",
            ("bu Contoh", "SMA Contoh", "kunjungan", 3),
        ),
        (
            "tamu Contoh Dua dari Dinas Sosial untuk konsultasi website, dua orang.",
            ("Contoh Dua", "Dinas Sosial", "konsultasi website", 2),
        ),
        (
            "Tamu Contoh dari desa Contoh konsultasi aplikasi",
            ("Contoh", "desa Contoh", "konsultasi aplikasi", 1),
        ),
    ],
)
def test_a_guest_is_read_from_a_sentence(said: str, guest: tuple[str, str, str, int]) -> None:
    name, institution, purpose, people = guest
    assert spoken_guest(said) == Guest(
        name=name, institution=institution, purpose=purpose, people=people
    )


@pytest.mark.parametrize(
    "said",
    [
        "tamu wifi tidak bisa dari tadi pagi",
        "wifi tamu mati dari pagi",
        "tamu besok jam 9",
        "tamu yang dari Ambon minta wifi",
        "internet mati dari tadi pagi 2 orang",
        "tamu dari mana",
    ],
)
def test_other_words_are_no_guest(said: str) -> None:
    assert spoken_guest(said) is None
