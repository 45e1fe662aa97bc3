"""Acts of people on their phones, as Telegram's updates."""

from collections.abc import Callable
from datetime import datetime
from itertools import count
from typing import Any

from bot.channels.telegram.polling import incoming
from bot.playground.stage.cast import TELEGRAM, Player
from bot.playground.stage.file_shelf import Kept
from bot.playground.stage.phones import Bubble, Phones
from storage.queues.inbox import Incoming

Json = dict[str, Any]
FILE_KINDS = frozenset({"voice", "document", "video"})


class Actions:
    """Acts on Telegram. Each adds the person's bubble to their phone and returns the update."""

    channel, source = TELEGRAM, "1"

    def __init__(self, phones: Phones, now: Callable[[], datetime]) -> None:
        self._phones = phones
        self._now = now
        self._updates = count(1)
        self._callbacks = count(1)
        self.pressed: dict[str, Player] = {}
        """Persons by callback id, to show the toast on the right phone."""

    def _update(self, **content: Any) -> Incoming:
        return incoming({"update_id": next(self._updates), **content})

    def says(self, player: Player, text: str, reply_to: int | None = None) -> Incoming:
        """Send a text. Raises NoSuchMessage for a reply to an unknown message."""
        quoted = self._phones.bubble(player.chat, reply_to) if reply_to is not None else None
        bubble = self._put(player, text=text, reply_to=reply_to)
        return self._message(player, bubble, text=text, entities=_commands(text), quoted=quoted)

    def sends_photo(
        self, player: Player, kept: Kept, caption: str = "", album: str | None = None
    ) -> Incoming:
        sizes = {"file_id": kept.id, "width": kept.width, "height": kept.height}
        bubble = self._put(
            player, text=caption, caption=True, photos=({**sizes, "spoiler": False},), album=album
        )
        photo = [{**sizes, "file_unique_id": kept.id, "file_size": len(kept.data)}]
        content: Json = {"photo": photo, "caption": caption or None, "media_group_id": album}
        return self._message(player, bubble, **content)

    def sends_file(self, player: Player, kind: str, kept: Kept, caption: str = "") -> Incoming:
        """Send a voice note, document or video."""
        size = len(kept.data)
        told = {"file_id": kept.id, "name": kept.name, "size": size, "mime": kept.mime}
        bubble = self._put(player, text=caption, caption=True, file={**told, "kind": kind})
        file: Json = {
            "file_id": kept.id,
            "file_unique_id": kept.id,
            "file_size": size,
            "mime_type": kept.mime,
            "duration": 1,
            "width": 1,
            "height": 1,
        }
        if kind != "voice":
            file["file_name"] = kept.name
        content: Json = {kind: file, "caption": caption or None}
        return self._message(player, bubble, **content)

    def shares_contact(self, player: Player) -> Incoming:
        """Share one's own number, like "Share my contact"."""
        bubble = self._put(player, text=f"+{player.phone}")
        contact = {
            "phone_number": f"+{player.phone}",
            "first_name": player.name,
            "user_id": player.chat,
        }
        return self._message(player, bubble, contact=contact)

    def edits(self, player: Player, message: int, text: str) -> Incoming:
        """Edit one's own message. Raises NoSuchMessage."""
        self._phones.change(player.chat, message, text=text)
        bubble = self._phones.bubble(player.chat, message)
        body = _body(player, bubble, None, text=text)
        return self._update(edited_message={**body, "edit_date": int(self._now().timestamp())})

    def presses(self, player: Player, message: int, data: str) -> Incoming:
        """Press with any data, even if no button has it: refusing that is the bot's task."""
        callback = f"latihan-{next(self._callbacks)}"
        self.pressed[callback] = player
        at = int(self._now().timestamp())
        return self._update(
            callback_query={
                "id": callback,
                "from": _who(player),
                "chat_instance": str(player.chat),
                "message": {"message_id": message, "date": at, "chat": _chat(player)},
                "data": data,
            }
        )

    def _put(self, player: Player, **content: Any) -> Bubble:
        return self._phones.put(player.chat, from_bot=False, at=self._now(), **content)

    def _message(
        self, player: Player, bubble: Bubble, *, quoted: Bubble | None = None, **content: Any
    ) -> Incoming:
        return self._update(message=_body(player, bubble, quoted, **content))


def _body(player: Player, bubble: Bubble, quoted: Bubble | None, **content: Any) -> Json:
    body: Json = {
        "message_id": bubble.id,
        "date": int(bubble.at.timestamp()),
        "chat": _chat(player),
        "from": _who(player),
        **{name: value for name, value in content.items() if value is not None},
    }
    if quoted is not None:
        at = int(quoted.at.timestamp())
        body["reply_to_message"] = {
            "message_id": quoted.id,
            "date": at,
            "chat": _chat(player),
            "text": quoted.text,
        }
    return body


def _who(player: Player) -> Json:
    return {"id": player.chat, "is_bot": False, "first_name": player.name, "language_code": "id"}


def _chat(player: Player) -> Json:
    return {"id": player.chat, "type": "private", "first_name": player.name}


def _commands(text: str) -> list[Json] | None:
    if not text.startswith("/"):
        return None
    return [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
