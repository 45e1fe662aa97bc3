"""Behind a webhook the admin is told if Telegram does not reach us, or we it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bot.process.measuring import health_of
from bot.upkeep.self_check import SelfCheck
from tests.patience import PATIENCE
from tests.world import Someone, World

pytestmark = pytest.mark.usefixtures("roomy")


class Busy:
    """Where the first webhook call is answered with 503, and the second not before the end."""

    def __init__(self) -> None:
        self.calls = 0
        self.again, self.end = asyncio.Event(), asyncio.Event()
        self.runner = web.AppRunner(self._app())

    def _app(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/webhook/telegram", self._refuse)
        return app

    async def _refuse(self, _: web.Request) -> web.Response:
        self.calls += 1
        if self.calls > 1:
            self.again.set()
            await self.end.wait()
        return web.Response(status=503)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.runner.addresses[0][1]}/webhook/telegram"


@pytest.fixture
async def busy() -> AsyncIterator[Busy]:
    server = Busy()
    await server.runner.setup()
    await web.TCPSite(server.runner, "127.0.0.1", 0).start()
    yield server
    server.end.set()
    await server.runner.cleanup()


async def looked(office: World, **settings: object) -> None:
    """What the process would find at its next look if it were behind a webhook."""
    app = office.app
    hooked = app.settings.model_copy(update={"telegram_mode": "webhook", **settings})
    polling, works = app.polling, app.rounds._works
    polling.last_success = None
    readiness = health_of(hooked, works, polling, app.intake).readiness
    await SelfCheck(works, readiness, polling, hooked, None).look()
    await app.idle()


async def test_a_webhook_that_is_not_reached_is_told_while_updates_wait(
    office: World, admin: Someone, reporter: Someone, busy: Busy
) -> None:
    await looked(office)
    assert admin.count == 0
    office.double.webhook.pause = 0.0
    await office.double.webhook.set({"url": busy.url})
    await reporter.phone.sends_text("internet mati")
    async with asyncio.timeout(PATIENCE):
        await busy.again.wait()
    await looked(office)
    admin.sees_last("Telegram tidak dapat mengantar pesan ke server ini (Wrong response")
    admin.sees_last("503 Service Unavailable)")
    admin.sees_last("ditahan Telegram sekitar 24 jam")
    await office.double.webhook.delete({})


async def test_a_telegram_that_is_not_reached_is_on_the_list(
    office: World, admin: Someone
) -> None:
    await looked(office, telegram_api="http://127.0.0.1:1")
    await admin.says("/kesehatan")
    admin.sees_last("Telegram tidak menjawab")


@pytest.mark.parametrize("kind", ["html", "502", "cut"])
async def test_an_answer_that_is_none_counts_as_silence(
    office: World, admin: Someone, kind: str
) -> None:
    office.double.fault(method="getWebhookInfo", kind=kind, times=None)
    await looked(office)
    await admin.says("/kesehatan")
    admin.sees_last("Telegram tidak menjawab")


async def test_what_works_is_shown_without_a_time(office: World, admin: Someone) -> None:
    await looked(office)
    await admin.says("/kesehatan")
    admin.sees_last("✓ Telegram, lewat webhook")
