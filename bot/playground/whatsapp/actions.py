"""Acts of people on WhatsApp, as items of Meta's webhook."""

from base64 import b64encode
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import Any

from bot.channels.whatsapp.webhook_items import brought
from bot.playground.stage.buttons import taps
from bot.playground.stage.cast import WHATSAPP, Player
from bot.playground.stage.file_shelf import Kept
from bot.playground.stage.phones import Bubble, Phones
from bot.playground.whatsapp.cloud import NUMBER, wamid
from bot.playground.whatsapp.rendering import photo
from storage.queues.inbox import Incoming

Json = dict[str, Any]
TYPES = {"photo": "image", "voice": "audio", "document": "document", "video": "video"}


class WhatsAppActions:
    """Acts on WhatsApp. Each adds the person's own bubble to their phone and returns the item."""

    channel, source = WHATSAPP, NUMBER

    def __init__(self, phones: Phones, now: Callable[[], datetime]) -> None:
        self._phones = phones
        self._now = now

    def says(self, player: Player, text: str, reply_to: int | None = None) -> Incoming:
        bubble = self._put(player, text=text, reply_to=reply_to)
        return self._came(player, bubble, "text", {"body": text}, quoting=reply_to)

    def sends_photo(
        self, player: Player, kept: Kept, caption: str = "", album: str | None = None
    ) -> Incoming:
        """Send one photo. WhatsApp has no albums; `album` only groups the bubbles."""
        bubble = self._put(player, text=caption, caption=True, photos=(photo(kept),), album=album)
        return self._came(player, bubble, "image", _file(kept, caption))

    def sends_file(self, player: Player, kind: str, kept: Kept, caption: str = "") -> Incoming:
        told = {"file_id": kept.id, "name": kept.name, "size": len(kept.data), "mime": kept.mime}
        bubble = self._put(player, text=caption, caption=True, file={**told, "kind": kind})
        more: Json = {"voice": True} if kind == "voice" else {"filename": kept.name}
        return self._came(player, bubble, TYPES[kind], _file(kept, caption) | more)

    def shares_contact(self, player: Player) -> Incoming:
        bubble = self._put(player, text=f"+{player.phone}")
        card = {
            "name": {"formatted_name": player.name},
            "origin": "contact_request",
            "phones": [{"phone": f"+{player.phone}", "wa_id": player.phone}],
        }
        return self._came(player, bubble, "contacts", [card])

    def edits(self, player: Player, message: int, text: str) -> Incoming:
        self._phones.change(player.whatsapp_chat, message, text=text)
        own = self._put(player, text=text, reply_to=message)
        new = {"type": "text", "text": {"body": text}}
        about = {"original_message_id": wamid(message), "message": new}
        return self._came(player, own, "edit", about)

    def presses(self, player: Player, message: int, data: str) -> Incoming:
        """Choose, which on WhatsApp is a message of one's own."""
        _, bubble = self._phones.find(message)
        tap = next((each for each in taps(bubble) if each.get("data") == data), {})
        label, kind = str(tap.get("text", "?")), str(tap.get("kind", "button_reply"))
        own = self._put(player, text=label, reply_to=message)
        if kind == "button":
            content: Json = {"payload": data, "text": label}
            return self._came(player, own, "button", content, quoting=message)
        reply = {"type": kind, kind: {"id": data, "title": label}}
        return self._came(player, own, "interactive", reply, quoting=message)

    def _put(self, player: Player, **content: Any) -> Bubble:
        return self._phones.put(player.whatsapp_chat, from_bot=False, at=self._now(), **content)

    def _came(
        self,
        player: Player,
        bubble: Bubble,
        kind: str,
        content: Any,
        *,
        quoting: int | None = None,
    ) -> Incoming:
        item: Json = {
            "from": player.phone,
            "id": wamid(bubble.id),
            "type": kind,
            kind: content,
            "timestamp": str(int(self._now().timestamp())),
        }
        if quoting is not None:
            item["context"] = {"from": NUMBER, "id": wamid(quoting)}
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": NUMBER, "phone_number_id": NUMBER},
            "contacts": [{"profile": {"name": player.name}, "wa_id": player.phone}],
            "messages": [item],
        }
        body = {"entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}
        return brought(body, NUMBER).items[0]


def _file(kept: Kept, caption: str) -> Json:
    said = {"caption": caption} if caption else {}
    mark = b64encode(sha256(kept.data).digest()).decode()
    return {"id": kept.id, "mime_type": kept.mime, "sha256": mark, **said}
