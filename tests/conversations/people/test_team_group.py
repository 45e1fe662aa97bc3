"""The team's Telegram group: assignments without names, Ambil, and no decisions."""

import pytest

from storage.desk import Desk
from storage.queues.delivery import waiting
from tests.conversations.reports.stories import FAULT, finish, report
from tests.doubles.telegram.people.group import Group
from tests.world import Someone, World


@pytest.fixture
def group(office: World) -> Group:
    return office.double.group(-77, "Tim TI")


@pytest.fixture
async def taken(office: World, group: Group, ict_head: Someone) -> Group:
    """The group, made the team's by the head of division."""
    await says(office, ict_head, group, "/grup_tim@sigap_bot")
    await ict_head.presses("Ya, grup ini")
    return group


async def says(office: World, someone: Someone, group: Group, text: str) -> None:
    await someone.phone.inside(group).sends_text(text)
    await office.settle()


async def presses(office: World, someone: Someone, group: Group, label: str) -> None:
    await someone.phone.inside(group).presses(label)
    await office.settle()


def told(someone: Someone, group: Group) -> list[str]:
    return [each.words for each in someone.phone.inside(group).chat if each.from_bot]


async def test_a_group_becomes_the_teams_with_one_tap_in_private(
    office: World, group: Group, ict_head: Someone, technician: Someone
) -> None:
    await says(office, technician, group, "/grup_tim")
    assert technician.count == 0
    await says(office, ict_head, group, "/grup_tim")
    ict_head.sees_last("Grup Tim TI akan menerima penugasan Tim TI")
    assert told(ict_head, group) == []
    await ict_head.presses("Ya, grup ini")
    ict_head.sees_last("sekarang menerima penugasan")
    assert len(told(ict_head, group)) == 1


