"""A person's WhatsApp: their acts become webhook items, and what they receive can be read."""

import re
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING, Any

from tests.doubles.telegram.messages.shown import SentMessage

if TYPE_CHECKING:
    from tests.doubles.whatsapp.server import GraphDouble

Json = dict[str, Any]

_WAMIDS = count(1)
_MARKS = re.compile(r"(?<![\w*_`])([*_`])(?=\S)(.+?)(?<=\S)\1(?![\w*_`])", re.DOTALL)
HIDDEN = "\u200b\u2060"


def wamid() -> str:
    return f"wamid.SAMPLE{next(_WAMIDS):08d}"


def read_marks(text: str) -> str:
    """Text as WhatsApp displays it: without marks and invisible characters."""
    before = ""
    while before != text:
        before, text = text, _MARKS.sub(r"\2", text)
    return text.translate(dict.fromkeys(map(ord, HIDDEN)))


class Phone:
    """One account. Its `number` may be hidden from the office (`known_by_number=False`)."""

    def __init__(
        self, double: "GraphDouble", number: str, name: str, bsuid: str, *, known: bool
    ) -> None:
        self._double = double
        self.number, self.first_name, self.bsuid = number, name, bsuid
        self.known_by_number = known
        self.messages: list[Json] = []
        self.used: set[tuple[str, str]] = set()
        """Pressed labels, by message."""
        self.wrote_at: datetime | None = None

    def _who(self) -> Json:
        return {"from_user_id": self.bsuid} | (
            {"from": self.number} if self.known_by_number else {}
        )

    def contact(self) -> Json:
        card: Json = {"profile": {"name": self.first_name}, "user_id": self.bsuid}
        return card | ({"wa_id": self.number} if self.known_by_number else {})

    def item(self, kind: str, content: Json, context: Json | None = None) -> Json:
        """A webhook message that is not sent yet."""
        at = self._double.now()
        body = {**self._who(), "id": wamid(), "timestamp": str(int(at.timestamp())), "type": kind}
        return body | content | ({"context": context} if context else {})

    async def sends(
        self,
        kind: str = "text",
        *,
        reply_to: int | None = None,
        context: Json | None = None,
        **content: Any,
    ) -> Json:
        quoted = (
            {"from": "628000", "id": self.messages[reply_to]["id"]}
            if reply_to is not None
            else None
        )
        item = self.item(kind, content, context or quoted)
        self.wrote_at = self._double.now()
        self.messages.append({"id": item["id"], "own": True, "item": item, "at": self.wrote_at})
        self._double.queue(self, item)
        return item

    async def sends_text(self, text: str, *, reply_to: int | None = None) -> Json:
        return await self.sends("text", reply_to=reply_to, text={"body": text})

    async def sends_file(self, kind: str, data: bytes, mime: str, **more: Any) -> Json:
        number = self._double.keep_media(data, mime)
        mark = b64encode(sha256(data).digest()).decode()
        file = {"id": number, "mime_type": mime, "sha256": mark, **more}
        content: Json = {kind: file}
        return await self.sends(kind, **content)

    async def sends_photo(
        self, data: bytes, caption: str | None = None, *, media_group_id: str | None = None
    ) -> Json:
        """Send a photo. WhatsApp has no albums: each photo is a message of its own."""
        return await self.sends_file("image", data, "image/jpeg", **_caption(caption))

    async def sends_voice(self, data: bytes) -> Json:
        return await self.sends_file("audio", data, "audio/ogg; codecs=opus", voice=True)

    async def sends_document(
        self, data: bytes, name: str, mime: str, *, caption: str | None = None
    ) -> Json:
        return await self.sends_file("document", data, mime, filename=name, **_caption(caption))

    async def sends_video(self, data: bytes, *, size: int | None = None) -> Json:
        return await self.sends_file("video", data, "video/mp4")

    async def sends_contact(self, phone: str, *, asked: bool = True) -> Json:
        """Share one's own number; `asked` as an answer to our request, else as a forward."""
        card = {
            "name": {"formatted_name": self.first_name},
            "phones": [{"phone": f"+{phone}", "wa_id": phone, "type": "CELL"}],
        }
        origin = {"origin": "contact_request"} if asked else {}
        return await self.sends("contacts", contacts=[card | origin])

    async def edits(self, message_id: int, text: str) -> Json:
        old = self.messages[message_id]["id"]
        new = {"type": "text", "text": {"body": text}}
        return await self.sends("edit", edit={"original_message_id": old, "message": new})

    async def deletes(self, message_id: int) -> Json:
        old = self.messages[message_id]["id"]
        return await self.sends("revoke", revoke={"original_message_id": old})

    async def reacts(self, message_id: int, *emoji: str) -> Json:
        target = {"message_id": self.messages[message_id]["id"], "emoji": "".join(emoji)}
        return await self.sends("reaction", reaction=target)

    def reacted(self, reaction: Json) -> None:
        """The office reacts to a message of this person. Raises LookupError if there is none."""
        found = next(one for one in self.messages if one["id"] == reaction["message_id"])
        if not found["own"]:
            raise LookupError("not a message of theirs")
        found["reaction"] = reaction["emoji"]

    @property
    def marked(self) -> bool:
        """Whether the office reacted to this person's last message."""
        return bool(next(one for one in reversed(self.messages) if one["own"]).get("reaction"))

    def choice(self, label: str) -> tuple[Json, str, str] | None:
        """The newest message with this label, the choice's id, and its kind."""
        return next(self._showing(label), None)

    def more(self) -> tuple[Json, str, str] | None:
        """The newest button that shows further choices."""
        for message in reversed(self.messages):
            for _, data, kind in _choices(message):
                if data.startswith("more."):
                    return message, data, kind
        return None

    def fresh_choice(self, label: str) -> tuple[Json, str, str] | None:
        """Like `choice`, but prefer a message not pressed yet, because old ones keep their
        buttons.
        """
        unused = (one for one in self._showing(label) if (one[0]["id"], label) not in self.used)
        return next(unused, None) or self.choice(label)

    def _showing(self, label: str) -> Iterator[tuple[Json, str, str]]:
        for message in reversed(self.messages):
            for title, data, kind in _choices(message):
                if title == label:
                    yield message, data, kind

    async def presses(self, label: str) -> Json:
        """Press a choice. Raises LookupError if no message shows it."""
        found = self.choice(label)
        if found is None:
            seen = [[title for title, *_ in _choices(one)] for one in self.messages]
            raise LookupError(f"no choice {label!r}; {self.first_name} sees {seen}")
        message, data, kind = found
        return await self.press(message, data, label, kind)

    async def presses_data(self, data: str) -> Json:
        """Press with data that no button has, on the office's newest message."""
        newest = next(one for one in reversed(self.messages) if not one["own"])
        return await self.press(newest, data, "?", "button_reply")

    async def press(self, message: Json, data: str, label: str, kind: str) -> Json:
        context = {"from": "628000", "id": message["id"]}
        if kind == "button":
            return await self.sends(
                "button", context=context, button={"payload": data, "text": label}
            )
        reply = {"type": kind, kind: {"id": data, "title": label}}
        return await self.sends("interactive", context=context, interactive=reply)

    @property
    def chat(self) -> list[SentMessage]:
        """All messages, oldest first; `message_id` is the position in the list."""
        return [self._shown(at, one) for at, one in enumerate(self.messages)]

    @property
    def last(self) -> SentMessage:
        return next(one for one in reversed(self.chat) if one.from_bot)

    @property
    def toasts(self) -> list[Any]:
        return []

    def _shown(self, place: int, message: Json) -> SentMessage:
        body = message["item"]
        kind = body["type"]
        file = _file_of(body)
        stored = self._double.media.get(file.get("id", "")) if file else None
        labels = tuple((title,) for title, *_ in _choices(message))
        text = read_marks(_words(body, message))
        caption = kind in ("image", "video", "document", "audio")
        return SentMessage(
            message_id=place,
            from_bot=not message["own"],
            kind={"image": "photo"}.get(kind, kind),
            text=None if caption else text,
            caption=text if caption else None,
            entities=(),
            buttons=labels,
            data={title: data for title, data, _ in _choices(message)},
            file=stored.data if stored else None,
            file_id=file.get("id") if file else None,
            file_name=file.get("filename") if file else None,
            edited=False,
            date=message["at"].astimezone(UTC),
            reply_to=None,
            media_group_id=None,
            spoiler=False,
            addresses={},
        )


