"""The whole office in a test: the real process over HTTP to a double, with a controlled clock."""

import io
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp
from PIL import Image

from bot.archive.link_check import Fetch
from bot.config.office_file import ROOT, OfficeFile, procedure_texts, read_office
from bot.config.settings import Settings
from bot.playground.stage.fake_web import SampleWeb
from bot.process.app import App
from bot.process.wiring import wire
from flows.engine.case_file import CaseFile
from flows.letters.letter import LetterRecord
from flows.people.person import Person as KnownPerson
from flows.records.evidence import Evidence
from flows.records.journal import Entry
from flows.records.note import Note
from storage.database.connect import open_database
from storage.desk import Desk
from storage.people.people_import import Identity, put
from tests.doubles.telegram import BotApiDouble, Person, SentMessage
from tests.doubles.whatsapp import GraphDouble
from tests.signing import root_pem


def picture(colour: str = "navy") -> bytes:
    """A small real PNG."""
    data = io.BytesIO()
    Image.new("RGB", (320, 200), colour).save(data, "PNG")
    return data.getvalue()


MONDAY = datetime(2026, 11, 22, 23, 15, tzinfo=UTC)
"""Monday 23 November 2026, 08.15 in the office's zone."""
PICTURE = picture()
VOICE = b"OggS" + b"\0" * 60
FIRST = "G-2026-0001"
MORE, LESS = "Lainnya", "‹ Kembali"
OFFICE_UNIT = "Dinas Komunikasi dan Informatika"


class Someone:
    """A person of the office, who writes, sends, presses and sees."""

    channel = "telegram"

    def __init__(self, world: "World", phone: Person, name: str) -> None:
        self._world = world
        self.phone = phone
        self.name = name

    @property
    def chat_id(self) -> int:
        return self.phone.id

    async def says(self, text: str, *, answering: str | None = None) -> None:
        reply_to = self.message_with(answering).message_id if answering else None
        await self.phone.sends_text(text, reply_to=reply_to)
        await self._world.settle()

    async def sends_photo(self, data: bytes | None = None, caption: str | None = None) -> None:
        await self.phone.sends_photo(data or PICTURE, caption=caption)
        await self._world.settle()

    async def sends_album(
        self, parts: int = 3, caption: str | None = None, *, part: int = 1
    ) -> None:
        """Send an album whose picture at `part` has the caption."""
        for number in range(1, parts + 1):
            words = caption if number == part else None
            await self.phone.sends_photo(PICTURE, caption=words, media_group_id="album-1")
        await self._world.settle()

    async def sends_voice(self, data: bytes = VOICE) -> None:
        await self.phone.sends_voice(data)
        await self._world.settle()

    async def sends_document(self, data: bytes, name: str) -> None:
        await self.phone.sends_document(data, name, "application/octet-stream")
        await self._world.settle()

    async def sends_video(self, data: bytes, *, size: int | None = None) -> None:
        await self.phone.sends_video(data, size=size)
        await self._world.settle()

    async def sends(self, **content: Any) -> None:
        await self.phone.sends(**content)
        await self._world.settle()

    async def edits(self, message_id: int, text: str) -> None:
        await self.phone.edits(message_id, text)
        await self._world.settle()

    async def reacts(self, message_id: int, *emoji: str) -> None:
        await self.phone.reacts(message_id, *emoji)
        await self._world.settle()

    async def presses(self, label: str) -> None:
        await self._uncovers(label)
        await self.phone.presses(label)
        await self._world.settle()

    async def offers(self, label: str) -> str:
        """Data of the newest button with this label."""
        await self._uncovers(label)
        shown = (message.data for message in reversed(self.chat) if label in message.data)
        return next(shown)[label]

    async def _uncovers(self, label: str) -> None:
        """Look behind "Lainnya", or back from there, unless the button is in sight."""
        if any(label in message.data for message in self.chat):
            return
        for message in reversed(self.chat):
            for turn in {MORE, LESS} & set(message.data):
                await self.phone.presses_on(message.message_id, turn)
                await self._world.settle()
                if any(label in each.data for each in self.chat):
                    return

    async def presses_data(self, data: str) -> None:
        """Press with any callback data, also data that no button has."""
        await self.phone.presses_data(data)
        await self._world.settle()

    async def looks(self) -> None:
        """Get ready to see: on Telegram everything is shown already."""

    def sees(self, *texts: str) -> None:
        """Check that each text appears somewhere in the chat."""
        shown = "\n———\n".join(message.words for message in self.chat)
        for text in texts:
            assert text in shown, f"{self.name} does not see {text!r} in:\n{shown}"

    def sees_once(self, text: str) -> None:
        """Check that exactly one message has the text."""
        assert sum(text in message.words for message in self.chat) == 1, text

    def sees_not(self, text: str) -> None:
        assert all(text not in message.words for message in self.chat)

    def sees_last(self, text: str) -> None:
        assert text in self.last.words, f"{self.name} last sees:\n{self.last.words}"

    def message_with(self, text: str) -> SentMessage:
        """The newest message with this text."""
        found = [message for message in self.chat if text in message.words]
        assert found, f"{self.name} has no message with {text!r}"
        return found[-1]

    @property
    def chat(self) -> list[SentMessage]:
        """The bot's messages to this person in their present form, oldest first."""
        return [message for message in self.phone.chat if message.from_bot]

    @property
    def last(self) -> SentMessage:
        return self.chat[-1]

    @property
    def toasts(self) -> list[str]:
        """Answers at the buttons that this person pressed."""
        return [toast.text or "" for toast in self.phone.toasts]

    @property
    def count(self) -> int:
        return len(self.chat)


