"""Pictures that WhatsApp tells in one message with other words: waited for, shown once, or not."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.files.evidence_folder import EvidenceFolder
from bot.reading.pictures.reading import PictureReader
from flows.messages.kinds.content import ContentPages, VersionFacts
from flows.messages.kinds.reports import NoteProposed
from flows.messages.rows.message import Message
from flows.office.messages.notify import notify
from storage.database.statement import Statement
from storage.database.tables import outbox
from storage.desk import Desk
from storage.queues import delivery
from tests.conversations.reports.test_veils import SECRET, cut_off, legible
from tests.screens import needs_tesseract
from tests.whatsapp_world import SomeoneOnWhatsApp, on_whatsapp, opened_with_whatsapp
from tests.world import Someone, World, picture

VERSION = VersionFacts(number="G-2026-0001", case=1, topic="", version=1, hash="")
ASKED = NoteProposed(number="G-2026-0001", case=1, step="repair", round=1, text="S/N 123")


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with opened_with_whatsapp(database_url, tmp_path, read_pictures=True) as world:
        yield world


@pytest.fixture
async def other(office: World) -> SomeoneOnWhatsApp:
    return await on_whatsapp(office, "Contoh Kepala Dua", "finance")


def pages(*pictures: str) -> ContentPages:
    return ContentPages(version=VERSION, pictures=pictures, pages=1)


async def queued(office: World, person: Someone, *messages: tuple[Message, int | None]) -> None:
    """Messages for one person in one act, each about a case or about none; not sent yet."""
    reader = await office.person(person)
    async with office.app.database.unit() as unit:
        work = office.app.rounds._works.work(unit)
        for message, case in messages:
            await notify(work, reader, message, case=case)


async def told(office: World, person: Someone, *messages: tuple[Message, int | None]) -> None:
    await queued(office, person, *messages)
    await office.settle()


async def pictures_of(office: World) -> tuple[str, ...]:
    (file,) = await office.evidence()
    return tuple(file.pictures)


@needs_tesseract
async def test_a_picture_of_another_case_waits_for_its_reading(
    office: World, reporter: Someone, other: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(PictureReader, "read", cut_off)
        await reporter.sends_photo(SECRET, caption="simpeg tidak bisa dibuka")
        await reporter.presses("Kirim")
        shown = await pictures_of(office)
        await told(office, other, (ASKED, None), (pages(*shown), 1))
        assert [*legible(other)] == []
    await office.moves_on(seconds=30)
    assert len(other.chat) == 1
    assert [*legible(other)] == [False]


@needs_tesseract
async def test_a_veiled_picture_that_stood_on_the_card_is_not_shown_again(
    office: World, reporter: Someone
) -> None:
    head = await on_whatsapp(office, "Contoh Kepala Dua", "ict_head")
    await reporter.sends_photo(SECRET, caption="simpeg tidak bisa dibuka")
    await reporter.presses("Kirim")
    assert [*legible(head)] == [False]
    (veiled,) = await pictures_of(office)
    async with office.app.database.unit() as unit:
        ((clear,),) = (await Desk(unit).veils.behind([1])).values()
        (card,) = await unit.fetch(Statement(select(outbox).where(outbox.c.kind == "card")))
        written = json.dumps({**json.loads(card["params"]), "picture": clear})
        await unit.run(
            Statement(update(outbox).where(outbox.c.id == card["id"]).values(params=written))
        )
    await told(office, head, (pages(veiled), 1))
    assert [*legible(head)] == [False]


@pytest.mark.parametrize("damaged", [False, True])
async def test_a_file_that_is_gone_is_left_out_of_the_message_that_tells_it_too(
    office: World, other: Someone, damaged: bool
) -> None:
    data_dir = office.app.settings.data_dir / "evidence"
    sha256 = await EvidenceFolder(data_dir).store(picture("teal"))
    (path,) = data_dir.rglob(f"*{sha256[-20:]}*")
    if damaged:
        path.chmod(0o600)
        path.write_bytes(b"rusak")
    else:
        path.unlink()
    await told(office, other, (ASKED, None), (pages(sha256), None))
    (shown,) = other.chat
    assert "S/N 123" in shown.words
    assert shown.words.count("tidak ada lagi di penyimpanan") == 1
    assert not any(each.file for each in other.chat)


async def test_what_goes_without_files_has_none_of_those_that_it_tells_either(
    office: World, other: Someone
) -> None:
    folder = EvidenceFolder(office.app.settings.data_dir / "evidence")
    sha256 = await folder.store(picture("teal"))
    await queued(office, other, (ASKED, None), (pages(sha256), None))
    (row, *_) = await delivery.waiting(office.app.database, office.clock())
    await office.app.delivery._sender.send(row, bare=True)
    (shown,) = other.chat
    assert shown.file is None
    assert shown.words.count("tidak dapat ditampilkan") == 1
