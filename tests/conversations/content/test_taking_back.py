"""SOP C: an approval is taken back until the next person acts on it."""

import pytest

from tests.conversations.content.office import Office
from tests.world import Someone, World, picture


@pytest.fixture
async def people(office: World) -> Office:
    return await Office.of(office)


async def takes_back(official: Someone, reason: str = "Salah ketuk") -> None:
    await official.presses("Batalkan persetujuan")
    await official.says(reason)


async def test_an_acc_is_taken_back_and_given_again(people: Office) -> None:
    await people.to_research()
    await takes_back(people.head)
    for person in (people.reporter, people.team):
        person.sees("Persetujuan untuk K-2026-0001 dibatalkan oleh Contoh Kepala Divisi")
        person.sees("Salah ketuk")
    await people.head.presses("Setujui")
    await people.drafts()
    people.team.sees("disimpan sebagai versi 1")


async def test_an_acc_on_which_the_team_acted_stays(people: Office) -> None:
    await people.to_research()
    await people.drafts()
    await people.head.presses("Batalkan persetujuan")
    assert "sudah ditindaklanjuti" in people.head.toasts[-1]
    await people.submits()
    people.upt_head.sees_last("Naskah versi 1")


async def test_an_approved_text_is_taken_back_with_its_remarks(
    people: Office,
) -> None:
    await people.to_proposal()
    await people.upt_head.presses("Setujui + catatan")
    await people.upt_head.says("Tambahkan jam")
    await takes_back(people.upt_head)
    people.designer.sees_last("Persetujuan untuk K-2026-0001 dibatalkan oleh Contoh Kepala UPT")
    await people.upt_head.presses("Setujui")
    await people.designs(picture())
    await people.team.presses("Terima")
    await people.links("https://situs.contoh.go.id/berita/festival")
    await people.links("https://www.facebook.com/dinascontoh/posts/festival")
    await people.team.presses("Selesai")
    people.reporter.sees("Konten K-2026-0001 sudah terbit")


async def test_what_was_returned_is_no_approval_to_be_taken_back(people: Office) -> None:
    await people.to_proposal()
    await people.upt_head.presses("Kembalikan")
    await people.upt_head.says("Jumlah peserta keliru")
    await people.head.presses("Batalkan persetujuan")
    assert people.head.toasts[-1]
    people.team.sees_not("dibatalkan oleh")


async def test_an_accepted_design_is_taken_back(people: Office) -> None:
    await people.to_publish(picture())
    await takes_back(people.team)
    people.designer.sees_last("Persetujuan untuk K-2026-0001 dibatalkan oleh Contoh Petugas Satu")
    await people.team.presses("Kembalikan")
    await people.team.says("Warna kurang kontras")
    people.designer.sees_last("Warna kurang kontras")
