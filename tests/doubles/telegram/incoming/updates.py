"""Updates with all the fields that Telegram sends, as pure functions that return JSON."""

from typing import Any

from tests.doubles.telegram.messages.entities import typed_entities

Json = dict[str, Any]

MEDIA = frozenset({"photo", "voice", "video", "document", "audio", "animation"})


def user(id: int, first_name: str, username: str | None = None, language: str = "id") -> Json:
    return {
        "id": id,
        "is_bot": False,
        "first_name": first_name,
        **({"username": username} if username else {}),
        "language_code": language,
    }


def private_card(who: Json) -> Json:
    """The Chat object of a person's private chat."""
    names: Json = {key: who[key] for key in ("first_name", "username") if key in who}
    return {"id": who["id"], **names, "type": "private"}


def group_card(id: int, title: str, *, kind: str = "group") -> Json:
    """The Chat object of a "group" or a "supergroup"."""
    everyone = {"all_members_are_administrators": True} if kind == "group" else {}
    return {"id": id, "title": title, "type": kind, **everyone}


def text_content(text: str) -> Json:
    entities = typed_entities(text)
    return {"text": text, **({"entities": entities} if entities else {})}


def caption_content(caption: str | None) -> Json:
    if not caption:
        return {}
    entities = typed_entities(caption)
    return {"caption": caption, **({"caption_entities": entities} if entities else {})}


def message(
    *, message_id: int, sender: Json, chat: Json, date: int, content: Json, reply: Json | None
) -> Json:
    """A Message. The message it replies to is complete, except for its own reply."""
    quoted = {key: value for key, value in (reply or {}).items() if key != "reply_to_message"}
    return {
        "message_id": message_id,
        "from": sender,
        "chat": chat,
        "date": date,
        **({"reply_to_message": quoted} if quoted else {}),
        **content,
    }


def callback_update(*, id: str, sender: Json, about: Json, data: str) -> Json:
    """A press on an inline button of the message `about`."""
    return {
        "callback_query": {
            "id": id,
            "from": sender,
            "message": about,
            "chat_instance": str(-abs(about["chat"]["id"]) * 7_919),
            "data": data,
        }
    }


def reaction_update(
    *, message_id: int, sender: Json, chat: Json, date: int, old: list[str], new: list[str]
) -> Json:
    """A change of reactions; `old` and `new` as emoji."""
    return {
        "message_reaction": {
            "chat": chat,
            "message_id": message_id,
            "user": sender,
            "date": date,
            "old_reaction": [{"type": "emoji", "emoji": emoji} for emoji in old],
            "new_reaction": [{"type": "emoji", "emoji": emoji} for emoji in new],
        }
    }


def membership_update(
    *, bot: Json, sender: Json, chat: Json, date: int, old: str, new: str
) -> Json:
    """A change of membership; `old` and `new` as ChatMember status. "kicked" in a private chat
    means that the bot is blocked.
    """
    return {
        "my_chat_member": {
            "chat": chat,
            "from": sender,
            "date": date,
            "old_chat_member": _member(bot, old),
            "new_chat_member": _member(bot, new),
        }
    }


def _member(bot: Json, status: str) -> Json:
    return {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}
