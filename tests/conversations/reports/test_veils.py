"""What looks secret in a picture is shown to those alone who open it."""

import asyncio
import io
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageFilter, ImageStat

from bot.channels.veiled import veiled
from bot.files.evidence_folder import EvidenceFolder
from bot.inspection.files import files_of
from bot.reading.pictures.reading import PictureReader
from flows.messages.kinds.content import ContentPages, ContentPagesNone, VersionFacts
from flows.messages.kinds.reports import NoteProposed
from flows.messages.rows.message import Message
from flows.office.messages.notify import notify
from handlers.views.parts.screen import MediaItem, MediaKind, Screen
from storage.desk import Desk
from tests.screens import needs_tesseract, screen
from tests.whatsapp_world import on_whatsapp, opened_with_whatsapp
from tests.world import Someone, World

pytestmark = needs_tesseract
SECRET = screen("Username atau password salah", "SIMPEG", "Password: Rah4sia#9")
SHOWN = ("photo", "interactive")
WHERE = (170, 175, 330, 215)
"""Where the password stands, left to right and top to bottom."""


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with opened_with_whatsapp(database_url, tmp_path, read_pictures=True) as world:
        yield world


def legible(person: Someone) -> Sequence[bool]:
    """Of each picture in a chat: whether letters stand where the password was."""
    return [_sharp(each.file) for each in person.chat if each.kind in SHOWN and each.file]


def _sharp(data: bytes) -> bool:
    with Image.open(io.BytesIO(data)) as picture:
        edges = picture.convert("L").crop(WHERE).filter(ImageFilter.FIND_EDGES)
    inside = edges.crop((2, 2, edges.width - 2, edges.height - 2))
    return bool(ImageStat.Stat(inside).mean[0] > 12)


async def test_a_password_is_seen_by_those_alone_who_open_the_evidence(
    office: World, reporter: Someone, ict_head: Someone, tmp_path: Path
) -> None:
    other = await on_whatsapp(office, "Contoh Kepala Dua", "ict_head")
    await reporter.sends_photo(SECRET)
    await reporter.presses("Kirim")
    assert [*legible(ict_head)] == [False]
    assert [*legible(other)] == [False]
    await ict_head.presses("Lihat bukti")
    assert [*legible(ict_head)] == [False, True]
    (file,) = await office.evidence()
    assert await EvidenceFolder(tmp_path / "evidence").read(file.sha256 or "") == SECRET
    assert file.sha256 not in file.pictures


@pytest.mark.parametrize("secret", ["DB_PASSWORD=Rah4sia9", "WPA2 Key: Rah4sia9kominfo"])
async def test_settings_and_keys_on_a_screen_are_veiled(
    office: World, reporter: Someone, ict_head: Someone, secret: str
) -> None:
    other = await on_whatsapp(office, "Contoh Kepala Dua", "ict_head")
    await reporter.sends_photo(screen("Username atau password salah", "SIMPEG", secret))
    await reporter.presses("Kirim")
    assert [*legible(ict_head)] == [False]
    assert [*legible(other)] == [False]
    ict_head.sees_not("Rah4sia")


async def test_a_message_that_was_written_before_the_veil_is_sent_with_it(
    office: World, reporter: Someone
) -> None:
    await reporter.sends_photo(SECRET)
    await reporter.presses("Kirim")
    database = office.app.database
    (file,) = await office.evidence()
    async with database.unit() as unit:
        (clear,) = (await Desk(unit).veils.behind([file.id]))[file.id]
    item = MediaItem(kind=MediaKind.PICTURE, sha256=clear)
    (shown,) = (await veiled(database, Screen(text=(), media=(item,)))).media
    assert (shown.sha256,) == tuple(file.pictures)
    opened = Screen(text=(), media=(replace(item, opened=True),))
    assert await veiled(database, opened) == opened


