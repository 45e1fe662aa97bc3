"""The other side of the chat: somebody who sends, presses, and sees what the bot shows them."""

import io
import itertools
import time
from dataclasses import dataclass
from typing import Any

from PIL import Image

from tests.doubles.bot_api.state import State

_marks = itertools.count(1)


@dataclass(frozen=True)
class Shown:
    """A message as it stands in the chat now."""

    message_id: int
    kind: str
    text: str
    buttons: tuple[tuple[str, ...], ...]
    data: dict[str, str]
    file_id: str | None
    spoiler: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(label for row in self.buttons for label in row)


def picture(colour: str = "navy", size: tuple[int, int] = (320, 200)) -> bytes:
    """A small real PNG."""
    data = io.BytesIO()
    Image.new("RGB", size, colour).save(data, "PNG")
    return data.getvalue()


class Person:
    """Sends updates as Telegram would bring them. Nothing here waits for the bot."""

    def __init__(self, state: State, id: int, first_name: str) -> None:
        self._state = state
        self.id = id
        self.user = {
            "id": id,
            "is_bot": False,
            "first_name": first_name,
            "language_code": "id",
        }

    def _chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": self.user["first_name"]}

    def message(self, reply_to: int | None = None, **content: Any) -> dict[str, Any]:
        message: dict[str, Any] = {
            "message_id": next(self._state.message_ids),
            "date": int(time.time()),
            "chat": self._chat(),
            "from": self.user,
            **content,
        }
        if reply_to is not None:
            message["reply_to_message"] = self._state.messages[self.id][reply_to]
        return self._state.push({"message": message})

    def sends_text(self, text: str, reply_to: int | None = None) -> dict[str, Any]:
        return self.message(reply_to, text=text)

    def sends_photo(
        self,
        data: bytes | None = None,
        caption: str | None = None,
        media_group_id: str | None = None,
        reply_to: int | None = None,
    ) -> dict[str, Any]:
        data = picture() if data is None else data
        file_id = self._state.keep_file(data)
        small = self._state.keep_file(data)
        sizes = [
            {"file_id": each, "file_unique_id": f"u{each}", "width": width, "height": width,
             "file_size": len(data)}
            for each, width in ((small, 90), (file_id, 1280))
        ]  # fmt: skip
        return self.message(reply_to, photo=sizes, **_given(caption, media_group_id))

    def sends_file(
        self,
        kind: str,
        data: bytes,
        name: str | None = None,
        caption: str | None = None,
        size: int | None = None,
    ) -> dict[str, Any]:
        """kind: document, voice, video, audio. `size` may claim another than the bytes have."""
        file_id = self._state.keep_file(data, name or "", size)
        described = {
            "file_id": file_id,
            "file_unique_id": f"u{file_id}",
            "file_size": size or len(data),
            "duration": 3,
            "width": 1,
            "height": 1,
        }
        if name:
            described["file_name"] = name
        return self.message(**{kind: described}, **_given(caption, None))

    def presses(self, label: str) -> dict[str, Any]:
        """The newest button in the chat with this label."""
        for shown in reversed(self.chat):
            if label in shown.labels:
                return self.presses_data(shown.data[label], shown.message_id)
        raise LookupError(f"no button {label!r} in {[s.labels for s in self.chat]}")

    def presses_data(self, data: str, message_id: int | None = None) -> dict[str, Any]:
        """Any callback data, also such as no button ever had."""
        mark = f"callback-{next(_marks)}"
        self._state.callbacks.add(mark)
        shown = self._state.messages[self.id].get(message_id or 0)
        message = shown or {"message_id": message_id or 1, "date": 0, "chat": self._chat()}
        return self._state.push(
            {
                "callback_query": {
                    "id": mark,
                    "from": self.user,
                    "chat_instance": str(self.id),
                    "data": data,
                    "message": message,
                }
            }
        )

    def blocks_bot(self) -> None:
        self._state.blocked.add(self.id)

    def unblocks_bot(self) -> None:
        self._state.blocked.discard(self.id)

    @property
    def chat(self) -> list[Shown]:
        """What the bot shows this person, oldest first, edits done."""
        return [_shown(message) for message in self._state.messages[self.id].values()]

    @property
    def last(self) -> Shown:
        return self.chat[-1]

    @property
    def toasts(self) -> list[str]:
        """Words at pressed buttons, of everybody, oldest first."""
        return [answer["text"] for answer in self._state.answers if answer.get("text")]


def _given(caption: str | None, media_group_id: str | None) -> dict[str, Any]:
    given = {"caption": caption, "media_group_id": media_group_id}
    return {name: value for name, value in given.items() if value is not None}


def _shown(message: dict[str, Any]) -> Shown:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    kind = next((k for k in ("photo", "document", "voice", "video", "audio") if k in message), "")
    file = message.get(kind) if kind else None
    if isinstance(file, list):
        file = file[-1]
    return Shown(
        message_id=message["message_id"],
        kind=kind or "text",
        text=message.get("text") or message.get("caption") or "",
        buttons=tuple(tuple(button["text"] for button in row) for row in rows),
        data={button["text"]: button["callback_data"] for row in rows for button in row},
        file_id=file["file_id"] if file else None,
    )
