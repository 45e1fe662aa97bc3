"""The office of the previous build, opened by this one on the same Monday at 07.25."""

from base64 import b64decode
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests import world as office_world
from tests.doubles.whatsapp.server import Stored
from tests.upgrade.database import load, rows
from tests.upgrade.phones import HERE, on_telegram, on_whatsapp, put_back, put_evidence, recorded
from tests.whatsapp_world import SomeoneOnWhatsApp, opened_with_whatsapp
from tests.world import Someone, World

RECORDED = recorded("office.json")
NUMBERS: dict[str, str] = RECORDED["numbers"]
"""Case numbers by the work that waits in them."""
REOPENED = datetime(2026, 11, 22, 22, 25, tzinfo=UTC)
TARGETS = """
[[target]]
key = "portal"
name = "Portal Contoh"
kind = "website"
address = "https://portal.contoh.example/"
unit = "Dinas Contoh"

[[target]]
key = "simpeg"
name = "SIMPEG"
kind = "system"
address = "https://simpeg.contoh.example/"
"""


class Office:
    """Everybody by their key in office.json, and the present state of the database."""

    def __init__(self, world: World, url: str) -> None:
        assert world.graph is not None
        self.world = world
        self._url = url
        self.people = {key: on_telegram(world, each) for key, each in RECORDED["telegram"].items()}
        self.there = {key: on_whatsapp(world, each) for key, each in RECORDED["whatsapp"].items()}
        self.group = world.double.group(RECORDED["group"]["id"], RECORDED["group"]["name"])
        put_back(world.double, RECORDED["group"])
        for number, file in RECORDED["media"].items():
            world.graph.media[number] = Stored(data=b64decode(file["data"]), mime=file["mime"])

    async def starts(self) -> None:
        """Start as the process does: with the updates taken, the due timers and the queued
        messages.
        """
        await self.world.app.intake.sweep(starting=True)
        await self.world.settle()

    async def asks(self, query: str) -> Sequence[dict[str, Any]]:
        return await rows(self._url, query)

    async def state_of(self, someone: Someone) -> str | None:
        """State of a person's conversation."""
        found = await self.asks(
            f"SELECT state FROM conversations WHERE chat = {someone.chat_id} AND person ="
            f" {someone.chat_id} ORDER BY state IS NULL"
        )
        return found[0]["state"] if found else None

    async def outcome(self, case: str, step: str) -> str | None:
        """Outcome of the last round of a step; None while it is open, "" if there is no round."""
        found = await self.asks(
            "SELECT outcome FROM step_runs JOIN cases ON cases.id = step_runs.case_id"
            f" WHERE number = '{case}' AND step = '{step}' ORDER BY round DESC"
        )
        return found[0]["outcome"] if found else ""

    async def presses(self, someone: Someone, about: str, label: str) -> None:
        """Press the newest button with this label under a message with this text."""
        shown = next(m for m in reversed(someone.chat) if about in m.words and label in m.data)
        if isinstance(someone, SomeoneOnWhatsApp):
            message = someone.phone.messages[shown.message_id]
            await someone.phone.press(message, shown.data[label], label, "button_reply")
        else:
            await someone.phone.presses_data(shown.data[label], shown.message_id)
        await self.world.settle()


@asynccontextmanager
async def reopened(
    url: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Office]:
    """The wired office with its evidence and keys, before any work."""
    await load(url, HERE / "office.sql")
    put_evidence(folder, RECORDED["files"])
    (folder / "checkpoint.key").write_text(RECORDED["checkpoint.key"])
    monkeypatch.setattr(office_world, "MONDAY", REOPENED)
    async with opened_with_whatsapp(url, folder, more=TARGETS) as world:
        world.app.delivery.retry_after = 0.0
        yield Office(world, url)
