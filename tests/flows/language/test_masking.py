import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.language.masking import (
    MASK,
    NAME_LIMIT,
    clean_file_name,
    clean_name,
    clean_text,
    mask_secrets,
)


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("password: Rahasia123 tidak bisa", "Rahasia123"),
        ("user admin pass=abc", "abc"),
        ("kata sandi : kucing", "kucing"),
        ("sandinya adalah kucing", "kucing"),
        ("sandi wifi kantor: kucing", "kucing"),
        ('password = "dua kata"', "dua kata"),
        ("PASSWORD:\nkucing", "kucing"),
        ("password Dinas#2026", "Dinas#2026"),
        ("paswordnya: 081234567890", "081234567890"),
        ("pin 4821", "4821"),
        ("kode OTP saya 482913", "482913"),
        ("482913 itu kode otpnya", "482913"),
        ("OTP: 482 913", "482 913"),
        ("kode verifikasi 482-913", "482-913"),
        ("kode 4821 atau 5932", "5932"),
        ("NIK saya 8102010101900001", "8102010101900001"),
        ("8102 0101 0190 0001", "8102 0101 0190 0001"),
        ("ktp 810201 010190 0001", "810201 010190 0001"),
    ],
)
def test_a_secret_is_masked(text: str, secret: str) -> None:
    masked = mask_secrets(text)
    assert secret not in masked
    assert MASK in masked
    assert mask_secrets(masked) == masked


@pytest.mark.parametrize(
    "text",
    [
        "kode laporan G-2026-0147",
        "password G-2026-0147 lupa",
        "hubungi 081234567890, kode saya kirim",
        "kode dikirim ke 0812-3456-7890",
        "kode ke +62 812 3456 7890",
        "NIP 198609262015051001",
        "NIP 19860926 201505 1 001 kode",
        "lupa password SIPD",
        "lupa sandi dari kemarin",
        "error kode 404",
        "kode error 5003",
        "kode pos 97611",
        "wifi mati sejak pukul 10.20 tanggal 23 November 2026",
        "",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert mask_secrets(text) == text


def test_the_words_around_a_secret_stay() -> None:
    masked = mask_secrets("SIPD gagal, password: abc123 mohon direset, OTP 482913 ya")
    assert masked == f"SIPD gagal, password: {MASK} mohon direset, OTP {MASK} ya"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("  Contoh \t Pelapor\n", "Contoh Pelapor"),
        ("Contoh\u202e Pelapor\u2066", "Contoh Pelapor"),
        ("Con\u200btoh\ufeff", "Contoh"),
        ("Contoh\x00\x1b[31m", "Contoh[31m"),
        ("Contoh\u2028Pelapor", "Contoh Pelapor"),
        ("\u3164\u2800", ""),
        ("\ud800Contoh", "Contoh"),
        ("e\u0301", "\u00e9"),
        ("A" * 300, "A" * NAME_LIMIT),
    ],
)
def test_a_name_is_one_visible_line(written: str, name: str) -> None:
    assert clean_name(written) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("surat  edaran.docx", "surat edaran.docx"),
        ("S" * 300 + ".docx", "S" * 95 + ".docx"),
        ("S" * 300 + ".bat", "S" * 96 + ".bat"),
        ("S" * 50 + "." + "t" * 200, "S" * 50 + "." + "t" * 49),
        ("S" * 300, "S" * 100),
        ("gambar\u202egnp.exe", "gambargnp.exe"),
    ],
)
def test_a_file_keeps_the_ending_of_its_name(written: str, name: str) -> None:
    assert clean_file_name(written) == name


def test_a_long_text_keeps_its_lines() -> None:
    written = "Wifi  mati\r\nsejak\u200b pagi\n\n\n\n\nlantai 2  \x07"
    assert clean_text(written, 500) == "Wifi mati\nsejak pagi\n\nlantai 2"
    assert clean_text(written, 11) == "Wifi mati\ns"
    assert clean_text(written, 10) == "Wifi mati"


@given(st.text(max_size=400))
def test_nothing_unseen_is_left(text: str) -> None:
    name, long = clean_name(text), clean_text(text, 200)
    assert len(clean_file_name(text)) <= NAME_LIMIT
    assert len(name) <= NAME_LIMIT
    assert len(long) <= 200
    for each in name + long.replace("\n", ""):
        assert unicodedata.category(each) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert clean_name(name) == name
    mask_secrets(text)