class Clock:
    """Everybody's time in a test, which only moves when it is told to."""

    def __init__(self) -> None:
        self.at = MONDAY

    def __call__(self) -> datetime:
        return self.at


class World:
    """The running office, which never waits for real time."""

    def __init__(self, double: BotApiDouble, app: App, clock: Clock, web: SampleWeb) -> None:
        self.double = double
        self.web = web
        self.app = app
        self.clock = clock
        self.graph: GraphDouble | None = None
        self._session = aiohttp.ClientSession()
        self._ids = iter(range(100, 1000))

    async def settle(self) -> None:
        """Wait until everything received is handled and everything queued is sent."""
        while len(self.double.updates) or (self.graph is not None and self.graph.waiting):
            if self.graph is not None:
                await self.graph.bring()
            if len(self.double.updates):
                await self.app.polling.poll(self._session)
            await self.app.idle()
        await self.app.idle()

    async def moves_on(self, **length: float) -> None:
        """Move the clock on, and run the timers that fall due."""
        self.clock.at += timedelta(**length)
        await self.settle()

    async def moves_to(self, day: int, clock: str, month: int = 11) -> None:
        """Move to a day and a time of the office's zone (WIT, UTC+9)."""
        hour, minute = (int(part) for part in clock.split("."))
        self.clock.at = datetime(2026, month, day, hour, minute, tzinfo=UTC) - timedelta(hours=9)
        await self.settle()

    def stranger(self, name: str = "Contoh Pelapor") -> Someone:
        """A person who is not registered."""
        return Someone(self, self.double.person(next(self._ids), name), name)

    async def official(self, name: str, *roles: str) -> Someone:
        """An imported person with roles, who has opened the chat."""
        someone = self.stranger(name)
        identity = Identity(
            name=name, unit=OFFICE_UNIT, nip=None, telegram_id=someone.phone.id, phone=None
        )
        async with self.app.database.unit() as unit:
            person, _ = await put(unit, identity, roles, self.clock())
            await Desk(unit).people.change(person, address="bapak")
        return someone

    async def person(self, someone: Someone) -> KnownPerson:
        """What is on record about somebody."""
        async with self.app.database.unit() as unit:
            person = await Desk(unit).people.by_chat(someone.channel, someone.chat_id)
        assert person is not None
        return person

    async def withdraws(self, role: str, someone: Someone) -> None:
        """Take a role from somebody behind the bot's back."""
        person = await self.person(someone)
        async with self.app.database.unit() as unit:
            assert await Desk(unit).people.withdraw(person.id, role)

    async def case(self, number: str = FIRST) -> CaseFile:
        """A case as it is now."""
        async with self.app.database.unit() as unit:
            return await _case(Desk(unit), number)

    async def notes(self, number: str = FIRST) -> Sequence[Note]:
        """What was written to a case."""
        async with self.app.database.unit() as unit:
            desk = Desk(unit)
            return await desk.notes.of_case((await _case(desk, number)).case.id)

    async def evidence(self, number: str = FIRST) -> Sequence[Evidence]:
        """The files of a case."""
        async with self.app.database.unit() as unit:
            desk = Desk(unit)
            return await desk.evidence.of_case((await _case(desk, number)).case.id)

    async def letter(self, number: str = FIRST) -> LetterRecord | None:
        """The surat tugas of a case that holds now."""
        async with self.app.database.unit() as unit:
            desk = Desk(unit)
            return await desk.letters.current((await _case(desk, number)).case.id)

    async def entries(self, number: str = FIRST) -> Sequence[Entry]:
        """The journal of a case."""
        async with self.app.database.unit() as unit:
            desk = Desk(unit)
            return await desk.journal.entries(f"case:{(await _case(desk, number)).case.id}")

    async def codes(self, number: str = FIRST) -> list[str]:
        """Codes of the journal of a case."""
        return [entry.code for entry in await self.entries(number)]

    async def office_entries(self) -> Sequence[Entry]:
        """The journal of the office itself."""
        async with self.app.database.unit() as unit:
            return await Desk(unit).journal.entries("office")

    async def close(self) -> None:
        await self.app.intake.stop(grace=0)  # otherwise work under way would be retried for ever
        await self.app.ticker.stop()
        await self.app.delivery.stop(grace=0)
        await self._session.close()
        await self.app.bot.session.close()
        await self.app.database.close()
        await self.double.stop()
        if self.graph is not None:
            await self.graph.stop()
        if self.app.whatsapp is not None:
            await self.app.whatsapp.close()
        assert self.double.violations == []
        assert self.graph is None or self.graph.violations == []


