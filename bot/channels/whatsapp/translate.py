"""WhatsApp messages as aiogram Updates, so that handlers are written once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot
from aiogram.types import Update

Json = dict[str, Any]
Item = Mapping[str, Any]

EDIT, DELETE, SYSTEM, BUTTON = "edit", "revoke", "system", "button"
WELCOME = "request_welcome"
"""Sent when somebody opens the chat for the first time."""
_QUOTING = (
    ("context", "id"),
    ("reaction", "message_id"),
    (EDIT, "original_message_id"),
    (DELETE, "original_message_id"),
)


class BrokenItem(ValueError):
    """An item does not have WhatsApp's documented shape. It is kept, retried, and then reported to
    the admin.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Our numbers for WhatsApp's ids: update, chat, message and quoted message."""

    update: int = 0
    chat: int = 0
    message: int = 0
    quoted: int | None = None
    name: str = ""
    language: str = "id"


def sent_at(item: Item) -> datetime:
    """Time of an item. Raises BrokenItem."""
    try:
        return datetime.fromtimestamp(int(item["timestamp"]), UTC)
    except (LookupError, TypeError, ValueError, OverflowError, OSError) as error:
        raise BrokenItem(f"timestamp: {error!r}") from error


def quoted_wamid(item: Item) -> str | None:
    """wamid of the message that an item answers, reacts to, edits or deletes, or None."""
    for part, name in _QUOTING:
        found = item.get(part)
        wamid = found.get(name) if isinstance(found, Mapping) else None
        if isinstance(wamid, str) and wamid:
            return wamid
    return None


def reply_of(item: Item) -> str | None:
    """Id of the pressed choice, or None."""
    interactive = item.get("interactive")
    if item.get("type") != "interactive" or not isinstance(interactive, Mapping):
        return None
    reply = interactive.get(str(interactive.get("type")))
    found = reply.get("id") if isinstance(reply, Mapping) else None
    return found if isinstance(found, str) else None


ASKED = frozenset({"contact_request", "request_contact_info"})
"""Origins of a contact card that answers our request; the second is the name of the request
itself.
"""


def own_number(item: Item, phone: str | None) -> str | None:
    """The number on a contact card if it is the sender's own, else None: anybody's card can be
    forwarded.
    """
    cards = item.get("contacts")
    card = cards[0] if isinstance(cards, list) and cards else None
    if not isinstance(card, Mapping):
        return None
    context = item.get("context")
    origin = card.get("origin") or (context.get("origin") if isinstance(context, Mapping) else "")
    number = _number(card)
    return number if number and (number == phone or origin in ASKED) else None


def _number(card: Item) -> str:
    phones = card.get("phones")
    first = phones[0] if isinstance(phones, list) and phones else {}
    return str(first.get("wa_id") or first.get("phone") or "").removeprefix("+")


def translated(item: Item, numbers: Numbers, bot: Bot, *, own: bool = False) -> Update:
    """Convert an item to an Update. `own` if a card holds the sender's own number. Raises
    BrokenItem.
    """
    try:
        return Update.model_validate(_update(item, numbers, own=own), context={"bot": bot})
    except (LookupError, TypeError, AttributeError, ValueError) as error:
        raise BrokenItem(f"{item.get('type')}: {error!r}"[:500]) from error


def _update(item: Item, numbers: Numbers, *, own: bool) -> Json:
    chat = {"id": numbers.chat, "type": "private", "first_name": numbers.name or "-"}
    user = {**chat, "is_bot": False, "language_code": numbers.language}
    del user["type"]
    date = int(sent_at(item).timestamp())
    kind = item["type"]
    base: Json = {"message_id": numbers.message, "date": date, "chat": chat, "from": user}
    about = {"message_id": numbers.quoted or 0, "date": date, "chat": chat}
    reply = reply_of(item)
    if reply is not None:
        query = {
            "id": f"{numbers.chat}:{numbers.message}",
            "from": user,
            "data": reply[:200],
            "chat_instance": "whatsapp",
            "message": about,
        }
        return {"update_id": numbers.update, "callback_query": query}
    if kind == "reaction":
        emoji = item["reaction"].get("emoji")
        new = [{"type": "emoji", "emoji": emoji}] if emoji else []
        reaction = {
            "chat": chat,
            "user": user,
            "message_id": numbers.quoted or 0,
            "date": date,
            "old_reaction": [],
            "new_reaction": new,
        }
        return {"update_id": numbers.update, "message_reaction": reaction}
    if kind == EDIT:
        said = item[EDIT].get("message") or {}
        edited = {**base, **about, "from": user, "edit_date": date, **_content(said, numbers, own)}
        return {"update_id": numbers.update, "edited_message": edited}
    context = item.get("context") or {}
    if context.get("forwarded") or context.get("frequently_forwarded"):
        base["forward_origin"] = {"type": "hidden_user", "date": date, "sender_user_name": "-"}
    elif quoted_wamid(item) is not None:
        base["reply_to_message"] = about  # number 0: a message that is not on record
    return {"update_id": numbers.update, "message": base | _content(item, numbers, own)}


def _content(item: Item, numbers: Numbers, own: bool) -> Json:
    """Content fields of a Message; empty for types that Telegram does not have."""
    if item.get("type") == WELCOME:
        return {"text": "/start"}
    made = _CONTENT.get(str(item.get("type")))
    if made is not None:
        return made(item[str(item["type"])])
    if item.get("type") == "contacts" and item.get("contacts"):
        card = item["contacts"][0]
        name = card.get("name", {}).get("formatted_name") or "-"
        contact = {"phone_number": _number(card), "first_name": name}
        return {"contact": contact | ({"user_id": numbers.chat} if own else {})}
    return {}


def _file(file: Item) -> Json:
    return {"file_id": file["id"], "file_unique_id": str(file.get("sha256") or file["id"])[:60]}


def _caption(file: Item) -> Json:
    return {"caption": file["caption"]} if file.get("caption") else {}


def _image(file: Item) -> Json:
    return {"photo": [_file(file) | {"width": 0, "height": 0}], **_caption(file)}


def _audio(file: Item) -> Json:
    kind = "voice" if file.get("voice") else "audio"
    return {kind: _file(file) | {"duration": 0}}


def _video(file: Item) -> Json:
    return {"video": _file(file) | {"width": 0, "height": 0, "duration": 0}, **_caption(file)}


def _document(file: Item) -> Json:
    named = {"file_name": str(file["filename"])} if file.get("filename") else {}
    return {"document": _file(file) | named, **_caption(file)}


def _sticker(file: Item) -> Json:
    looks = {"type": "regular", "width": 512, "height": 512, "is_video": False}
    return {"sticker": _file(file) | looks | {"is_animated": bool(file.get("animated"))}}


def _location(place: Item) -> Json:
    return {"location": {"latitude": place["latitude"], "longitude": place["longitude"]}}


def _order(order: Item) -> Json:
    return {"text": order["text"]} if order.get("text") else {}


_CONTENT: Mapping[str, Callable[[Item], Json]] = {
    "text": lambda text: {"text": text["body"]},
    "image": _image,
    "audio": _audio,
    "voice": _audio,
    "video": _video,
    "document": _document,
    "sticker": _sticker,
    "location": _location,
    "order": _order,
    BUTTON: lambda button: {"text": button["text"]},
}
