"""Messages as a person currently sees them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tests.doubles.telegram.messages.files import Files

Json = dict[str, Any]

KINDS = (
    "text",
    "photo",
    "voice",
    "video",
    "document",
    "audio",
    "sticker",
    "location",
    "contact",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage:
    """One message. `buttons` holds the labels of the inline keyboard, row by row.

    `data` holds the callback data by label, `addresses` what the others open; `file` the bytes of
    the file (of a photo the largest).
    `kind` is "text", "photo", "voice" and so on, or "service" for messages that nobody typed.
    """

    message_id: int
    from_bot: bool
    kind: str
    text: str | None
    caption: str | None
    entities: tuple[Json, ...]
    buttons: tuple[tuple[str, ...], ...]
    data: dict[str, str]
    file: bytes | None
    file_id: str | None
    file_name: str | None
    edited: bool
    date: datetime
    reply_to: int | None
    media_group_id: str | None
    spoiler: bool
    addresses: dict[str, str]

    @property
    def words(self) -> str:
        """Text or caption, whichever there is."""
        return self.text or self.caption or ""

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(label for row in self.buttons for label in row)


def shown(message: Json, files: Files) -> SentMessage:
    kind = next((name for name in KINDS if name in message), "service")
    content = message.get(kind)
    file = content[-1] if kind == "photo" and content else content
    file_id = file.get("file_id") if isinstance(file, dict) else None
    return SentMessage(
        message_id=message["message_id"],
        from_bot=bool(message["from"]["is_bot"]),
        kind=kind,
        text=message.get("text"),
        caption=message.get("caption"),
        entities=tuple(message.get("entities") or message.get("caption_entities") or ()),
        buttons=tuple(tuple(b["text"] for b in row) for row in keyboard(message)),
        data={
            button["text"]: button["callback_data"]
            for row in keyboard(message)
            for button in row
            if "callback_data" in button
        },
        file=files.known(file_id).data if file_id else None,
        file_id=file_id,
        file_name=file.get("file_name") if isinstance(file, dict) else None,
        edited="edit_date" in message,
        date=datetime.fromtimestamp(message["date"], UTC),
        reply_to=message.get("reply_to_message", {}).get("message_id"),
        media_group_id=message.get("media_group_id"),
        spoiler="has_media_spoiler" in message,
        addresses={
            button["text"]: button.get("url") or button["web_app"]["url"]
            for row in keyboard(message)
            for button in row
            if "url" in button or "web_app" in button
        },
    )


def keyboard(message: Json) -> list[list[Json]]:
    """The inline keyboard; empty if there is none."""
    rows: list[list[Json]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return rows
