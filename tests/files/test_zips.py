"""A designer's ZIP: what is in it reaches the reviewer, what does not is told at once."""

import pytest

from tests.conversations.content.office import Office
from tests.files.pictures import picture
from tests.files.zips import FONT, zip_of
from tests.whatsapp_world import on_whatsapp
from tests.world import World

PNG = picture("PNG")
FONTS = {f"fonts/{place}.ttf": FONT for place in range(31)}
SLIDES = {f"{place:02}.png": PNG for place in range(40)}
NESTED = zip_of({"a.zip": zip_of({"dalam.png": PNG, "b.zip": zip_of({"terlalu dalam.png": PNG})})})
MAC = {"__MACOSX/._poster.png": PNG, ".DS_Store": b"\0\0\0\1Bud1", "Thumbs.db": b"x"}
WINDOWS = {"feed\\": b"", "feed\\poster.png": PNG, "feed\\Thumbs.db": b"x"}


@pytest.mark.parametrize(
    ("data", "pages", "told"),
    [
        (zip_of({**FONTS, "poster.png": PNG}), 1, "1 gambar atau PDF dipakai"),
        (zip_of({**FONTS, "poster.png": PNG}), 1, "31 berkas lain tidak dipakai"),
        (zip_of(SLIDES), 30, "10 gambar atau PDF setelah yang ke-30 tidak ditampilkan"),
        (NESTED, 1, "1 ZIP di dalam ZIP di dalamnya tidak dibuka"),
        (zip_of({**MAC, "poster.png": PNG}), 1, ""),
        (zip_of(WINDOWS), 1, ""),
        (zip_of({"poster.heic": picture("HEIC"), "a.tif": picture("TIFF")}), 2, ""),
        (zip_of({"poster.png": PNG, "a.zip": zip_of({"x.png": PNG})[:-9]}), 1, "rusak"),
    ],
    ids=["fonts", "unused", "slides", "nested", "mac", "windows", "phone", "broken"],
)
async def test_usable_files_are_shown_and_the_rest_is_told_at_once(
    office: World, data: bytes, pages: int, told: str
) -> None:
    people = await Office.of(office)
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_document(data, "desain.zip")
    people.designer.sees_last("Satu berkas kami terima")
    people.designer.sees_last(told)
    if not told:
        people.designer.sees_not("Catatan")
    await people.designer.presses("Cukup")
    people.team.sees(f"versi 1: {pages} halaman")


async def test_the_reviewer_hears_that_some_of_it_is_not_shown(office: World) -> None:
    people = await Office.of(office)
    await people.to_design()
    await people.designs(zip_of(SLIDES), "salindia.zip")
    people.team.sees("salindia.zip: tidak semua isinya dapat ditampilkan")


async def test_two_of_a_name_keep_their_folders_on_both_channels(both: World) -> None:
    people = await Office.of(both)
    other = await on_whatsapp(both, "Contoh Petugas Dua", "ict_team")
    await people.to_design()
    data = zip_of({"feed/1.png": PNG, "story/1.png": picture("PNG", (300, 500))})
    await people.designs(data, "desain.zip")
    people.team.sees("versi 1: 2 halaman")
    await people.team.presses("Terima")
    for person in (people.team, other):
        names = [each.file_name for each in person.chat if each.file_name]
        assert {"feed - 1.png", "story - 1.png"} <= {*names}, names


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (zip_of(FONTS), "di dalamnya tidak ada gambar atau PDF"),
        (zip_of({"tinggalkan.txt": b"isi"}), "di dalamnya tidak ada gambar atau PDF"),
        (b"PK\x03\x04" + b"\xff" * 60, "berkasnya rusak"),
    ],
    ids=["fonts", "text", "broken"],
)
async def test_a_zip_without_anything_to_see_is_told_at_once(
    office: World, data: bytes, told: str
) -> None:
    people = await Office.of(office)
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_document(data, "desain.zip")
    people.designer.sees_last(told)
    people.designer.sees_last("PDF, PNG, atau JPG")
    assert "Cukup" not in people.designer.last.data
