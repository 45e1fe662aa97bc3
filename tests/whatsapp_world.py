"""The office with WhatsApp beside Telegram: people there act and see the same."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.channels.whatsapp.templates import read_templates, to_submit
from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from storage.desk import Desk
from storage.people.people_import import Identity, put
from storage.whatsapp.accounts import CHANNEL, WhatsAppBook
from tests.doubles.whatsapp import GraphDouble, Phone
from tests.doubles.whatsapp.templates import Template
from tests.world import OFFICE_UNIT, Someone, World, opened

MORE = "Lainnya"
SHOW = "Lihat"
_NUMBERS = count(1)


class SomeoneOnWhatsApp(Someone):
    """A person of the office on WhatsApp, who opens lists if a label is not a button."""

    channel = CHANNEL
    phone: Phone  # type: ignore[assignment]

    def __init__(self, world: World, phone: Phone, name: str, chat: int = 0) -> None:
        super().__init__(world, phone, name)  # type: ignore[arg-type]
        self._chat_id = chat

    @property
    def chat_id(self) -> int:
        return self._chat_id

    async def sends_album(
        self, parts: int = 3, caption: str | None = None, *, part: int = 1
    ) -> None:
        """Send pictures one after another, because WhatsApp has no albums."""
        for number in range(1, parts + 1):
            await self.sends_photo(None, caption if number == part else None)

    async def presses(self, label: str) -> None:
        message, data, kind = await self._found(label)
        await self.phone.press(message, data, label, kind)
        await self._world.settle()

    async def looks(self) -> None:
        """Open what a template announces, if one was received."""
        if self.chat and self.last.kind == "template" and self.phone.messages[-1]["own"] is False:
            await self.presses(SHOW)

    async def offers(self, label: str) -> str:
        return (await self._found(label))[1]

    async def _found(self, label: str) -> tuple[Any, str, str]:
        """Look behind "Lainnya" if it is below the label, or if the label is not there."""
        found, more = self.phone.fresh_choice(label), self.phone.more()
        place = self.phone.messages.index
        if more is not None and (found is None or place(found[0]) < place(more[0])):
            await self.phone.press(more[0], more[1], MORE, more[2])
            await self._world.settle()
            found = self.phone.fresh_choice(label) or found
        assert found is not None, f"{self.name} is offered no {label!r}"
        self.phone.used.add((found[0]["id"], label))
        return found


async def on_whatsapp(world: World, name: str, *roles: str, number: str = "") -> SomeoneOnWhatsApp:
    """An imported person with roles, who wrote on WhatsApp a moment ago."""
    assert world.graph is not None
    phone = world.graph.phone(number or f"62811{next(_NUMBERS):07d}", name)
    identity = Identity(
        name=name, unit=OFFICE_UNIT, nip=None, telegram_id=None, phone=None, whatsapp=phone.number
    )
    async with world.app.database.unit() as unit:
        person, _ = await put(unit, identity, roles, world.clock())
        await Desk(unit).people.change(person, address="bapak")
        account = await WhatsAppBook(unit).account(phone.number, phone.bsuid, name)
        await WhatsAppBook(unit).wrote(account.id, world.clock())
        await Desk(unit).people.add_contact(CHANNEL, account.id, person, world.clock())
    phone.wrote_at = world.clock()
    return SomeoneOnWhatsApp(world, phone, name, account.id)


def new_on_whatsapp(world: World, name: str = "Contoh Warga", **how: Any) -> SomeoneOnWhatsApp:
    """A person who is not registered."""
    assert world.graph is not None
    return SomeoneOnWhatsApp(
        world, world.graph.phone(f"62822{next(_NUMBERS):07d}", name, **how), name
    )


def approved() -> dict[tuple[str, str], Template]:
    """Our templates, as if Meta had approved them all."""
    return dict(_approved())


@cache
def _approved() -> Mapping[tuple[str, str], Template]:
    texts = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))
    return {
        (template.name, language): Template(body=body, buttons=(button,))
        for template, language, body, button in to_submit(read_templates(), texts)
    }


@asynccontextmanager
async def opened_with_whatsapp(
    database_url: str, folder: Path, **how: Any
) -> AsyncIterator[World]:
    """A running office with a business number too; `how` as in tests.world.opened."""
    graph = GraphDouble()
    await graph.start()
    number = {
        "whatsapp_api": graph.url,
        "whatsapp_token": graph.token,
        "whatsapp_phone_id": graph.phone_id,
        "whatsapp_app_secret": graph.app_secret,
        "whatsapp_verify_token": graph.verify_token,
    }
    async with opened(database_url, folder, **number, **how) as world:
        assert world.app.whatsapp is not None
        graph.now = world.clock
        graph.templates = approved()
        server = web.Application()
        server.add_routes(world.app.whatsapp.routes(world.app.intake))
        runner = web.AppRunner(server, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        graph.webhook = f"http://127.0.0.1:{runner.addresses[0][1]}/webhook/whatsapp"
        world.graph = graph
        try:
            yield world
        finally:
            await runner.cleanup()
            await world.app.intake.idle()
