"""Edited messages, on both channels: the open draft follows, anything else is told or silent."""

import pytest

from tests.conversations.reports.stories import FAULT, approved
from tests.whatsapp_world import on_whatsapp
from tests.world import PICTURE, Someone, World

IGNORED = "tidak mengubah laporan yang sudah terkirim"
BETTER = "wifi mati di ruang belakang sejak kemarin"


@pytest.fixture(params=["telegram", "whatsapp"])
async def writer(both: World, request: pytest.FixtureRequest) -> Someone:
    if request.param == "whatsapp":
        return await on_whatsapp(both, "Contoh Pelapor", "staff")
    return await both.official("Contoh Pelapor", "staff")


@pytest.fixture
async def head(both: World) -> Someone:
    await both.official("Contoh Petugas Satu", "ict_team")
    return await both.official("Contoh Kepala Divisi", "ict_head")


def own(someone: Someone, text: str) -> int:
    return next(m.message_id for m in someone.phone.chat if not m.from_bot and text in m.words)


async def test_the_draft_follows_an_edit_of_its_words(
    both: World, writer: Someone, head: Someone
) -> None:
    await writer.says(FAULT)
    await writer.edits(own(writer, FAULT), BETTER)
    writer.sees_last(f"– {BETTER}")
    writer.sees_not(IGNORED)
    await writer.presses("Kirim")
    head.sees(BETTER)
    head.sees_not(FAULT)


async def test_an_edit_that_changes_nothing_is_silent(both: World, writer: Someone) -> None:
    await writer.says(FAULT)
    before = writer.count
    await writer.edits(own(writer, FAULT), FAULT)
    assert writer.count == before


async def test_an_edit_of_a_report_that_was_sent_is_told_to_change_nothing(
    both: World, writer: Someone, head: Someone
) -> None:
    await writer.says(FAULT)
    await writer.presses("Kirim")
    message = own(writer, FAULT)
    await writer.edits(message, BETTER)
    writer.sees_last(IGNORED)
    head.sees_not(BETTER)
    before = writer.count
    await writer.edits(message, BETTER)
    assert writer.count == before


async def test_an_edit_that_arrives_with_its_message_is_one_summary(
    office: World, reporter: Someone
) -> None:
    sent = await reporter.phone.sends_text("wifi mati")
    await reporter.phone.edits(sent["message"]["message_id"], BETTER)
    await office.settle()
    assert sum("Mohon diperiksa" in each.words for each in reporter.chat) == 1
    reporter.sees_last(f"– {BETTER}")


async def test_words_that_were_no_report_are_judged_again(
    office: World, reporter: Someone
) -> None:
    await reporter.says("tolong pak")
    reporter.sees_last("Apakah ini laporan gangguan?")
    await reporter.edits(own(reporter, "tolong pak"), BETTER)
    reporter.sees_last(f"– {BETTER}")
    reporter.sees_not("– tolong pak")


async def test_an_edited_caption_is_the_description(office: World, reporter: Someone) -> None:
    sent = await reporter.phone.sends_photo(PICTURE, caption=FAULT)
    await office.settle()
    before = reporter.count
    await reporter.edits(sent["message"]["message_id"], BETTER)
    assert reporter.count == before
    reporter.sees_last(f"– {BETTER}")


async def test_the_category_follows_the_edited_words(office: World, reporter: Someone) -> None:
    await reporter.says(FAULT)
    reporter.sees_last("Jaringan")
    await reporter.edits(own(reporter, FAULT), "website ppid 404 semua link beritanya")
    reporter.sees_last("Website")


async def test_an_edited_name_is_not_taken_for_the_fault(office: World, stranger: Someone) -> None:
    await stranger.says(FAULT)
    await stranger.says("Contoh Pelapor")
    await stranger.edits(own(stranger, "Contoh Pelapor"), "Contoh Pelapor Dua")
    stranger.sees_last(IGNORED)


async def test_the_moves_of_a_live_location_are_silent(office: World, reporter: Someone) -> None:
    await reporter.sends(location={"latitude": -5.6, "longitude": 132.7, "live_period": 900})
    before = reporter.count
    sent = next(m for m in reporter.phone._chat.messages.values() if "location" in m)
    for step in range(1, 4):
        moved = {
            **sent,
            "edit_date": sent["date"],
            "location": {**sent["location"], "heading": step},
        }
        office.double.push({"edited_message": moved})
        await office.settle()
    assert reporter.count == before


async def test_an_edit_of_an_answer_in_an_open_form_takes_effect(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Selesai")
    await technician.says("Kabel putsu")
    await technician.edits(own(technician, "Kabel putsu"), "Kabel putus di plafon")
    technician.sees_last("jawabannya sudah kami ganti dengan hasil suntingan")
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")
    reporter.sees("Kabel diganti")
    await ict_head.says("/riwayat G-2026-0001")
    ict_head.sees("Kabel putus di plafon")
    ict_head.sees_not("Kabel putsu")


async def test_an_edit_that_does_not_fit_leaves_the_answer_as_it_was(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Selesai")
    await technician.says("Kabel putus")
    await technician.edits(own(technician, "Kabel putus"), "?")
    technician.sees_last("belum dapat kami pahami; jawaban semula tetap berlaku")


async def test_an_edit_of_an_answer_on_record_is_told_of_with_its_case(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Selesai")
    await technician.says("Kabel putsu")
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")
    await technician.edits(own(technician, "Kabel putsu"), "Kabel putus")
    technician.sees_last("Jawaban untuk G-2026-0001 sudah tercatat seperti semula")


async def test_an_edit_of_what_else_is_being_entered_is_told_to_change_nothing(
    office: World, ict_head: Someone, technician: Someone
) -> None:
    await ict_head.says("/piket")
    await ict_head.presses("Piket baru")
    await ict_head.says(technician.name)
    await ict_head.says("hari ini jam 4 sore")
    await ict_head.edits(own(ict_head, "jam 4 sore"), "hari ini jam 5 sore")
    ict_head.sees_last("tidak mengubah isian yang sedang dibuka")