async def test_an_assignment_is_told_there_without_anything_personal(
    office: World, taken: Group, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_photo(caption=FAULT)
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await finish(technician)
    shown = "\n".join(told(ict_head, taken))
    assert "G-2026-0001" in shown
    assert "Jaringan" in shown
    for personal in ("Contoh Pelapor", "Contoh Petugas", "Contoh Kepala", "wifi mati", "Kabel"):
        assert personal not in shown
    assert all(each.file is None for each in technician.phone.inside(taken).chat)
    assert "Disetujui pada" in shown
    assert "Selesai pada" in shown


async def test_ambil_before_the_approval_only_offers(
    office: World,
    taken: Group,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    second_technician: Someone,
) -> None:
    await report(reporter)
    await presses(office, second_technician, taken, "Ambil")
    assert second_technician.toasts[-1].startswith("Kesediaan untuk G-2026-0001 disampaikan")
    assert "Bersedia: Contoh Petugas Dua" in ict_head.message_with("Persetujuan Surat").words
    assert "Sudah 1 orang bersedia" in told(ict_head, taken)[-1]
    await presses(office, second_technician, taken, "Ambil")
    assert second_technician.toasts[-1].endswith("sudah tercatat.")
    file = await office.case()
    assert [each.key for each in file.case.open_steps] == ["approve"]


async def test_ambil_on_a_letter_that_names_several_is_terima(
    office: World,
    taken: Group,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    second_technician: Someone,
) -> None:
    other = await office.official("Contoh Petugas Tiga", "ict_team")
    await report(reporter)
    await ict_head.presses("Ganti petugas")
    for _ in range(2):
        left = [label for label in ict_head.last.labels if "✓" not in label and "Petug" in label]
        await ict_head.presses_data(ict_head.last.data[left[0]])
    await ict_head.presses("Setujui petugas ini")
    file = await office.case()
    everybody = (technician, second_technician, other)
    named = [each for each in everybody if (await office.person(each)).id in file.case.team]
    (stranger,) = [s for s in everybody if s not in named]
    await presses(office, stranger, taken, "Ambil")
    assert stranger.toasts[-1].startswith("Keputusan ini hanya untuk")
    await presses(office, named[1], taken, "Ambil")
    assert named[1].toasts[-1].startswith("Tugas G-2026-0001 diterima")
    reporter.sees(f"mulai ditangani oleh {named[1].name}")
    assert "Sedang dikerjakan" in told(ict_head, taken)[-1]
    assert "Ambil" not in technician.phone.inside(taken).last.labels


async def test_who_is_not_of_the_team_takes_nothing(
    office: World, taken: Group, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    for someone in (reporter, ict_head, office.stranger("Orang Lain")):
        await presses(office, someone, taken, "Ambil")
        assert someone.toasts[-1].startswith("Keputusan ini hanya untuk")
    assert "Bersedia" not in ict_head.message_with("Persetujuan Surat").words


async def test_nothing_typed_sent_or_pressed_in_a_group_decides(
    office: World, taken: Group, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    before = told(ict_head, taken)
    inside = ict_head.phone.inside(taken)
    for text in ("setuju", "/tugas", "/piket", "wifi mati di ruang depan", "halo"):
        await says(office, ict_head, taken, text)
    await inside.sends_photo(b"x" * 10)
    await office.settle()
    await inside.presses_data(ict_head.message_with("Persetujuan Surat").data["Setujui"])
    await office.settle()
    assert ict_head.toasts[-1].startswith("Keputusan hanya lewat percakapan pribadi")
    assert told(ict_head, taken) == before
    async with office.app.database.unit() as unit:
        standing = await Desk(unit).cases.standing()
        assert [[o.key for o in each.case.open_steps] for each in standing] == [["approve"]]
    assert await office.evidence() == []


async def test_a_case_handed_back_is_offered_there_again(
    office: World,
    taken: Group,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    second_technician: Someone,
) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")
    holder = technician if technician.count else second_technician
    await holder.presses("Kembalikan tugas")
    await holder.says("Sedang tugas luar")
    assert "Menunggu penunjukan petugas" in told(ict_head, taken)[-1]
    assert "Sedang tugas luar" not in "\n".join(told(ict_head, taken))


async def test_a_group_that_became_a_supergroup_is_told_on(
    office: World, taken: Group, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    moved = taken.becomes_supergroup(-1000077)
    await office.settle()
    await report(reporter)
    assert "G-2026-0001" in told(ict_head, moved)[-1]


async def test_a_move_that_nobody_announced_is_found_when_something_is_told(
    office: World, taken: Group, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    moved = taken.becomes_supergroup(-1000077, announced=False)
    await report(reporter)
    await office.moves_on(seconds=2)
    assert "G-2026-0001" in told(ict_head, moved)[-1]
    await presses(office, technician, moved, "Ambil")
    assert technician.toasts[-1].startswith("Kesediaan untuk G-2026-0001")


async def test_put_out_of_the_group_the_head_is_told_once(
    office: World, taken: Group, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.phone.inside(taken).blocks_bot()
    await office.settle()
    ict_head.sees_last("dikeluarkan dari grup Tim TI")
    await report(reporter)
    assert all("G-2026-0001" not in each for each in told(ict_head, taken))
    await ict_head.phone.inside(taken).unblocks_bot()
    await office.settle()
    ict_head.sees_last("Bila ini grup Tim TI, kirim /grup_tim")


@pytest.mark.parametrize(
    "answer",
    [
        "Bad Request: TOPIC_CLOSED",
        "Bad Request: not enough rights to send text messages to the chat",
        "Bad Request: group chat was deactivated",
        "Forbidden: the group chat was deleted",
        "Forbidden: bot was kicked from the supergroup chat",
    ],
)
async def test_a_closed_group_is_told_of_once_and_the_work_goes_on_in_private(
    office: World,
    taken: Group,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    admin: Someone,
    answer: str,
) -> None:
    taken.closes(answer)
    await report(reporter)
    for keeper in (admin, ict_head):
        told_once = [each for each in keeper.chat if "tidak lagi menerima pesan" in each.words]
        assert len(told_once) == 1
        assert "Tim TI" in told_once[0].words
        assert all("-77" not in each.words for each in keeper.chat)
    await ict_head.presses("Setujui")
    technician.sees("Penugasan")
    await finish(technician)
    admin.sees_last("tidak lagi menerima pesan")
    async with office.app.database.unit() as unit:
        assert await Desk(unit).groups.current() is None
    assert not await waiting(office.app.database, office.clock())
    taken.closes("")
    await says(office, ict_head, taken, "/grup_tim")
    await ict_head.presses("Ya, grup ini")
    assert "Penugasan Tim TI disampaikan di sini" in told(ict_head, taken)[-1]


async def test_a_group_that_moved_to_one_registered_anew_is_not_tried_for_ever(
    office: World, taken: Group, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    moved = taken.becomes_supergroup(-1000077, announced=False)
    await says(office, ict_head, moved, "/grup_tim")
    await report(reporter)
    await office.moves_on(seconds=2)
    assert not await waiting(office.app.database, office.clock())
    await ict_head.presses("Ya, grup ini")
    assert told(ict_head, moved)
