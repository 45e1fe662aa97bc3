"""Pictures as phones make them, from the sender's message to the next person's screen."""

from collections.abc import Callable
from functools import partial

import pytest

from tests.conversations.content.office import Office
from tests.files.pictures import picture, sizes
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World

JPEG = picture("JPEG")
SHOWN = ("photo", "interactive")
LONG = (1080, 12_000)

PICTURES: list[tuple[Callable[[], bytes], str, list[tuple[int, int]]]] = [
    (partial(picture, "HEIC"), "IMG_0412.HEIC", [(320, 240)]),
    (partial(picture, "AVIF"), "foto.avif", [(320, 240)]),
    (partial(picture, "TIFF"), "pindaian.tif", [(320, 240)]),
    (partial(picture, "TIFF", compression="tiff_lzw"), "pindaian.tiff", [(320, 240)]),
    (partial(picture, "BMP"), "layar.bmp", [(320, 240)]),
    (partial(picture, "GIF"), "gerak.gif", [(320, 240)]),
    (lambda: JPEG[:-2], "terpotong.jpg", [(320, 240)]),
    (lambda: JPEG[: len(JPEG) // 2], "setengah.jpg", [(320, 240)]),
    (partial(picture, "PNG", LONG), "layar panjang.png", [(1080, 1553)] * 8),
    (partial(picture, "JPEG", LONG), "layar panjang.jpg", [(1080, 1553)] * 8),
    (partial(picture, "PNG", (1600, 12)), "garis.png", [(1600, 80)]),
]
"""Each with how to make it, its name, and the sizes of the pieces that people see."""
NAMES = [
    *("heic", "avif", "tiff", "tiff-packed", "bmp", "gif", "short", "half"),
    *("long-png", "long-jpeg", "strip"),
]


def shown_to(person: Someone) -> list[bytes]:
    """The pictures in a chat, as they lie on the person's screen."""
    return [each.file for each in person.chat if each.kind in SHOWN and each.file]


@pytest.mark.parametrize(("make", "name", "found"), PICTURES, ids=NAMES)
async def test_evidence_is_on_every_deciders_screen_in_pieces_that_can_be_read(
    both: World, make: Callable[[], bytes], name: str, found: list[tuple[int, int]]
) -> None:
    reporter = await both.official("Contoh Pelapor", "staff")
    heads = [
        await both.official("Contoh Kepala Divisi", "ict_head"),
        await on_whatsapp(both, "Contoh Kepala Dua", "ict_head"),
    ]
    await reporter.sends_document(make(), name)
    reporter.sees_not("membahayakan")
    reporter.sees_not("tidak dapat")
    await reporter.presses("Perangkat")
    await reporter.says("layar komputer menampilkan ini")
    await reporter.presses("Kirim")
    if len(found) > 1:
        heads[1].sees(f"kami potong menjadi {len(found)} bagian")
        assert sizes(shown_to(heads[1])) == found[:1]
        await heads[1].presses("Lihat bukti")
        assert sizes(shown_to(heads[1])[1:]) == found
    else:
        assert sizes(shown_to(heads[1])) == found
    assert sizes(shown_to(heads[0])) == found


@pytest.mark.parametrize(("make", "name", "found"), PICTURES[:9], ids=NAMES[:9])
async def test_a_design_is_shown_to_the_reviewer(
    office: World, make: Callable[[], bytes], name: str, found: list[tuple[int, int]]
) -> None:
    people = await Office.of(office)
    await people.to_design()
    await people.designs(make(), name)
    people.designer.sees_not("tidak dapat")
    assert sizes(shown_to(people.team)) == found
    people.team.sees(f"versi 1: {len(found)} halaman", name)


async def test_a_picture_of_which_nothing_came_is_told_and_asked_for_again(office: World) -> None:
    people = await Office.of(office)
    await people.to_design()
    await people.designer.presses("Ajukan")
    await people.designer.sends_document(picture("HEIC")[:300], "poster.heic")
    people.designer.sees_last("berkasnya rusak")
    assert "Cukup" not in people.designer.last.data
