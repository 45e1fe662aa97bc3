"""What people say aloud: secrets in words, and hours."""

import pytest

from flows.language.masking import MASK
from flows.language.spoken_hours import with_hours
from flows.language.spoken_secrets import mask_spoken


@pytest.mark.parametrize(
    ("said", "masked"),
    [
        ("Kata sandi saya rahasia sembilan sembilan, tolong.", f"Kata sandi saya {MASK}, tolong."),
        ("passwordnya kucing dua belas", f"passwordnya {MASK}"),
        ("pin saya satu dua tiga empat", f"pin saya {MASK}"),
        ("OTP empat lima enam tujuh delapan sembilan", f"OTP {MASK}"),
        ("kodenya 4, 8, 1, 5, 1, 6 ya", f"kodenya {MASK} ya"),
        ("NIK tujuh satu nol dua nol satu satu dua tiga empat lima enam", f"NIK {MASK}"),
        ("password: Rah4sia#9", f"password: {MASK}"),
    ],
)
def test_secrets_are_masked(said: str, masked: str) -> None:
    assert mask_spoken(said) == masked


@pytest.mark.parametrize(
    "said",
    [
        "Saya lupa kata sandi, tolong direset.",
        "kata sandi saya ditolak terus oleh aplikasi",
        "hubungi nol delapan satu dua tiga empat lima enam tujuh delapan",
        "hubungi saya di 0812 3456 7890",
        "printer di lantai dua, ruang tiga, mati",
        "ada dua atau tiga komputer",
    ],
)
def test_what_is_no_secret_stays(said: str) -> None:
    assert mask_spoken(said) == said


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("mati sejak jam delapan pagi.", "mati sejak jam 8 pagi."),
        ("sejak pukul dua belas siang", "sejak pukul 12 siang"),
        ("sejak jam setengah sembilan", "sejak jam 8.30"),
        ("jam setengah satu siang", "jam 12.30 siang"),
        ("Jam tujuh lewat lima belas", "Jam 7.15"),
        ("jam sembilan tiga puluh", "jam 9.30"),
        ("dua jam", "dua jam"),
    ],
)
def test_hours(said: str, written: str) -> None:
    assert with_hours(said) == written
