"""Errors said in the general words of any maker: printers, upkeep, networks, signatures."""

from datetime import UTC, datetime

import pytest

from flows.screens.page import page_of
from flows.screens.understanding import understand

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("lines", "error", "category"),
    [
        (("Sedang Pemeliharaan", "Kami melakukan peningkatan"), "maintenance", "website"),
        (("Layanan hosting untuk domain ini dihentikan",), "suspended", "website"),
        (("Naskah gagal ditandatangani.",), "not_saved", "sistem_informasi"),
        (("Tinta hitam menipis",), "ink", "perangkat"),
        (("Kartrid tinta warna kosong",), "ink", "perangkat"),
        (("Dokumen tidak dapat dicetak", "printer luring"), "printer_offline", "perangkat"),
        (("Pemindai tidak terdeteksi",), "printer_offline", "perangkat"),
        (("DNS server tidak merespons",), "network", "jaringan"),
        (("Server DNS Anda mungkin tidak tersedia",), "network", "jaringan"),
        (("Gateway default tidak tersedia",), "network", "jaringan"),
    ],
)
def test_general_words_are_understood(lines: tuple[str, ...], error: str, category: str) -> None:
    found = understand(page_of(lines), now=NOW, zone=UTC)
    assert (found.error, found.category) == (error, category)
