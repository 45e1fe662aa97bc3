#!/usr/bin/env bash
# aiogram's polling confirms an update to Telegram before it is handled, and also if that fails.
#
# Surprise: by default the next getUpdates, which confirms the batch, goes out before its handlers
# have begun. With handle_as_tasks=False it waits for them, and then confirms just the same what a
# handler raised on: Telegram never sends it again.
# Why it matters: a process that dies, or a database that is away for a second, loses reports. So
# updates are kept in an inbox before they are confirmed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aiogram==3.31.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import asyncio
import logging

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.methods import GetMe, GetUpdates
from aiogram.types import Update, User

logging.disable()
REPORT = {
    "update_id": 7,
    "message": {
        "message_id": 1,
        "date": 1,
        "text": "lapor",
        "chat": {"id": 5, "type": "private"},
        "from": {"id": 5, "is_bot": False, "first_name": "Pelapor"},
    },
}


class Telegram(BaseSession):
    """Gives out one update; notes whether the handler was over when it was confirmed."""

    def __init__(self):
        super().__init__()
        self.state, self.asked, self.confirmed = "has not begun", 0, asyncio.Event()

    async def close(self):
        pass

    async def stream_content(self, *args, **kwargs):
        yield b""

    async def make_request(self, bot, method, timeout=None):
        if isinstance(method, GetMe):
            return User(id=1, is_bot=True, first_name="Bot", username="bot")
        assert isinstance(method, GetUpdates)
        self.asked += 1
        if self.asked == 1:
            return [Update.model_validate(REPORT, context={"bot": bot})]
        if not self.confirmed.is_set():
            print(f"  getUpdates(offset={method.offset}) while the handler {self.state}")
            self.confirmed.set()
        await asyncio.sleep(0.01)
        return []


async def poll(handle_as_tasks, fails):
    print(f"handle_as_tasks={handle_as_tasks}, handler {'raises' if fails else 'takes its time'}:")
    telegram = Telegram()
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def report(message):
        telegram.state = "runs"
        if fails:
            telegram.state = "has raised"
            raise ConnectionError("the database is away")
        await telegram.confirmed.wait()

    polling = asyncio.create_task(
        dispatcher.start_polling(
            Bot("1:token", session=telegram), handle_signals=False, handle_as_tasks=handle_as_tasks
        )
    )
    await asyncio.wait_for(telegram.confirmed.wait(), 60)
    await dispatcher.stop_polling()
    await polling


asyncio.run(poll(handle_as_tasks=True, fails=False))
asyncio.run(poll(handle_as_tasks=False, fails=True))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
handle_as_tasks=True, handler takes its time:
  getUpdates(offset=8) while the handler has not begun
handle_as_tasks=False, handler raises:
  getUpdates(offset=8) while the handler has raised
PINNED
then
    echo "holds: aiogram 3.31.0 confirms updates that are not handled, and those that failed"
else
    echo "changed: aiogram confirms updates at another time than it did"
    exit 1
fi
