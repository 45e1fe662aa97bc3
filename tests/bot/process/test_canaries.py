"""Tokens in errors of every part: nowhere in logs, database or metrics do they appear."""

import logging
from collections.abc import Iterator

import aiohttp
import pytest
import structlog
from sqlalchemy import Text, select

from bot.channels.channel import InTheWay, Parked, Refused, ServerTrouble, Unreachable
from bot.channels.whatsapp.fallbacks import Fallbacks
from bot.outbound.tries import ATTEMPTS
from bot.process.serving import serving
from bot.runtime.logs import set_up_logs
from flows.language.tokens import MASK, mask_tokens
from flows.messages.kinds.reports import LateEvidence
from storage.database.statement import Statement
from storage.database.tables import metadata, outbox
from storage.desk import Desk
from storage.queues.outbox import Outbox
from storage.queues.parked import take_back
from tests.conversations.reports.stories import report
from tests.world import Someone, World

CANARY = "123456789:AAcanaryCanaryCanaryCanaryCanary0123"
SHORT = "77:Sparrow-Of-No-Known-Shape"
META = "EAAcanaryCanaryCanaryCanaryCanary0123"
PASSWORD = "sparrow-of-the-database"
PLAIN = ("AAcanary", "Sparrow-Of", META, PASSWORD)
ERROR = (
    f"https://api.telegram.org/bot{CANARY}/getMe https://api.telegram.org/file/bot{SHORT}/a.jpg"
    f" Authorization: Bearer {META} postgresql://sigap:{PASSWORD}@host/sigap"
)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    level, raising, lines = root.level, logging.raiseExceptions, structlog.get_config()
    root.handlers.clear()
    yield
    root.handlers.clear()
    root.setLevel(level)
    logging.raiseExceptions = raising
    structlog.configure(**lines)


def _clean(said: str) -> None:
    assert not [name for name in PLAIN if name in said], said


async def _texts(office: World) -> str:
    """Every text in the database."""
    found: list[str] = []
    for table in metadata.sorted_tables:
        columns = [column for column in table.columns if isinstance(column.type, Text)]
        if columns:
            rows = await office.app.database.read(Statement(select(*columns)))
            found += [str(value) for row in rows for value in dict(row).values() if value]
    return "\n".join(found)


@pytest.mark.parametrize("text", [CANARY, META, ERROR, f"bot{CANARY.replace(':', '%3A')}/x"])
def test_tokens_and_passwords_are_masked(text: str) -> None:
    assert MASK in mask_tokens(text)
    _clean(mask_tokens(text))


@pytest.mark.parametrize(
    "text",
    ["G-2026-0001", "08:15:30", "at 2026-11-23 08:15", "https://example.com:8443/a@b", "12:30"],
)
def test_what_is_no_token_stays(text: str) -> None:
    assert mask_tokens(text) == text


async def test_no_error_shows_a_token(
    office: World,
    admin: Someone,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    logging.getLogger().handlers.clear()
    set_up_logs(as_json=True, secrets=[])
    app = office.app
    app.delivery.retry_after = 0.0
    await admin.says("/bantuan")
    await report(reporter)

    async def fails(*_: object, **__: object) -> None:
        raise aiohttp.InvalidURL(ERROR)

    with monkeypatch.context() as broken:
        broken.setattr(app.intake, "_handle", fails)
        await reporter.says("wifi mati")
    channel = app.delivery._sender._channels["telegram"]
    errors: list[Exception] = [
        *[aiohttp.InvalidURL(ERROR)] * ATTEMPTS,
        Refused(ERROR),
        Parked(ERROR, told=True),
        InTheWay(ERROR),
        *[ServerTrouble(ERROR)] * 3,
        Unreachable(ERROR),
    ]
    send = channel.send

    async def send_or_fail(parcel: object) -> object:
        if errors and parcel.chat_id == reporter.chat_id:  # type: ignore[attr-defined]
            raise errors.pop(0)
        return await send(parcel)  # type: ignore[arg-type]

    person = await office.person(reporter)
    async with app.database.unit() as unit:
        assert person.contact is not None
        for number in range(5):
            await Outbox(unit).enqueue(
                message=LateEvidence(number=str(number)),
                contact=person.contact,
                now=office.clock(),
            )
    with monkeypatch.context() as broken:
        broken.setattr(channel, "send", send_or_fail)
        await office.settle()
    assert errors == []
    async with app.database.unit() as unit:
        row = (await unit.fetch(Statement(outbox.select().order_by(outbox.c.id))))[0]
        await take_back(unit, row["id"], ERROR, office.clock())
        card = (await unit.fetch(Statement(outbox.select().where(outbox.c.kind == "card"))))[0]
        fallbacks = Fallbacks(app.rounds._works)
        await fallbacks.failed(unit, {**card, "chat": 1}, 131000, ERROR, office.clock())
        app.ticker.on("canary", fails)
        await Desk(unit).timers.plan("canary", "", office.clock())
        await Desk(unit).timers.plan("checkpoint", "canary", office.clock())
    with monkeypatch.context() as broken:
        broken.setattr("bot.scheduling.checkpoint_jobs.prepare", fails)
        await office.settle()
    office.double.fault(method="getUpdates", kind="cut", times=1)
    async with serving(app) as port, aiohttp.ClientSession() as session:
        for page in ("metrics", "health/ready"):
            async with session.get(f"http://127.0.0.1:{port}/{page}") as answer:
                _clean(await answer.text())
    _clean("".join(capsys.readouterr()))
    kept = await _texts(office)
    assert kept.count(MASK) >= 8
    _clean(kept)
    _clean("\n".join(message.words for message in admin.chat))
    admin.sees(MASK)
