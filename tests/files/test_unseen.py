"""Files that nobody else could see: the sender is told at once what to send instead."""

import pytest

from tests.conversations.content.office import Office
from tests.files.zips import FONT, zip_of
from tests.whatsapp_world import on_whatsapp
from tests.world import World

SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
RAR = b"Rar!\x1a\x07\x01\0" + b"\0" * 99

SOURCES = [
    (SVG, "logo.svg", "gambar SVG"),
    (b"\x1f\x8b\x08\0" + b"\0" * 40, "logo.svgz", "gambar SVG"),
    (b"8BPS\0\1" + b"\0" * 99, "poster.psd", "Photoshop (PSD)"),
    (b"RIFF\xff\0\0\0CDR9vrsn" + b"\0" * 99, "poster.cdr", "CorelDRAW (CDR)"),
    (zip_of({"content/riffData.cdr": b"RIFF"}), "poster.cdr", "CorelDRAW (CDR)"),
    (b"%!PS-Adobe-3.0\n%%Creator: Adobe Illustrator\n", "poster.ai", "Illustrator (AI)"),
    (b"%!PS-Adobe-3.0 EPSF-3.0\n", "poster.eps", "PostScript (EPS)"),
    (RAR, "desain.rar", "arsip RAR, 7z"),
    (b"7z\xbc\xaf\x27\x1c" + b"\0" * 99, "desain.7z", "arsip RAR, 7z"),
    (FONT, "huruf.ttf", "huruf (font)"),
    (b"\x01\x02\x03\x04" * 99, "desain.xyz", "tidak dapat dibuka di sini"),
]
NAMES = [
    *("svg", "svgz", "psd", "cdr", "cdr-zip", "ai", "eps", "rar", "7z", "font", "unknown"),
]


@pytest.mark.parametrize(("data", "name", "told"), SOURCES, ids=NAMES)
async def test_a_source_file_is_no_final(office: World, data: bytes, name: str, told: str) -> None:
    people = await Office.of(office)
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_document(data, name)
    people.designer.sees_last(told)
    people.designer.sees_last("Mohon kirim sebagai PDF, PNG, atau JPG")
    assert "Cukup" not in people.designer.last.data


@pytest.mark.parametrize(("data", "name", "told"), SOURCES, ids=NAMES)
async def test_unusual_evidence_is_not_called_dangerous(
    both: World, data: bytes, name: str, told: str
) -> None:
    for reporter in (
        await both.official("Contoh Pelapor", "staff"),
        await on_whatsapp(both, "Contoh Pelapor Dua", "staff"),
    ):
        await reporter.sends_document(data, name)
        reporter.sees_not("membahayakan")
        reporter.sees(told, "Mohon kirim tangkapan layar, foto, atau PDF")


async def test_a_program_is_still_called_dangerous(office: World) -> None:
    people = await Office.of(office)
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_document(b"MZ" + b"\0" * 99, "poster.exe")
    people.designer.sees_last("dapat membahayakan")
