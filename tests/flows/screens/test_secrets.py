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
    ("NPWP: 01.234.567.8-912.000", "NPWP: "),
    ("NPWP 012345678912000", "NPWP "),
    ("01.234.567.8-912.000 PT Contoh", ""),
    ("No. Paspor: C1234567", "No. Paspor: "),
    ("Passport No X 1234567", "Passport No "),
    ("BPJS Kesehatan 0001234567890", "BPJS Kesehatan "),
    ("Nomor peserta JKN: 0001 2345 6789 0", "Nomor peserta JKN: "),
    ("KPJ 13012345678", "KPJ "),
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
    "BPJS Kesehatan melalui WA 0811-8750-400",
    "Pasien BPJS 25 orang sejak 24-11-2026",
    "Nomor peserta rapat 12",
    "NIP 198609262015051001",
    "IMEI: 356938035643809",
    "Server BPJS 10.20.30.40 port 8080",
    "Paspor siap diambil 24 November 2026",
    "G-2026-0001 NPWP tidak terbaca",
    "13.A3 Jam in tray 3",
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
        *("is", "your", "Google", "verification", "code", "PT", "Contoh")
    }


@pytest.mark.parametrize("line", PLAIN)
def test_what_is_no_secret_stays(line: str) -> None:
    assert masked_lines(page_of([line])) == (line,)


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("NPWP", "01.234.567.8-912.000"),
        ("Nomor Paspor", "C1234567"),
        ("No. Kartu BPJS Kesehatan", "0001234567890"),
    ],
)
def test_the_number_of_a_paper_below_its_name_is_masked(label: str, number: str) -> None:
    assert masked_lines(page_of([label, number])) == (label, MASK)


def test_what_stands_below_the_name_of_a_paper_is_masked_only_if_it_is_a_number() -> None:
    lines = ["BPJS Kesehatan", "Maintenance"]
    assert masked_lines(page_of(lines)) == tuple(lines)


@pytest.mark.parametrize("code", ["482913", "4 8 2 9 1 3", "482-913"])
def test_a_code_below_the_words_that_ask_for_it_is_masked(code: str) -> None:
    asked = "Masukkan kode 6 digit yang dikirim ke ponsel Anda"
    assert masked_lines(page_of([asked, code])) == (asked, MASK)