async def _case(desk: Desk, number: str) -> CaseFile:
    """Found by its number: its id is not 1 if the unit that opened the first was tried again."""
    file = await desk.cases.by_number(number)
    assert file is not None
    return file


@cache
def _common_folder() -> TemporaryDirectory[str]:
    """Kept until the tests end."""
    folder = TemporaryDirectory(prefix="sigap-office-")
    Path(folder.name, "root.pem").write_bytes(root_pem())
    return folder


@cache
def _office_file(text: str, procedures: tuple[tuple[str, str], ...]) -> OfficeFile:
    """An office of these words and the SOP files of now, read once for all tests: it never
    changes, and its calendar keeps the working time that it has counted.
    """
    path = Path(_common_folder().name, "office.toml")
    path.write_text(text, encoding="utf-8")
    return read_office(path)


@asynccontextmanager
async def opened(
    database_url: str,
    folder: Path,
    *,
    allows: Collection[str] = (),
    more: str = "",
    roots: bool = True,
    web: Fetch | None = None,
    **further: Any,
) -> AsyncIterator[World]:
    """A running office on a migrated database; `allows` are flags of its file that are true, and
    `more` is appended to it. `roots`: it trusts the test CA. `web` replaces the network for
    fetches (the playground's web). `further` are settings.
    """
    clock = Clock()
    double = BotApiDouble(now=clock)
    await double.start()
    office = folder / "office.toml"
    text = (ROOT / "office.toml").read_text(encoding="utf-8")
    for flag in allows:
        text = text.replace(f"{flag} = false", f"{flag} = true")
    if roots:
        (folder / "root.pem").write_bytes(root_pem())
        text = text.replace("signature_roots = []", 'signature_roots = ["root.pem"]')
    text += more
    office.write_text(text, encoding="utf-8")
    settings = Settings(
        _env_file=None,
        telegram_token=double.token,
        telegram_api=double.url,
        database_url=database_url,
        data_dir=folder,
        office=office,
        channel_limits=False,
        **{"read_pictures": False, **further},
    )
    database = await open_database(database_url)
    sample = SampleWeb(database)
    read = _office_file(text, tuple(procedure_texts().items()))
    app = await wire(settings, read, database, clock, web=web or sample)
    app.polling.hold = 0
    app.intake.retry_after = 0.0
    world = World(double, app, clock, sample)
    try:
        yield world
    finally:
        await world.close()
