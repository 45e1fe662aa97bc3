"""A task handed back: the rest of the team continues, otherwise the letter is issued anew."""

from tests.conversations.reports.stories import approved, report
from tests.world import Someone, World


async def hand_back(technician: Someone, reason: str = "Sedang tugas luar") -> None:
    await technician.presses("Kembalikan tugas")
    await technician.says(reason)


async def letters(office: World) -> list[tuple[str, str]]:
    entries = await office.entries()
    return [
        (entry.code, str(entry.data["number"])[11:14])
        for entry in entries
        if entry.code in ("letter.numbered", "letter.revoked")
    ]


async def test_the_head_gets_it_back_and_the_letter_is_issued_anew(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    second_technician: Someone,
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await hand_back(technician)
    ict_head.sees("Contoh Petugas Satu mengembalikan tugas G-2026-0001: Sedang tugas luar")
    ict_head.sees("Usulan petugas: Contoh Petugas Dua")
    technician.sees("Surat tugas nomor 800.1.11.1/001/DISKOMINFO/XI/2026 DIBATALKAN")
    await ict_head.presses("Setujui")
    second_technician.sees("Penugasan — G-2026-0001", "800.1.11.1/002/DISKOMINFO/XI/2026")
    assert await letters(office) == [
        ("letter.numbered", "001"),
        ("letter.revoked", "001"),
        ("letter.numbered", "002"),
    ]


async def test_with_nobody_left_the_superior_is_told(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, upt_head: Someone
) -> None:
    await approved(reporter, ict_head)
    await hand_back(technician)
    upt_head.sees("Tidak ada lagi petugas Tim TI yang dapat ditunjuk")
    ict_head.sees("Tidak ada petugas Tim TI yang dapat diusulkan")
    await ict_head.presses("Setujui")
    assert ict_head.toasts[-1].startswith("Belum ada petugas Tim TI")


async def test_part_of_a_team_leaves_and_the_rest_keeps_the_letter(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    second_technician: Someone,
) -> None:
    await report(reporter)
    await ict_head.presses("Ganti petugas")
    names = [label for label in ict_head.last.labels if "Petug" in label]
    await ict_head.phone.presses_on(ict_head.last.message_id, names[0])
    await office.settle()
    data = [ict_head.last.data[label] for label in ict_head.last.labels if "✓" not in label]
    await ict_head.presses_data(data[0])
    await ict_head.presses("Setujui petugas ini")
    await technician.presses("Terima")
    await hand_back(technician)
    ict_head.sees("Pekerjaan dilanjutkan oleh Contoh Petugas Dua")
    second_technician.sees("Pekerjaan tetap pada Contoh Petugas Dua")
    assert "Terima" not in technician.message_with("Penugasan —").labels
    await second_technician.presses("Terima")
    assert [code for code, _ in await letters(office)] == ["letter.numbered"]
