"""A press is a claim: permission and validity are checked when it is made."""

from tests.conversations.reports.stories import report
from tests.world import Someone, World


async def letters(office: World) -> list[str]:
    entries = await office.entries()
    return [str(e.data["number"]) for e in entries if e.code == "letter.numbered"]


def card(official: Someone, label: str = "Setujui") -> str:
    """Data of a button on the newest card that has it."""
    return next(m.data[label] for m in reversed(official.chat) if label in m.labels)


async def test_a_double_tap_decides_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    data = card(ict_head)
    await ict_head.phone.presses_data(data, ict_head.last.message_id)
    await ict_head.phone.presses_data(data, ict_head.last.message_id)
    await office.settle()
    assert await letters(office) == ["800.1.11.1/001/DISKOMINFO/XI/2026"]
    assert any("sudah melewati langkah ini" in toast for toast in ict_head.toasts)


async def test_a_strangers_press_of_a_forwarded_card_changes_nothing(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, stranger: Someone
) -> None:
    await stranger.says("halo")
    await report(reporter)
    await stranger.presses_data(card(ict_head))
    assert stranger.toasts[-1].startswith("Keputusan ini hanya untuk Ka. Divisi")
    assert await letters(office) == []


async def test_the_reporter_cannot_press_the_approval_of_their_own_report(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await reporter.presses_data(card(ict_head))
    assert await letters(office) == []


async def test_what_the_head_of_division_reports_goes_to_the_superior(
    office: World, ict_head: Someone, technician: Someone, upt_head: Someone
) -> None:
    await report(ict_head)
    upt_head.sees("Persetujuan Surat Tugas — G-2026-0001")
    ict_head.sees_not("Persetujuan Surat Tugas")
    await ict_head.presses_data(card(upt_head))
    assert "Laporan sendiri diputuskan oleh atasan" in ict_head.toasts[-1]
    await upt_head.presses("Setujui")
    assert len(await letters(office)) == 1


async def test_a_role_taken_away_between_card_and_press_no_longer_decides(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await office.withdraws("ict_head", ict_head)
    await ict_head.presses("Setujui")
    assert "Tidak ada yang berubah" in ict_head.toasts[-1]
    assert await letters(office) == []


async def test_a_card_of_an_earlier_round_says_that_it_no_longer_holds(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    old = card(ict_head)
    await ict_head.presses("Kembalikan")
    await ict_head.says("Di ruang mana?")
    await reporter.presses("Kirim")
    await ict_head.presses_data(old)
    assert "sudah tidak berlaku" in ict_head.toasts[-1]
    assert await letters(office) == []


async def test_forged_and_foreign_data_is_answered_and_goes_on_record(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    right = card(ict_head)
    flipped = ("e" if right[0] != "e" else "f") + right[1:]
    for data in (flipped, right[:-1], "d.1.approve.1.approve", "' OR 1=1 --", "<b>", "x" * 64):
        await ict_head.presses_data(data)
        assert "Tombol ini tidak dikenal" in ict_head.toasts[-1]
    assert await letters(office) == []
    entries = await office.office_entries()
    assert sum(entry.code == "button.refused" for entry in entries) == 6


async def test_every_copy_of_a_card_shows_the_outcome(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    second = await office.official("Contoh Kepala Dua", "ict_head")
    await report(reporter)
    await ict_head.presses("Setujui")
    for official in (ict_head, second):
        official.sees("✓ Disetujui oleh Contoh Kepala Divisi")
        assert "Setujui" not in official.message_with("Persetujuan Surat Tugas").labels


async def test_two_heads_who_press_at_once_decide_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    second = await office.official("Contoh Kepala Dua", "ict_head")
    await report(reporter)
    await ict_head.phone.presses("Setujui")
    await second.phone.presses("Tolak")
    await second.phone.presses("Setujui")
    await office.settle()
    assert len(await letters(office)) == 1


async def test_abuse_seals_the_evidence_and_blocks_the_sender(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_photo()
    await reporter.presses("Website")
    await reporter.says("foto yang tidak pantas")
    await reporter.presses("Kirim")
    await ict_head.presses("Penyalahgunaan")
    await ict_head.says("Bukan laporan gangguan")
    (kept,) = await office.evidence()
    assert kept.sha256
    assert kept.picture is None
    assert not kept.passed_on
    await reporter.says("halo")
    reporter.sees_last("diblokir")


async def test_only_those_concerned_may_look_at_the_evidence(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, stranger: Someone
) -> None:
    await reporter.sends_photo()
    await reporter.presses("Website")
    await reporter.says("halaman depan berubah")
    await reporter.presses("Kirim")
    await stranger.says("halo")
    before = stranger.count
    await stranger.presses_data(await ict_head.offers("Lihat bukti"))
    assert stranger.count == before
    await ict_head.presses("Lihat bukti")
    assert ict_head.last.kind == "photo"
