"""What stands on devices: found, and nothing that only looks like it."""

import pytest

from flows.screens.labels import labels_on
from flows.screens.page import Box, Page, Word, page_of

FOUND = {
    "S/N: X5DK012345": ["X5DK012345"],
    "SIN: X5DK012345": ["X5DK012345"],
    "SN CN12AB3456 Model L3210": ["CN12AB3456"],
    "Serial Number\nVNC3K12345": ["VNC3K12345"],
    "Nomor seri: PHB7L12345": ["PHB7L12345"],
    "Service Tag: 7XK2M13": ["7XK2M13"],
    "MAC: 00:1A:2B:3C:4D:5E": ["00:1A:2B:3C:4D:5E"],
    "MAC Address 001A2BOC4D5E": ["001A2B0C4D5E"],
    "Error E-05": ["E-05"],
    "gagal dengan kesalahan 0x0000011b": ["0x0000011b"],
    "PC LOAD LETTER": ["PC LOAD LETTER"],
    "Kode galat: 5B00": ["5B00"],
    "Printer error code 1403": ["1403"],
    "IMEI: 356938035643809": ["356938035643809"],
    "IMEI 1 356938035643809": ["356938035643809"],
    "13.A3 Jam in tray 3": ["13.A3"],
    "Kertas macet 13.A3.D4": ["13.A3.D4"],
    "004512,7 kWh": ["004512,7 kWh"],
    "220V AC 50Hz": ["220 V", "50 Hz"],
    "Download 23.45 Mbps Upload 5.1 Mbps": ["download 23.45 Mbps", "upload 5.1 Mbps"],
    "Ping 12 ms": ["ping 12 ms"],
}
NOTHING = (
    "Rapat 24 November 2026 di ruang 5",
    "Password: Rah4sia#9",
    "kode Anda 123456, jangan berikan",
    "kode pos 97114",
    "SN 3 ayat 5",
    "lantai 2 a 5 v",
    "Selasa 24.11 pukul 13.20",
)


@pytest.mark.parametrize("text", FOUND)
def test_what_a_device_says_is_found(text: str) -> None:
    assert [each.value for each in labels_on(page_of(text.split("\n")))] == FOUND[text]


@pytest.mark.parametrize("text", NOTHING)
def test_other_words_say_nothing(text: str) -> None:
    assert labels_on(page_of([text])) == ()


def test_a_speed_test_has_its_numbers_below_their_units() -> None:
    words = (
        Word(text="DOWNLOAD", line=0, box=Box(100, 100, 120, 20)),
        Word(text="Mbps", line=0, box=Box(230, 100, 60, 20)),
        Word(text="UPLOAD", line=0, box=Box(500, 100, 100, 20)),
        Word(text="Mbps", line=0, box=Box(610, 100, 60, 20)),
        Word(text="45.67", line=1, box=Box(120, 140, 160, 50)),
        Word(text="8.20", line=1, box=Box(520, 140, 140, 50)),
    )
    found = [each.value for each in labels_on(Page(words=words))]
    assert found == ["download 45.67 Mbps", "upload 8.20 Mbps"]
