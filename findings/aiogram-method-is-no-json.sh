#!/usr/bin/env bash
# A message received by aiogram can be written as JSON, a message to be sent cannot.
#
# Surprise: both are pydantic models. SendMessage holds markers for the bot's defaults, which
# model_dump_json refuses and exclude_none does not leave out; only exclude_unset does. Set the
# defaults on the Bot, and they are in none of it.
# Why it matters: what goes out waits in a table. A method of aiogram is not a row, so a row is
# written in words of ours and becomes a method at the moment of sending.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aiogram==3.31.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.methods import SendMessage
from aiogram.types import Message

bot = Bot("1:token", default=DefaultBotProperties(parse_mode="HTML"))
told = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "lapor"}
received = Message.model_validate(told, context={"bot": bot})
for what, model in (
    ("received", received),
    ("to be sent", SendMessage(chat_id=5, text="ok").as_(bot)),
):
    for options in ({}, {"exclude_none": True}, {"exclude_unset": True}):
        try:
            written = model.model_dump_json(**options)
        except ValueError as error:
            written = f"{type(error).__name__}: {error}"
        print(what, *options, "->", written if len(written) < 120 else written[:40] + "...")
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
received -> {"message_id":1,"date":1,"chat":{"id":5,...
received exclude_none -> {"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"text":"lapor"}
received exclude_unset -> {"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"text":"lapor"}
to be sent -> PydanticSerializationError: Unable to serialize unknown type: <class 'aiogram.client.default.Default'>
to be sent exclude_none -> PydanticSerializationError: Unable to serialize unknown type: <class 'aiogram.client.default.Default'>
to be sent exclude_unset -> {"chat_id":5,"text":"ok"}
PINNED
then
    echo "holds: methods of aiogram 3.31.0 are JSON with exclude_unset only, and without defaults"
else
    echo "changed: messages and methods of aiogram are written as JSON in another way"
    exit 1
fi
