"""Letters and documents that cannot be made for now: people are told, and get them in the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import update

from bot.scheduling.rendering import DAYS, TAKEN_UP
from flows.office.letters.letters import RENDER
from storage.database.statement import Statement, param
from storage.database.tables import timers
from storage.desk import Desk
from tests.conversations.letters.office import letter_of
from tests.conversations.reports.stories import approved
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World, opened

_failed_for_days = Statement(
    update(timers).where(timers.c.kind == RENDER).values(attempts=param("failures"))
)

_given_up = Statement(
    update(timers).where(timers.c.kind == RENDER).values(state="dead", attempts=8)
)


@contextmanager
def no_room(office: World) -> Iterator[None]:
    """An evidence folder that takes no file."""
    folder = office.app.settings.data_dir / "evidence"
    aside = folder.with_name("aside")
    if folder.exists():
        folder.rename(aside)
    folder.write_bytes(b"")
    try:
        yield
    finally:
        folder.unlink()
        if aside.exists():
            aside.rename(folder)


async def hours(office: World, count: int) -> None:
    for _ in range(count * 4):
        await office.moves_on(minutes=15)


async def test_a_letter_is_issued_when_there_is_room_and_people_know_meanwhile(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    admin = await office.official("Contoh Admin", "admin")
    with no_room(office):
        await approved(reporter, ict_head)
        await office.moves_on(seconds=6)
        await office.moves_on(seconds=11)
        for someone in (ict_head, technician):
            told = someone.message_with("sedang dibuat").words
            assert "ada kendala penyimpanan" in told
            assert "800.1.11.1/001/DISKOMINFO/XI/2026 untuk G-2026-0001" in told
        admin.sees("Surat Tugas G-2026-0001 belum dapat dibuat", "kosongkan tempat")
        await hours(office, 6)
        assert sum("sedang dibuat" in each.words for each in technician.chat) == 1
        assert not any(each.kind == "document" for each in technician.chat)
    await office.moves_on(minutes=15)
    for someone in (ict_head, technician):
        assert someone.message_with("Surat tugas nomor 800.1.11.1/001").kind == "document"


async def test_after_days_it_is_said_again_and_still_tried(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    with no_room(office):
        await approved(reporter, ict_head)
        async with office.app.database.unit() as unit:
            assert await unit.run(_failed_for_days, failures=DAYS - 1) == 1
        await office.moves_on(minutes=15)
        technician.sees("setelah tiga hari masih belum selesai dibuat", "mohon hubungi admin")
    await office.moves_on(minutes=15)
    assert technician.message_with("Surat tugas nomor 800.1.11.1/001").kind == "document"


async def test_on_whatsapp_too(both: World) -> None:
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    technician = await on_whatsapp(both, "Contoh Petugas Satu", "ict_team")
    with no_room(both):
        await approved(await on_whatsapp(both, "Contoh Pelapor", "staff"), head)
        await both.moves_on(seconds=6)
        await both.moves_on(seconds=11)
        technician.sees("ada kendala penyimpanan")
    await both.moves_on(minutes=15)
    assert technician.message_with("Surat tugas nomor 800.1.11.1/001").file is not None


async def test_a_document_that_somebody_asked_for_too(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    with no_room(office):
        await ict_head.says("/riwayat G-2026-0001")
        await ict_head.presses("Unduh PDF")
        await office.moves_on(seconds=6)
        await office.moves_on(seconds=11)
        ict_head.sees("Riwayat G-2026-0001 sedang dibuat dan belum dapat dikirim")
    await office.moves_on(minutes=15)
    assert ict_head.message_with("Riwayat G-2026-0001.").kind == "document"


async def test_what_an_earlier_build_gave_up_is_made_after_the_next_start(
    database_url: str, tmp_path: Path
) -> None:
    async with opened(database_url, tmp_path) as office:
        head = await office.official("Contoh Kepala Divisi", "ict_head")
        await office.official("Contoh Petugas Satu", "ict_team")
        with no_room(office):
            await approved(await office.official("Contoh Pelapor", "staff"), head)
        async with office.app.database.unit() as unit:
            assert await unit.run(_given_up) == 1
            await Desk(unit).facts.forget(TAKEN_UP)
        await office.moves_on(minutes=15)
        assert (await letter_of(office)).sha256 is None
    async with opened(database_url, tmp_path) as office:
        office.double.person(head.chat_id, head.name)
        await office.moves_on(minutes=15)
        assert (await letter_of(office)).sha256 is not None
