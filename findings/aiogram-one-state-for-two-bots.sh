#!/usr/bin/env bash
# Two bots of aiogram share the state of a chat with the same number, except in memory.
#
# Surprise: StorageKey holds the bot's id, and MemoryStorage keeps the two apart. The key that
# every lasting storage builds from it leaves the id out, so the second bot finds the first one's
# half-filled form. Tests with MemoryStorage cannot show it.
# Why it matters: Telegram and WhatsApp are two bots on one dispatcher, and the number that stands
# for a person of WhatsApp may also be somebody's number on Telegram.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aiogram==3.31.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import asyncio

from aiogram.fsm.storage.base import DefaultKeyBuilder, StorageKey
from aiogram.fsm.storage.memory import MemoryStorage

TELEGRAM = StorageKey(bot_id=1, chat_id=5, user_id=5)
WHATSAPP = StorageKey(bot_id=2, chat_id=5, user_id=5)


async def in_memory():
    storage = MemoryStorage()
    await storage.set_state(TELEGRAM, "report:place")
    print("MemoryStorage: the other bot finds", await storage.get_state(WHATSAPP))


asyncio.run(in_memory())
for builder in (DefaultKeyBuilder(), DefaultKeyBuilder(with_bot_id=True)):
    print("key of the two bots:", *(builder.build(key, "state") for key in (TELEGRAM, WHATSAPP)))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
MemoryStorage: the other bot finds None
key of the two bots: fsm:5:5:state fsm:5:5:state
key of the two bots: fsm:1:5:5:state fsm:2:5:5:state
PINNED
then
    echo "holds: the default key of aiogram 3.31.0 does not name the bot"
else
    echo "changed: aiogram builds the keys of states in another way than it did"
    exit 1
fi
