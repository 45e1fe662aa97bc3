#!/usr/bin/env bash
# An errors handler of aiogram turns a failed update into a handled one, whatever it returns.
#
# Surprise: without one, feed_update raises what the handler raised. With one that only logs, it
# returns None, as after success; returning False makes no difference. Only UNHANDLED, SkipHandler
# or raising again lets the error through.
# Why it matters: an update is marked done in the commit that feed_update stands in. A handler that
# was added to log would make failures count as done. So none is registered.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aiogram==3.31.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import asyncio

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.types import Update


def message(bot, text="lapor", user=5):
    sender = {"id": user, "is_bot": False, "first_name": "Pelapor"}
    told = {"message_id": 1, "date": 1, "text": text, "from": sender}
    told["chat"] = {"id": user, "type": "private"}
    return Update.model_validate({"update_id": 1, "message": told}, context={"bot": bot})


async def feed(what, answer=None, add=True):
    bot, dispatcher = Bot("1:token"), Dispatcher()

    @dispatcher.message()
    async def report(message):
        raise ConnectionError("the database is away")

    async def failed(event):
        if isinstance(answer, type):
            raise answer
        return answer

    if add:
        dispatcher.errors.register(failed)
    try:
        outcome = f"returns {await dispatcher.feed_update(bot, message(bot))}"
    except ConnectionError as error:
        outcome = f"raises {error!r}"
    print(f"{what}: feed_update {outcome}")


async def main():
    await feed("no errors handler", add=False)
    await feed("one that returns None")
    await feed("one that returns False", answer=False)
    await feed("one that returns UNHANDLED", answer=UNHANDLED)
    await feed("one that raises SkipHandler", answer=SkipHandler)


asyncio.run(main())
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
no errors handler: feed_update raises ConnectionError('the database is away')
one that returns None: feed_update returns None
one that returns False: feed_update returns False
one that returns UNHANDLED: feed_update raises ConnectionError('the database is away')
one that raises SkipHandler: feed_update raises ConnectionError('the database is away')
PINNED
then
    echo "holds: an errors handler makes feed_update of aiogram 3.31.0 return after a failure"
else
    echo "changed: aiogram hands on a failed update in another way than it did"
    exit 1
fi
