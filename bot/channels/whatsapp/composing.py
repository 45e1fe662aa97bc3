"""A screen as WhatsApp messages, as few as possible."""

from collections.abc import Sequence
from typing import Any

from bot.channels.whatsapp.choices import Json
from bot.channels.whatsapp.files.uploads import Attached
from bot.channels.whatsapp.limits import BODY, TEXT
from bot.channels.whatsapp.text import split
from bot.texts.markup import Span


def composed(spans: Sequence[Span], action: Json | None, files: Sequence[Attached]) -> list[Json]:
    """Return the messages in order, without recipient; the last one carries the choices."""
    below = [file for file in files if file.type != "audio"]
    alone = len(files) == 1 and len(below) == 1
    buttons = action is not None and "buttons" in action
    whole = split(spans, TEXT)
    if alone and action is None and len(whole) == 1 and len(whole[0]) <= BODY:
        file = files[0]
        return [{"type": file.type, file.type: {**file.content, "caption": whole[0]}}]
    if action is None:
        return [*map(_file, files), *map(_text, whole)]
    parts = split(spans, TEXT, BODY if buttons else TEXT)
    interactive: Json = {
        "type": "button" if buttons else "list",
        "action": action,
        "body": {"text": parts[-1]},
    }
    headed = alone and buttons and len(parts) == 1
    if headed:
        interactive["header"] = {"type": files[0].type, files[0].type: files[0].content}
    before = [] if headed else [_file(file) for file in files]
    return [*before, *map(_text, parts[:-1]), {"type": "interactive", "interactive": interactive}]


def _text(text: str) -> Json:
    return {"type": "text", "text": {"body": text, "preview_url": False}}


def _file(file: Attached) -> Json:
    return {"type": file.type, file.type: file.content}


def asking_number(text: str) -> Json:
    """A message with the button to share one's own number, for accounts that hide it."""
    content: dict[str, Any] = {
        "type": "request_contact_info",
        "body": {"text": text[:BODY]},
        "action": {"name": "request_contact_info"},
    }
    return {"type": "interactive", "interactive": content}
