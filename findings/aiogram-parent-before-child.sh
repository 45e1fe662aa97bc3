#!/usr/bin/env bash
# A router of aiogram tries its own handlers before those of the routers it includes.
#
# Surprise: the order of registration does not count between the two. A catch-all on the dispatcher
# takes every update away from the routers that were included before it.
# Why it matters: "did not understand you" must come last, so it needs a router of its own, and
# that included last. On the dispatcher itself it would swallow every command and button.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aiogram==3.31.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import asyncio

from aiogram import Bot, Dispatcher, Router
from aiogram.filters import Command
from aiogram.types import Update


def message(bot, text="lapor", user=5):
    sender = {"id": user, "is_bot": False, "first_name": "Pelapor"}
    told = {"message_id": 1, "date": 1, "text": text, "from": sender}
    told["chat"] = {"id": user, "type": "private"}
    return Update.model_validate({"update_id": 1, "message": told}, context={"bot": bot})


async def status(message):
    print("/status reaches: the command's router")


async def anything(message):
    print("/status reaches: the catch-all")


async def feed(with_router_of_its_own):
    bot, dispatcher, commands, last = Bot("1:token"), Dispatcher(), Router(), Router()
    commands.message.register(status, Command("status"))
    dispatcher.include_routers(commands, last)
    (last if with_router_of_its_own else dispatcher).message.register(anything)
    await dispatcher.feed_update(bot, message(bot, "/status"))


for with_router_of_its_own in (False, True):
    print("catch-all", "in a router included last" if with_router_of_its_own else "added last")
    asyncio.run(feed(with_router_of_its_own))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
catch-all added last
/status reaches: the catch-all
catch-all in a router included last
/status reaches: the command's router
PINNED
then
    echo "holds: aiogram 3.31.0 tries a router's own handlers before the routers it includes"
else
    echo "changed: aiogram tries handlers in another order than it did"
    exit 1
fi
