"""Polling Telegram for updates through every failure that can replace an answer."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.channels.telegram.polling import Polling, TokenRefused, chat_of
from storage.database.unit import Database
from storage.queues import inbox
from tests.bot.inbound.handling_office import Office
from tests.bot.inbound.inbox_rows import rows
from tests.doubles.telegram import BotApiDouble, Person
from tests.patience import PATIENCE

CITIZEN = 5001


@pytest.fixture
async def double() -> AsyncIterator[BotApiDouble]:
    double = BotApiDouble()
    await double.start()
    yield double
    await double.stop()


@pytest.fixture
def citizen(double: BotApiDouble) -> Person:
    return double.person(CITIZEN, "Contoh Pelapor")


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def polling(double: BotApiDouble, office: Office, token: str | None = None) -> Polling:
    made = Polling(double.url, token or double.token, office.intake, office.clock, hold=0)
    made.first_pause = 0.0
    return made


async def said(database: Database) -> list[str]:
    return [row["external_id"] for row in await rows(database)]


async def test_an_update_is_confirmed_only_after_it_was_kept(
    double: BotApiDouble,
    citizen: Person,
    database: Database,
    session: aiohttp.ClientSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office = Office(database)
    asking = polling(double, office)
    update = await citizen.sends_text("wifi mati")

    async def full(*_: object) -> list[inbox.Waiting]:
        raise OSError("disk full")

    with monkeypatch.context() as broken, pytest.raises(OSError, match="disk full"):
        broken.setattr(inbox, "accept", full)
        await asking.poll(session)
    assert double.updates.confirmed == 0
    await asking.poll(session)
    assert double.updates.confirmed == 0
    assert await said(database) == [str(update["update_id"])]
    await asking.poll(session)
    assert double.updates.confirmed == update["update_id"] + 1
    assert await said(database) == [str(update["update_id"])]


async def test_a_start_asks_for_everything_unconfirmed_and_absorbs_the_repeats(
    double: BotApiDouble, citizen: Person, database: Database, session: aiohttp.ClientSession
) -> None:
    office = Office(database)
    await citizen.sends_text("satu")
    await polling(double, office).poll(session)
    await citizen.sends_text("dua")
    await polling(double, office).poll(session)
    await office.intake.idle()
    assert double.updates.confirmed == 0
    assert len(office.handled) == 2


@pytest.mark.parametrize("restarted", [True, False])
async def test_numbers_that_jump_down_after_a_quiet_week_lose_nothing(
    double: BotApiDouble,
    citizen: Person,
    database: Database,
    session: aiohttp.ClientSession,
    restarted: bool,
) -> None:
    office = Office(database)
    asking = polling(double, office)
    before = await citizen.sends_text("sebelum libur")
    for _ in range(3):
        await asking.poll(session)
    if restarted:
        asking = polling(double, office)
    double.updates.next_id = 1000
    await citizen.sends_text("sesudah libur")
    double.updates.next_id = before["update_id"]
    await citizen.sends_text("nomor yang pernah ada")
    await asking.poll(session)
    await office.intake.idle()
    assert len(office.handled) == 3


async def test_a_wrong_token_is_told(double: BotApiDouble, database: Database) -> None:
    with pytest.raises(TokenRefused):
        await polling(double, Office(database), "1:another").run()


@pytest.mark.parametrize("kind", ["500", "502", "cut", "half", "html", "429"])
async def test_it_goes_on_after_trouble(
    double: BotApiDouble, citizen: Person, database: Database, kind: str
) -> None:
    office = Office(database)
    asking = polling(double, office)
    double.fault(method="getUpdates", kind=kind, times=3, retry_after=0)
    await citizen.sends_text("wifi mati")
    running = asyncio.create_task(asking.run())
    try:
        async with asyncio.timeout(PATIENCE):
            await office.came.wait()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await office.intake.idle()
    assert len(office.handled) == 1
    assert asking.last_success == office.clock()


async def test_an_answer_that_never_comes_is_not_waited_for_for_ever(
    double: BotApiDouble, citizen: Person, database: Database, session: aiohttp.ClientSession
) -> None:
    office = Office(database)
    asking = polling(double, office)
    double.fault(method="getUpdates", kind="hang", times=None)
    await citizen.sends_text("wifi mati")
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.05)) as impatient:
        with pytest.raises(TimeoutError):
            await asking.poll(impatient)
    assert asking.last_success is None
    double.faults.clear()
    await asking.poll(session)
    await office.intake.idle()
    assert len(office.handled) == 1


@pytest.mark.parametrize("status", [401, 404])
async def test_the_page_of_a_proxy_is_no_word_about_the_token(
    database: Database, session: aiohttp.ClientSession, status: int
) -> None:
    async def page(_: web.Request) -> web.Response:
        return web.Response(status=status, text="<html>Masuk</html>", content_type="text/html")

    server = web.Application()
    server.add_routes([web.post("/{path:.*}", page)])
    runner = web.AppRunner(server)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    office = Office(database)
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    with pytest.raises(ValueError, match="Expecting value"):
        await Polling(url, "1:x", office.intake, office.clock, hold=0).poll(session)
    await runner.cleanup()


@pytest.mark.parametrize(
    ("update", "chat"),
    [
        ({"message": {"chat": {"id": 5}, "from": {"id": 6}}}, "5"),
        ({"edited_message": {"chat": {"id": -5}}}, "-5"),
        ({"callback_query": {"from": {"id": 6}, "message": {"chat": {"id": 5}}}}, "5"),
        ({"callback_query": {"from": {"id": 6}}}, "6"),
        ({"my_chat_member": {"chat": {"id": 5}, "from": {"id": 6}}}, "5"),
        ({"message_reaction": {"chat": {"id": 5}, "user": {"id": 6}}}, "5"),
        ({"poll": {"id": "1"}}, ""),
        ({"message": None}, ""),
        ({"message": {"chat": "5", "from": []}}, ""),
        ({"callback_query": {"message": "x", "from": {"id": 6}}}, "6"),
        ({"message": {"chat": {"id": "\ud800"}}}, r"'\ud800'"),
        ({"message": {"chat": {"id": "\0"}}}, r"'\x00'"),
        ({}, ""),
    ],
)
def test_the_lane_of_an_update_is_its_chat(update: dict[str, object], chat: str) -> None:
    assert chat_of({"update_id": 1, **update}) == chat


@pytest.mark.parametrize(
    "broken",
    [
        {"message": {"text": "halo"}},
        {"update_id": "x", "message": {}},
        {"update_id": 2**80},
        {"update_id": True},
        "x",
        None,
        [],
    ],
)
async def test_an_update_of_no_number_is_set_aside_once_and_the_others_go_on(
    double: BotApiDouble,
    citizen: Person,
    database: Database,
    session: aiohttp.ClientSession,
    monkeypatch: pytest.MonkeyPatch,
    broken: object,
) -> None:
    office = Office(database)
    asking = polling(double, office)
    asking.unconfirmed_pause = 0.0
    fetch = double.updates.fetch

    async def with_broken(params: dict[str, Any]) -> list[object]:
        return [broken, *await fetch(params)]

    monkeypatch.setattr(double.updates, "fetch", with_broken)
    update = await citizen.sends_text("wifi mati")
    await asking.poll(session)
    await asking.poll(session)
    await asking.poll(session)
    await office.intake.idle()
    assert double.updates.confirmed == update["update_id"] + 1
    kept = await said(database)
    assert (len(kept), str(update["update_id"]) in kept) == (2, True)


async def test_an_answer_without_a_list_is_trouble(
    double: BotApiDouble,
    database: Database,
    session: aiohttp.ClientSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asking = polling(double, Office(database))

    async def nothing(_: object) -> None:
        pass

    monkeypatch.setattr(double.updates, "fetch", nothing)
    with pytest.raises(aiohttp.ClientError):
        await asking.poll(session)
    assert asking.last_success is None
