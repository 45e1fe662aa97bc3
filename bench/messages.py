"""Updates as Telegram sends them, from sample people."""

import json
import time
from itertools import count
from typing import Any

Json = dict[str, Any]

FIRST_MESSAGE = 1_000_000
"""Higher than any message id of the bot in a chat."""
_ids = count(FIRST_MESSAGE)
FIRST_UPDATE = 500_000
"""So high that numbers can begin anew far below it."""
_update_ids = count(FIRST_UPDATE)


def numbered(update: Json) -> Json:
    """The update with the platform's next number."""
    return {"update_id": next(_update_ids), **update}


def webhook_body(update: Json) -> bytes:
    """The update with its number, as it goes over the wire."""
    return json.dumps(numbered(update)).encode()


def _person(chat: int) -> Json:
    name = f"Contoh {chat}"
    return {"id": chat, "is_bot": False, "first_name": name, "language_code": "id"}


def _private(chat: int) -> Json:
    return {"id": chat, "type": "private", "first_name": f"Contoh {chat}"}


def content(chat: int, **fields: Any) -> Json:
    """A private message with these content fields."""
    return {
        "message": {
            "message_id": next(_ids),
            "from": _person(chat),
            "chat": _private(chat),
            "date": int(time.time()),
            **fields,
        }
    }


def text(chat: int, said: str) -> Json:
    """A text message; a leading command is marked as Telegram does."""
    if not said.startswith("/"):
        return content(chat, text=said)
    length = len(said.split(maxsplit=1)[0])
    return content(
        chat, text=said, entities=[{"type": "bot_command", "offset": 0, "length": length}]
    )


def press_data(chat: int, data: str) -> Json:
    """A press on a button with this data, under a message that the bot sent long ago."""
    return {
        "callback_query": {
            "id": str(next(_ids)),
            "from": _person(chat),
            "message": {"message_id": 1, "chat": _private(chat), "date": int(time.time())},
            "chat_instance": str(chat),
            "data": data,
        }
    }


def press(call: Json, label: str) -> Json | None:
    """A press on a button of the bot's sendMessage call, or None if it has no such button."""
    keyboard = (call["params"].get("reply_markup") or {}).get("inline_keyboard") or []
    for button in (button for row in keyboard for button in row):
        if button["text"] == label:
            shown = call["result"]
            chat = shown["chat"]["id"]
            return {
                "callback_query": {
                    "id": str(next(_ids)),
                    "from": _person(chat),
                    "message": shown,
                    "chat_instance": str(chat),
                    "data": button["callback_data"],
                }
            }
    return None
