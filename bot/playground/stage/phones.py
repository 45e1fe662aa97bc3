"""Content of each phone: the bubbles of a chat, as the page draws them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from itertools import count
from typing import Any

Json = dict[str, Any]
Publish = Callable[[Json], None]


class NoSuchMessage(LookupError):
    """The phone does not show a message with this id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """One message. `entities` are Telegram's, in UTF-16 units; `buttons` are rows, `reaction`
    is the bot's to a message of the person.
    """

    id: int
    from_bot: bool
    at: datetime
    channel: str = "telegram"
    text: str = ""
    entities: tuple[Mapping[str, Any], ...] = ()
    caption: bool = False
    photos: tuple[Mapping[str, Any], ...] = ()
    file: Mapping[str, Any] | None = None
    album: str | None = None
    buttons: tuple[tuple[Mapping[str, Any], ...], ...] = ()
    keyboard: tuple[tuple[str, ...], ...] | None = None
    reply_to: int | None = None
    edited: bool = False
    silent: bool = False
    force_reply: bool = False
    reaction: str = ""

    def as_json(self) -> Json:
        told = asdict(self)
        told["from"] = "bot" if told.pop("from_bot") else "person"
        told["at"] = self.at.isoformat()
        return told


class Phones:
    """All chats by id; a person may have one on each channel. `publish` receives each change, with
    the person's key.
    """

    def __init__(
        self, keys: Mapping[int, str], channel_of: Callable[[int], str], publish: Publish
    ) -> None:
        self._keys = keys
        self._channel_of = channel_of
        self._publish = publish
        self._chats: dict[int, dict[int, Bubble]] = {chat: {} for chat in keys}
        self._ids = count(1)

    def knows(self, chat: int) -> bool:
        return chat in self._chats

    def put(self, chat: int, *, from_bot: bool, at: datetime, **content: Any) -> Bubble:
        """Add a message to a phone."""
        bubble = Bubble(
            id=next(self._ids), from_bot=from_bot, at=at, channel=self._channel_of(chat), **content
        )
        self._chats[chat][bubble.id] = bubble
        self._tell("message", chat, bubble)
        return bubble

    def change(self, chat: int, message: int, **content: Any) -> bool:
        """Edit a message. Return False if nothing changes. Raises NoSuchMessage."""
        before = self.bubble(chat, message)
        after = replace(before, **content)
        if after == before:
            return False
        self._chats[chat][message] = replace(after, edited=True)
        self._tell("edit", chat, self._chats[chat][message])
        return True

    def react(self, chat: int, message: int, emoji: str) -> None:
        """Show the bot's reaction to a message. Raises NoSuchMessage."""
        bubble = replace(self.bubble(chat, message), reaction=emoji)
        self._chats[chat][message] = bubble
        self._tell("edit", chat, bubble)

    def remove(self, chat: int, message: int) -> None:
        """Remove a message. Raises NoSuchMessage."""
        self.bubble(chat, message)
        del self._chats[chat][message]
        self._publish({"type": "delete", "person": self._keys[chat], "id": message})

    def bubble(self, chat: int, message: int) -> Bubble:
        """Find a message in a chat. Raises NoSuchMessage."""
        try:
            return self._chats[chat][message]
        except KeyError:
            raise NoSuchMessage(message) from None

    def find(self, message: int) -> tuple[int, Bubble]:
        """Find a message and its chat; ids are unique across chats. Raises NoSuchMessage."""
        for chat, bubbles in self._chats.items():
            if message in bubbles:
                return chat, bubbles[message]
        raise NoSuchMessage(message)

    def chat(self, chat: int) -> tuple[Bubble, ...]:
        """Messages of a chat, oldest first."""
        return tuple(self._chats[chat].values())

    def as_json(self) -> Json:
        told: Json = {key: [] for key in self._keys.values()}
        for chat, key in self._keys.items():
            told[key] += [bubble.as_json() for bubble in self.chat(chat)]
        return told

    def _tell(self, what: str, chat: int, bubble: Bubble) -> None:
        self._publish({"type": what, "person": self._keys[chat], "message": bubble.as_json()})


class Audience:
    """The open pages, each of which receives every change."""

    def __init__(self) -> None:
        self._listeners: set[Callable[[str], None]] = set()

    def publish(self, event: Json) -> None:
        line = json.dumps(event, ensure_ascii=False)
        for listener in tuple(self._listeners):
            listener(line)

    def join(self, listener: Callable[[str], None]) -> None:
        self._listeners.add(listener)

    def leave(self, listener: Callable[[str], None]) -> None:
        self._listeners.discard(listener)