async def test_a_picture_without_secrets_has_no_veil(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await reporter.sends_photo(
        screen("Username atau password salah", "SIMPEG", "Masuk lagi 12345")
    )
    await reporter.presses("Kirim")
    assert [*legible(ict_head)] == [True]


async def test_a_picture_whose_veil_fails_is_not_shown(
    office: World, reporter: Someone, ict_head: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def none(*_: object) -> list[bytes]:
        return []

    monkeypatch.setattr("bot.screenshots.veils.veiled_pieces", none)
    await reporter.sends_photo(SECRET)
    await reporter.presses("Kirim")
    assert [*legible(ict_head)] == []
    ict_head.sees("Gagal masuk")
    await ict_head.presses("Lihat bukti")
    assert [*legible(ict_head)] == [True]


async def cut_off(*_: object) -> None:
    raise asyncio.CancelledError


async def test_a_card_waits_for_the_reading_of_its_picture(
    office: World, reporter: Someone, ict_head: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await on_whatsapp(office, "Contoh Kepala Dua", "ict_head")
    with monkeypatch.context() as patched:
        patched.setattr(PictureReader, "read", cut_off)
        await reporter.sends_photo(SECRET, caption="simpeg tidak bisa dibuka")
        await reporter.presses("Kirim")
        assert [*legible(ict_head)] == []
    await office.moves_on(seconds=30)
    assert [*legible(ict_head)] == [False]
    assert [*legible(other)] == [False]


async def test_a_card_goes_without_a_picture_that_is_not_read_for_long(
    office: World, reporter: Someone, ict_head: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PictureReader, "read", cut_off)
    await reporter.sends_photo(SECRET, caption="simpeg tidak bisa dibuka")
    await reporter.presses("Kirim")
    ict_head.sees_not("simpeg tidak bisa dibuka")
    await office.moves_on(minutes=1)
    ict_head.sees("simpeg tidak bisa dibuka")
    assert [*legible(ict_head)] == []


VERSION = VersionFacts(number="G-2026-0001", case=1, topic="", version=1, hash="")
LINKS = ContentPagesNone(version=VERSION, links=["https://contoh.go.id"], troubles=[])
ASKED = NoteProposed(number="G-2026-0001", case=1, step="repair", round=1, text="S/N 123")


def _pages(pictures: Sequence[str]) -> ContentPages:
    return ContentPages(version=VERSION, pictures=pictures, pages=1)


async def _told(office: World, person: Someone, *messages: Message) -> None:
    """Messages about the case for one person, in one act."""
    reader = await office.person(person)
    async with office.app.database.unit() as unit:
        work = office.app.rounds._works.work(unit)
        for each in messages:
            await notify(work, reader, each, case=1)
    await office.settle()


async def test_pictures_that_are_told_with_other_words_are_veiled_too(
    office: World, reporter: Someone
) -> None:
    await reporter.sends_photo(SECRET)
    await reporter.presses("Kirim")
    other = await on_whatsapp(office, "Contoh Kepala Dua", "ict_head")
    (file,) = await office.evidence()
    async with office.app.database.unit() as unit:
        clear = (await Desk(unit).veils.behind([file.id]))[file.id]
    await _told(office, other, _pages(clear), LINKS)
    assert len(other.chat) == 1
    assert [*legible(other)] == [False]


async def test_pictures_that_are_told_with_other_words_wait_for_their_reading(
    office: World, reporter: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await on_whatsapp(office, "Contoh Kepala Dua", "finance")
    with monkeypatch.context() as patched:
        patched.setattr(PictureReader, "read", cut_off)
        await reporter.sends_photo(SECRET, caption="simpeg tidak bisa dibuka")
        await reporter.presses("Kirim")
        (file,) = await office.evidence()
        await _told(office, other, ASKED, _pages(file.pictures))
        assert [*legible(other)] == []
    await office.moves_on(seconds=30)
    assert len(other.chat) == 1
    assert [*legible(other)] == [False]


async def test_an_inspector_gets_the_veiled_copy_or_none(
    office: World, reporter: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await reporter.sends_photo(SECRET)
    await reporter.presses("Kirim")
    (file,) = await office.evidence()
    async with office.app.database.unit() as unit:
        (clear,) = (await Desk(unit).veils.behind([file.id]))[file.id]
    kept = {"passed_on": True, "state": "stored", "sha256": file.sha256, "id": file.id, "name": ""}
    content = {"evidence": [], "letters": [], "documents": [], "texts": [], "journal": []}
    shown = [{**kept, "kind": file.kind, "pictures": list(file.pictures)}]
    taken = [each.sha256 for each in files_of({**content, "evidence": shown})]
    assert taken == list(file.pictures)
    assert clear not in taken
    none = [{**kept, "kind": "picture", "pictures": []}]
    assert [*files_of({**content, "evidence": none})] == []
