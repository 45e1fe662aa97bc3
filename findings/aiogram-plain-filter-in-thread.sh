#!/usr/bin/env bash
# aiogram runs a plain filter or handler in a thread.
#
# Surprise: `def` instead of `async def` is accepted for both, and is not called on the loop but
# handed to a pool of threads, one hop for every plain filter and every update. So are a lambda
# and aiogram's own F.text.
# Why it matters: the one connection of SQLite belongs to the loop's thread, and every update goes
# through filters. Ours are all asynchronous.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aiogram==3.31.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import asyncio
import threading

from aiogram import Bot, Dispatcher, F
from aiogram.types import Update


def message(bot, text="lapor", user=5):
    sender = {"id": user, "is_bot": False, "first_name": "Pelapor"}
    told = {"message_id": 1, "date": 1, "text": text, "from": sender}
    told["chat"] = {"id": user, "type": "private"}
    return Update.model_validate({"update_id": 1, "message": told}, context={"bot": bot})


def here():
    return (
        "on the loop" if threading.current_thread() is threading.main_thread() else "in a thread"
    )


async def asynchronous(message):
    print("async filter:", here())
    return True


def plain(message):
    print("plain filter:", here())
    return True


async def main():
    bot, dispatcher = Bot("1:token"), Dispatcher()
    of_text = F.text.func(lambda text: print("within F.text:", here()) or True)

    @dispatcher.message(
        asynchronous, plain, lambda message: print("lambda:", here()) or True, of_text
    )
    def report(message):
        print("plain handler:", here())

    await dispatcher.feed_update(bot, message(bot))


asyncio.run(main())
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
async filter: on the loop
plain filter: in a thread
lambda: in a thread
within F.text: in a thread
plain handler: in a thread
PINNED
then
    echo "holds: aiogram 3.31.0 runs plain filters and handlers in a thread"
else
    echo "changed: aiogram runs plain filters or handlers elsewhere than it did"
    exit 1
fi
