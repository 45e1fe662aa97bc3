"""The double's world: chats with their messages, callbacks, files, and the bot's settings."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.doubles.telegram.messages.files import Files
from tests.doubles.telegram.wire.refusals import Refused, missed, wrong

Json = dict[str, Any]

BLOCKED = "Forbidden: bot was blocked by the user"
KICKED = "Forbidden: bot was kicked from the {kind} chat"
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@dataclass(slots=True, kw_only=True)
class Chat:
    """A chat. `card` is the Chat object as Telegram sends it; `closed` is the answer of a closed
    chat: 403 if it begins with Forbidden, else 400. `reactions`: whether it takes any.

    Each chat numbers its messages by itself, to reveal bots whose keys lack the chat.
    """

    id: int
    card: Json
    closed: str | None = None
    reactions: bool = True
    moved_to: int | None = None
    last_id: int = 0
    messages: dict[int, Json] = field(default_factory=dict)

    def next_id(self) -> int:
        self.last_id += 1
        return self.last_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Toast:
    """An answer to a callback as the person saw it; without text only the spinner stops."""

    callback_id: str
    text: str | None
    alert: bool


@dataclass(slots=True, kw_only=True)
class Callback:
    person_id: int
    at: datetime


def utc_now() -> datetime:
    return datetime.now(UTC)


class World:
    """Everything that methods read and change. Messages are replaced, never modified."""

    def __init__(self, token: str, now: Callable[[], datetime], *, strict: bool) -> None:
        self.now = now
        self.strict = strict
        self.bot: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Sigap",
            "username": "sigap_contoh_bot",
        }
        self.files = Files()
        self.chats: dict[int, Chat] = {}
        self.callbacks: dict[str, Callback] = {}
        self.callback_life: timedelta | None = None
        self.toasts: dict[int, list[Toast]] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}

    def date(self) -> int:
        return int(self.now().timestamp())

    def open_chat(self, chat_id: Any) -> Chat:
        """Find the chat to act in. Raises Refused if it is unknown, closed to the bot or moved."""
        if chat_id in (None, ""):
            raise wrong("chat_id is empty")
        chat = self._named(chat_id) if isinstance(chat_id, str) else self.chats.get(chat_id)
        if chat is None:
            if self.strict or isinstance(chat_id, str):
                raise missed("chat not found")
            chat = self.declare({"id": chat_id, "type": "private", "first_name": "Contoh"})
        if chat.moved_to is not None:
            raise missed(
                "group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.moved_to
            )
        if chat.closed is not None:
            raise Refused(403 if chat.closed.startswith("Forbidden") else 400, chat.closed)
        return chat

    def _named(self, name: str) -> Chat | None:
        wanted = name.removeprefix("@").lower()
        return next(
            (c for c in self.chats.values() if c.card.get("username", "").lower() == wanted), None
        )

    def declare(self, card: Json) -> Chat:
        """Add a chat, or update its card."""
        chat = self.chats.get(card["id"])
        if chat is None:
            chat = self.chats[card["id"]] = Chat(id=card["id"], card=card)
        else:
            chat.card = card
        return chat

    def post(self, chat: Chat, content: Json) -> Json:
        """Store a message of the bot in its chat."""
        message: Json = {
            "message_id": chat.next_id(),
            "from": self.bot,
            "chat": chat.card,
            "date": self.date(),
            **content,
        }
        chat.messages[message["message_id"]] = message
        return message

    def learn(self, update: Json) -> None:
        """Learn from an update: chats, messages, callbacks, blocks."""
        for kind in ("message", "edited_message"):
            if kind in update:
                message = update[kind]
                chat = self.declare(message["chat"])
                chat.messages[message["message_id"]] = message
        if "callback_query" in update:
            query = update["callback_query"]
            self.callbacks[query["id"]] = Callback(person_id=query["from"]["id"], at=self.now())
            if "message" in query:
                self.declare(query["message"]["chat"])
        if "my_chat_member" in update:
            change = update["my_chat_member"]
            chat = self.declare(change["chat"])
            gone = change["new_chat_member"]["status"] in ("kicked", "left")
            chat.closed = _closing(chat) if gone else None

    def answer(self, callback_id: str, text: str | None, *, alert: bool) -> None:
        """Answer a callback. Raises Refused if it is unknown or older than `callback_life`."""
        callback = self.callbacks.get(callback_id)
        if callback is None:
            if self.strict:
                raise missed(TOO_OLD)
            return
        if self.callback_life is not None and self.now() - callback.at > self.callback_life:
            raise missed(TOO_OLD)
        toast = Toast(callback_id=callback_id, text=text, alert=alert)
        self.toasts.setdefault(callback.person_id, []).append(toast)


def _closing(chat: Chat) -> str:
    kind = chat.card["type"]
    return BLOCKED if kind == "private" else KICKED.format(kind=kind)