def _caption(text: str | None) -> Json:
    return {"caption": text} if text else {}


def _file_of(body: Json) -> Json:
    if body["type"] == "interactive":
        header = body["interactive"].get("header") or {}
        found: Json = header.get(header.get("type", ""), {})
        return found if isinstance(found, dict) else {}
    content = body.get(body["type"])
    return content if isinstance(content, dict) and "id" in content else {}


def _words(body: Json, message: Json) -> str:
    match body["type"]:
        case "text":
            return str(body["text"]["body"])
        case "interactive":
            return str(body["interactive"].get("body", {}).get("text", ""))
        case "template":
            return str(message.get("rendered", ""))
        case kind:
            content = body.get(kind)
            return str(content.get("caption", "")) if isinstance(content, dict) else ""


def _choices(message: Json) -> list[tuple[str, str, str]]:
    """(title, id, kind) of each choice of a message of the office."""
    body = message["item"]
    if message["own"]:
        return []
    if body["type"] == "template":
        return [(each["text"], each["payload"], "button") for each in message.get("quick", [])]
    if body["type"] != "interactive":
        return []
    action = body["interactive"]["action"]
    replies = [each["reply"] for each in action.get("buttons", [])]
    rows = [row for section in action.get("sections", []) for row in section["rows"]]
    return [
        *((each["title"], each["id"], "button_reply") for each in replies),
        *((each["title"], each["id"], "list_reply") for each in rows),
    ]
