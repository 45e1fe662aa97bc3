"""Screens as an engine reads them, and what they are taken for."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from flows.faults.category import Category
from flows.monitoring.target import Target, TargetKind
from flows.screens.page import Box, Page, Word, page_of
from flows.screens.seen import Seen
from flows.screens.sign import phrases
from flows.screens.understanding import understand

TARGETS = (
    Target(
        key="simpeg",
        name="SIMPEG",
        kind=TargetKind.SYSTEM,
        address="https://simpeg.contohkab.go.id",
        unit="BKPSDM",
    ),
    Target(
        key="portal", name="Portal", kind=TargetKind.WEBSITE, address="https://contohkab.go.id"
    ),
    Target(key="absen", name="Server Absensi Wilan", kind=TargetKind.HOST, address="10.0.0.5"),
)
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Jayapura")


def seen(*lines: str) -> Seen:
    return understand(
        page_of(lines), targets=TARGETS, units=("Dinas Kesehatan",), now=NOW, zone=ZONE
    )


@pytest.mark.parametrize(
    ("lines", "error", "category", "target"),
    [
        (
            (
                *("Situs ini tidak dapat dijangkau", "Alamat IP server simpeg.contohkab.go.id"),
                *("tidak dapat ditemukan.", "ERR NAME_NOT RESOLVED"),
            ),
            *("dns", "sistem_informasi", "simpeg"),
        ),
        (
            ("This site can’t be reached", "contohkab.go.id took too long to respond."),
            *("timeout", "website", "portal"),
        ),
        (("simpeg.contohkab.g0.1d refused to c0nnect.",), "refused", "sistem_informasi", "simpeg"),
        (("10.0.0.5 menolak untuk terhubung.",), "refused", "jaringan", "absen"),
        (("500 | SERVER ERROR", "contohkab.go.id"), "server_error", "website", "portal"),
        (("502 Bad Gateway", "nginx/1.18.0"), "bad_gateway", "website", ""),
        (("SQLSTATE[HY000] [2002] Connection refused",), "database", "sistem_informasi", ""),
        (
            ("Koneksi Anda tidak bersifat pribadi", "NET::ERR_CERT_DATE_INVALID"),
            *("certificate", "website", ""),
        ),
        (
            ("No internet", "Try:", "Checking the network cables, modem, and router"),
            *("no_internet", "jaringan", ""),
        ),
        (("SIMPEG", "Username atau password salah"), "login", "sistem_informasi", "simpeg"),
        (("Data gagal disimpan.", "Kode: E-1042"), "not_saved", "sistem_informasi", ""),
        (("SLOT GACOR HARI INI", "maxwin"), "gambling", "website", ""),
        (("Hacked by Anonim", "contohkab.go.id"), "defaced", "website", "portal"),
        (("All your files are encrypted!",), "ransom", "perangkat", ""),
        (("HP LaserJet", "Paper jam in tray 2"), "paper_jam", "perangkat", ""),
        (("Tinta hampir habis",), "ink", "perangkat", ""),
        (("Your PC ran into a problem", "Stop code: 0xF1"), "blue_screen", "perangkat", ""),
        (("Ruang disk hampir habis",), "disk_full", "perangkat", ""),
        (("Excel tidak dapat membuka file 'rekap.xlsx'",), "file_damaged", "perangkat", ""),
        (("Menunggu jaringan...", "Chat"), "messenger", "jaringan", ""),
    ],
)
def test_an_error_is_understood(
    lines: tuple[str, ...], error: str, category: str, target: str
) -> None:
    found = seen(*lines)
    assert (found.error, found.category, found.target) == (error, category, target)
    assert found.words


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("Selamat pagi", "Rapat pukul 10 di aula"),
        (
            *("Ibu Sekretaris", "printer error lagi kah? 08.20", "iya pak, error 500 08.21"),
            *("kertas macet 08.23", "oke 08.24"),
        ),
        ("No Barang Jumlah", "1 Printer 3", "2 Kertas 20"),
        ("Ծանոթ", "Привет мир", "مرحبا", "你好", "नमस्ते"),
        ("Dinas Kominfo: bahaya judi online", "Jauhi dan laporkan"),
    ],
)
def test_a_picture_without_an_error_is_silent(lines: tuple[str, ...]) -> None:
    found = seen(*lines)
    assert found.silent
    assert not found.category


def test_marks_before_a_line_are_no_words() -> None:
    found = seen("e Checking the network cables, modem, and router", "© No internet")
    assert found.words == ("Checking the network cables, modem, and router", "No internet")


def test_a_category_without_a_name_is_only_offered() -> None:
    assert not seen("503 Service Unavailable").sure
    assert seen("503 Service Unavailable", "contohkab.go.id").sure
    assert not seen("www.mesin-cari.example took too long to respond").sure


def test_an_address_that_several_targets_share_names_none() -> None:
    twins = [
        Target(key=key, name=key, kind=TargetKind.WEBSITE, address=f"https://x.go.id/{key}")
        for key in ("satu", "dua")
    ]
    found = understand(page_of(["404 Not Found", "x.go.id"]), targets=twins, now=NOW, zone=ZONE)
    assert (found.target, found.address) == ("", "x.go.id")


def test_an_address_broken_by_a_narrow_screen_is_put_together() -> None:
    found = seen("This site can't be reached", "simpeg.", "contohkab.go.id refused to connect")
    assert (found.target, found.address) == ("simpeg", "simpeg.contohkab.go.id")


def test_a_name_of_everyday_words_names_its_target_only_as_a_whole() -> None:
    targets = (
        Target(
            key="absensi",
            name="Absensi Online",
            kind=TargetKind.SYSTEM,
            address="https://absen.uji-contoh.example/masuk",
        ),
    )
    whole = page_of(("Absensi Online", "Gagal menyimpan kehadiran"))
    half = page_of(("Absensi", "Gagal menyimpan kehadiran"))
    browser = page_of(("absen.uji-contoh.example", "502 Bad Gateway"))
    named = [
        understand(page, targets=targets, now=NOW, zone=ZONE).target
        for page in (whole, half, browser)
    ]
    assert named == ["absensi", "", "absensi"]


def test_no_internet_is_not_about_the_site_that_was_to_be_opened() -> None:
    found = seen("simpeg.contohkab.go.id", "No internet", "ERR_INTERNET_DISCONNECTED")
    assert (found.category, found.target) == ("jaringan", "")


def test_the_time_comes_from_the_screen() -> None:
    assert seen("09.41", "502 Bad Gateway").since == datetime(2026, 11, 23, 0, 41, tzinfo=UTC)
    stamped = seen("Error 522", "Connection timed out", "2026-11-22 22:15:04 UTC")
    assert stamped.since == datetime(2026, 11, 22, 22, 15, tzinfo=UTC)
    assert seen("502 Bad Gateway", "1999-01-01 00:00").since is None


def test_secrets_are_masked_and_their_boxes_kept() -> None:
    words = [
        *(Word(text=each, line=0) for each in ("Login", "gagal", "password:")),
        Word(text="Rahasia#26", line=0, box=Box(90, 5, 60, 12)),
        Word(text="NIK", line=1, box=Box(5, 20, 30, 12)),
        Word(text="8102O11203900001", line=2, box=Box(5, 40, 120, 12)),
    ]
    found = understand(Page(words=tuple(words)), now=NOW, zone=ZONE)
    assert found.error == "login"
    assert "Rahasia" not in " ".join(found.words)
    assert found.hidden == (Box(90, 5, 60, 12), Box(5, 40, 120, 12))


@pytest.mark.parametrize(
    "line",
    [
        "No. Rekening 0123 4567 8901",
        "Kode OTP: 482913",
        "token=9f8e7d6c5b4a39281706",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc",
    ],
)
def test_a_secret_is_hidden_on_a_screen_without_an_error(line: str) -> None:
    words = tuple(Word(text=each, line=0, box=Box(1, 1, 9, 9)) for each in line.split())
    assert understand(Page(words=words), now=NOW, zone=ZONE).hidden


def test_every_sign_can_be_found_and_leads_to_a_category() -> None:
    for found in phrases().by_key.values():
        for each in found:
            assert each.letters
            assert each.hint or len(each.letters) >= 5, each
            if each.sign.category in set(Category):
                assert each.sign.sub


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("Tidak ada cukup ruang di Data (D:)", "disk_full"),
        ("PowerPoint found a problem with content", "file_damaged"),
        ("KANTOR-LT2: Periksa sandi lalu coba lagi", "wifi"),
        ("Gagal memuat antrean hari ini", "not_loaded"),
        ("Berkas tidak bisa diunggah, ukuran berkas melebihi batas", "not_saved"),
    ],
)
def test_an_error_of_a_device_or_program_is_known(line: str, error: str) -> None:
    assert seen(line).error == error


@pytest.mark.parametrize(
    "lines",
    [
        ("Bu, tadi saya gagal ketemu Pak Camat", "Besok coba lagi ya"),
        ("Rapat dibuka pukul 09.00", "Undangan dikirim lewat bagian umum"),
    ],
)
def test_talk_of_everyday_is_silent(lines: tuple[str, ...]) -> None:
    assert seen(*lines).silent
