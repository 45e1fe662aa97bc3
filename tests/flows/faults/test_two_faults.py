"""Two faults in one message, and the messages that only look like two."""

import pytest

from flows.faults.two_faults import two_faults


@pytest.mark.parametrize(
    ("said", "both"),
    [
        (
            "internet mati dan printer di ruang keuangan rusak jg",
            ("internet mati", "printer di ruang keuangan rusak jg"),
        ),
        ("printer macet, komputer tidak menyala", ("printer macet", "komputer tidak menyala")),
        (
            "Wifi lantai 2 putus. Printer bendahara macet. Mohon dibantu",
            ("Wifi lantai 2 putus", "Printer bendahara macet, Mohon dibantu"),
        ),
        (
            "selamat pagi, website ppid tidak bisa dibuka terus wifi mati",
            ("selamat pagi, website ppid tidak bisa dibuka", "wifi mati"),
        ),
    ],
)
def test_two_faults_are_told_apart(said: str, both: tuple[str, str]) -> None:
    assert two_faults(said) == both


@pytest.mark.parametrize(
    "said",
    [
        "wifi mati dari tadi pagi di ruang depan",
        "internet mati dan lambat di ruang depan",
        "website ppid tidak bisa dibuka, muncul galat 500",
        "puskesmas elat internet mati total, pasien bpjs antri",
        "printer macet, kertas tidak keluar dan lampu merah",
        "komputer kena virus, smua file jd .lockbit",
        "printer dan komputer di ruang arsip",
        "",
    ],
)
def test_one_fault_is_one(said: str) -> None:
    assert two_faults(said) is None
