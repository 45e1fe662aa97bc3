#!/usr/bin/env bash
# aiogram's SimpleEventIsolation keeps a lock for everybody who ever wrote.
#
# Surprise: it handles one person's updates one after another, and is advised for that. The lock
# of each pair of chat and person stays when the update is done, until the process ends.
# Why it matters: a bot that anybody may write to, and that runs for months, grows with every
# stranger. The order within a chat comes from the inbox instead.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aiogram==3.31.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import asyncio

from aiogram import Bot, Dispatcher
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import Update


def message(bot, user):
    sender = {"id": user, "is_bot": False, "first_name": "Pelapor"}
    told = {"message_id": 1, "date": 1, "text": "lapor", "from": sender}
    told["chat"] = {"id": user, "type": "private"}
    return Update.model_validate({"update_id": 1, "message": told}, context={"bot": bot})


async def main():
    isolation = SimpleEventIsolation()
    bot, dispatcher = Bot("1:token"), Dispatcher(events_isolation=isolation)

    @dispatcher.message()
    async def report(message):
        pass

    for user in range(1, 501):
        await dispatcher.feed_update(bot, message(bot, user))
    held = [lock for lock in isolation._locks.values() if lock.locked()]
    print(f"500 people wrote once: {len(isolation._locks)} locks kept, {len(held)} of them held")


asyncio.run(main())
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
500 people wrote once: 500 locks kept, 0 of them held
PINNED
then
    echo "holds: SimpleEventIsolation of aiogram 3.31.0 frees no lock"
else
    echo "changed: SimpleEventIsolation keeps other locks than it did"
    exit 1
fi
