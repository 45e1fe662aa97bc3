"""Content that comes back, a channel that is locked, an address that is wrong."""

import pytest

from tests.conversations.content.office import TEXT, WEBSITE
from tests.conversations.content.office import Office as Content
from tests.conversations.replayed.office import Office
from tests.world import picture


@pytest.fixture
async def content(people: Office) -> Content:
    return Content(
        world=people.world,
        reporter=people.reporter,
        team=people.technician,
        head=people.head,
        upt_head=people.upt_head,
        designer=await people.official("Contoh Desainer", "designer"),
    )


async def test_the_version_that_was_sent_is_named_and_the_earlier_one_stays_behind(
    content: Content,
) -> None:
    await content.to_proposal("Website")
    await content.upt_head.looks()
    await content.upt_head.presses("Kembalikan")
    await content.upt_head.says("Judulnya kurang")
    await content.drafts(TEXT + "\n\nJudul baru.")
    await content.submits()
    await content.upt_head.looks()
    content.upt_head.sees("Versi 2, 27 kata", "+ Judul baru.", "Naskah versi 2, 27 kata")
    await content.upt_head.presses("Setujui")
    await content.designer.looks()
    content.designer.sees("Versi 2, 27 kata", "Judul baru.")
    content.designer.sees_not("Versi 1")
    content.designer.sees_not("dibanding versi 1")
    await content.designs(picture("red"))
    await content.team.presses("Kembalikan")
    await content.team.says("Warnanya salah")
    content.designer.sees("Warnanya salah")
    content.designer.sees_once("Versi 2, 27 kata")  # it is above, and a tap away
    assert await content.designer.offers("Baca naskah")
    await content.designs(picture("blue"), "poster-2.png")
    content.team.sees("Desain versi 2, 1 berkas")
    await content.team.presses("Terima")
    content.team.sees("Berkas desain K-2026-0001 versi 2: poster-2.png", "Publikasi")
    content.team.sees_once("Tampilan desain K-2026-0001 versi 2")
    assert await content.team.offers("Batalkan persetujuan")


async def test_a_locked_channel_is_left_out_and_an_address_needs_no_scheme(
    content: Content,
) -> None:
    await content.to_publish(picture(), "Website", "Instagram")
    await content.links(WEBSITE.removeprefix("https://"))
    await content.team.presses("Kanal tidak terbit")
    await content.team.presses("Instagram")
    await content.team.says("Akun Instagram terkunci")
    await content.team.presses("Selesai")
    for person in (content.reporter, content.upt_head):
        await person.looks()
        person.sees("sudah terbit dan diarsipkan", WEBSITE, "tidak terbit (Akun Instagram")


async def test_an_address_where_a_reason_was_asked_is_the_new_link(content: Content) -> None:
    await content.to_publish(picture(), "Website")
    await content.links("https://situs.contoh.go.id/mati/festival")
    await content.team.presses("Selesai")
    await content.team.presses("Ganti tautan")
    await content.team.says("situs.contoh.go.id/berita/festival")
    content.team.sees("Tautan baru untuk K-2026-0001 sudah kami catat", WEBSITE)
    await content.team.presses("Selesai")
    content.reporter.sees("sudah terbit dan diarsipkan", WEBSITE)
