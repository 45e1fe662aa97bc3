"""The caption of an album counts, whichever of its pictures carries it."""

import pytest

from storage.desk import Desk
from tests.conversations.reports.stories import report
from tests.world import PICTURE, Someone, World

SAID = "website ppid 404 semua link beritanya"


async def part(office: World, someone: Someone, caption: str | None = None) -> None:
    await someone.phone.sends_photo(PICTURE, caption=caption, media_group_id="album-1")
    await office.settle()


@pytest.mark.parametrize("at", [1, 2, 3])
async def test_the_caption_of_any_part_is_the_description_and_one_thing_is_said(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, at: int
) -> None:
    await reporter.sends_photo(caption="wifi mati di ruang depan")
    await reporter.presses("Kirim")
    before = reporter.count
    await reporter.sends_album(3, caption=SAID, part=at)
    await reporter.presses("Laporan baru")
    assert SAID in reporter.last.words
    await reporter.presses("Kirim")
    ict_head.sees(SAID)
    async with office.app.database.unit() as unit:
        assert len(await Desk(unit).evidence.of_case(2)) == 3
    assert reporter.count <= before + 3


async def test_the_question_of_the_first_part_becomes_the_summary(
    office: World, reporter: Someone
) -> None:
    await part(office, reporter)
    reporter.sees_last("Gangguannya pada bagian mana?")
    before = reporter.count
    await part(office, reporter, SAID)
    assert reporter.count == before
    reporter.sees_last(f"– {SAID}")
    reporter.sees_last("Bukti: 2 berkas")
    await part(office, reporter)
    assert reporter.count == before


async def test_a_late_caption_is_nobodys_name(office: World, stranger: Someone) -> None:
    await part(office, stranger)
    stranger.sees_last("nama lengkap")
    before = stranger.count
    await part(office, stranger, SAID)
    assert stranger.count == before
    await stranger.says("Contoh Pelapor")
    await stranger.says("dukcapil")
    stranger.sees_last(f"– {SAID}")


async def test_a_caption_that_comes_after_the_report_was_sent_joins_the_case(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await part(office, reporter, "wifi mati di ruang depan")
    await reporter.presses("Kirim")
    await part(office, reporter, "di lantai dua juga mati")
    assert len(await office.evidence()) == 2
    notes = await office.notes()
    assert "di lantai dua juga mati" in [note.text for note in notes]


async def test_a_late_caption_that_asks_for_something_else_is_led_there(
    office: World, reporter: Someone
) -> None:
    await part(office, reporter)
    await part(office, reporter, "mohon upload berita kegiatan posyandu")
    reporter.sees_last("Upload Konten Web dan Media Sosial")


async def test_passwords_in_a_late_caption_are_pointed_out(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await part(office, reporter)
    await part(office, reporter, "tidak bisa login SIPD, password: rahasia123")
    reporter.sees("ada kata sandi, kode, atau NIK")
    await reporter.presses("Kirim")
    ict_head.sees_not("rahasia123")


async def test_an_album_answers_one_field_and_its_late_caption_joins_the_answer(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")
    await technician.presses("Terima")
    await technician.presses("Selesai")
    await part(office, technician)
    technician.sees_last("tulis")
    asked = technician.count
    await part(office, technician)
    assert technician.count == asked
    await part(office, technician, "kabel jaringan putus")
    assert technician.count == asked + 1
    await part(office, technician, "di lantai dua")
    await part(office, technician)
    assert technician.count == asked + 1
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")
    notes = await office.notes()
    assert len(await office.evidence()) == 5
    assert [n.text for n in notes if n.kind == "cause"] == ["kabel jaringan putus\ndi lantai dua"]
