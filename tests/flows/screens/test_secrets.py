"""Secrets that stand on screens: masked wherever they stand, and nothing that only looks alike."""

import pytest

from flows.language.masking import MASK
from flows.screens.page import page_of
from flows.screens.secrets import masked_lines

SECRET = [
    ("DB_PASSWORD=s3cr3t", "DB_PASSWORD="),
    ("DB_PASSWORD s3cr3t", "DB_PASSWORD "),
    ('"APP_KEY" => "base64:abc"', '"APP_KEY" => "'),
    ("DB. PASSWORD-Rah4sia9", "DB. PASSWORD-"),
    ("APP. KEY-base64:Rah4sia9", "APP. KEY-"),
    ("MAIL_PASSWORD: rahasia", "MAIL_PASSWORD: "),
    ("postgres://sigap:Contoh1@10.0.0.1/db", "postgres://sigap:"),
    ("mysql -u root -pContoh123", "mysql -u root -p"),
    ("SSID: Kantor Kunci: wifi2026", "SSID: Kantor Kunci: "),
    ("WPA2 Key wifi2026", "WPA2 Key "),
    ("Network security key: wifi2026", "Network security key: "),
    ("Passphrase empat kata yang panjang", "Passphrase "),
    ("Sandi Wi-Fi: kominfo 2026 !", "Sandi Wi-Fi: "),
    ("Password: Contoh 123", "Password: "),
    ("Your verification code is 48-29-13", "Your verification code is "),
    ("G-482913 is your Google verification code", ""),
    ("Kode pemulihan: 3f2a-99bc", "Kode pemulihan: "),
    ("CVV 123", "CVV "),
    ("Token listrik 1234 5678 9012 3456 7890", "Token listrik "),
    ("AKIAIOSFODNN7EXAMPLE", ""),
    ("ghp_abcdefghijklmnopqrst", ""),
    ("MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw", ""),
]
PLAIN = [
    "Kode error: 016-799",
    "Error code 0x80070035",
    "Lupa kata sandi?",
    "Password salah",
    "G-2026-0001 selesai",
    "IP 10.20.30.40 port 8080",
    "Hubungi 0812-3456-7890",
    "Kunci: ruang server",
    "https://simpeg.contoh.go.id/berita/2026/11/judul-yang-panjang-sekali",
    "Duplicate entry '5' for key 'PRIMARY'",
    "java.lang.NullPointerException at Contoh.main(Contoh.java:12)",
]


@pytest.mark.parametrize(("line", "kept"), SECRET)
def test_a_secret_is_masked(line: str, kept: str) -> None:
    (shown,) = masked_lines(page_of([line]))
    assert shown.startswith(kept + MASK)
    assert not set(line.removeprefix(kept).split()) & set(shown.removeprefix(kept).split()) - {
        *("is", "your", "Google", "verification", "code")
    }


@pytest.mark.parametrize("line", PLAIN)
def test_what_is_no_secret_stays(line: str) -> None:
    assert masked_lines(page_of([line])) == (line,)


@pytest.mark.parametrize("code", ["482913", "4 8 2 9 1 3", "482-913"])
def test_a_code_below_the_words_that_ask_for_it_is_masked(code: str) -> None:
    asked = "Masukkan kode 6 digit yang dikirim ke ponsel Anda"
    assert masked_lines(page_of([asked, code])) == (asked, MASK)
