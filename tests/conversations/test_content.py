"""SOP C: from a wish for content to published links on record."""

import pytest

from tests.conversations.content_office import FACEBOOK, TEXT, WEBSITE, Office
from tests.world import World, picture


@pytest.fixture
async def people(office: World) -> Office:
    return await Office.of(office)


async def test_words_that_ask_for_content_begin_a_request_and_no_fault(people: Office) -> None:
    await people.reporter.says("mau upload berita kegiatan bupati, kirim kemana")
    people.reporter.sees_last("Upload Konten Web dan Media Sosial")
    await people.reporter.presses("Kirim")
    people.reporter.sees_last("K-2026-0001")
    people.team.sees_last("Pemeriksaan kebutuhan informasi* — K-2026-0001".replace("*", ""))
    people.head.sees_not("K-2026-0001")


async def test_a_fault_that_was_taken_for_a_request_becomes_one_with_one_tap(
    people: Office,
) -> None:
    await people.reporter.says("mau upload berita kegiatan bupati")
    await people.reporter.presses("Ini gangguan")
    people.reporter.sees_last("Gangguannya pada bagian mana")


async def test_content_goes_straight_through_to_the_archive(people: Office) -> None:
    await people.to_acc()
    people.head.sees_last("Festival Contoh")
    people.head.sees_last("kanal: Website, Facebook")
    await people.head.presses("Setujui")
    await people.drafts()
    people.team.sees("disimpan sebagai versi 1")
    await people.submits()
    people.upt_head.sees(*TEXT.split("\n\n"))
    people.upt_head.sees_last("Naskah versi 1")
    await people.upt_head.presses("Setujui")
    await people.designs(picture())
    people.team.sees("Tampilan desain K-2026-0001 versi 1: 1 halaman")
    await people.team.presses("Terima")
    await people.links(WEBSITE, FACEBOOK)
    await people.team.presses("Selesai")
    for person in (people.reporter, people.team, people.head, people.upt_head):
        person.sees("Konten K-2026-0001 sudah terbit dan diarsipkan")
    people.team.sees("yang disetujui adalah yang terbit")
    assert people.world.double.violations == []
