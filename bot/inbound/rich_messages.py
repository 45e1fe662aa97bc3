"""Telegram's rich messages and checklists as plain messages, so that handlers know only those.

They are read as raw JSON: a kind of block that aiogram does not know yet still gives its words.
"""

from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

RICH, CHECKLIST = "rich_message", "checklist"
SAID = ("message", "edited_message")
FILES = {
    "photo": "photo",
    "video": "video",
    "animation": "animation",
    "audio": "audio",
    "document": "document",
    "voice_note": "voice",
}
"""Fields of blocks, and those of a message that hold the same."""
WORDS = ("summary", "text", "alternative_text", "expression", "button")
PARTS = ("blocks", "items", "caption", "credit")


def is_rich(payload: str) -> bool:
    """Whether an update may hold something that `flattened` changes."""
    return f'"{RICH}"' in payload or f'"{CHECKLIST}"' in payload


def flattened(update: Json) -> list[Json]:
    """The update as one or several whose messages are plain: words, or an album of the files
    with the words as the first one's caption.
    """
    name = next((each for each in SAID if isinstance(update.get(each), Mapping)), None)
    if name is None:
        return [update]
    message = {key: value for key, value in update[name].items() if key not in (RICH, CHECKLIST)}
    rich, checklist = update[name].get(RICH), update[name].get(CHECKLIST)
    if isinstance(rich, Mapping):
        contents = _contents(rich, message)
    elif isinstance(checklist, Mapping):
        contents = [{"text": "\n".join(_listed(checklist))}]
    else:
        return [update]
    return [{**update, name: message | content} for content in contents or [{}]]


def _contents(rich: Mapping[str, Any], message: Json) -> list[Json]:
    words = "\n".join(_lines(rich.get("blocks"))).strip()
    files = list(_files(rich.get("blocks")))
    if not files:
        return [{"text": words}] if words else []
    album = message.get("media_group_id") or f"rich-{message.get('message_id')}"
    together = {"media_group_id": album} if len(files) > 1 else {}
    captioned = files[0] | ({"caption": words} if words else {})
    return [each | together for each in (captioned, *files[1:])]


def _lines(node: Any) -> Iterator[str]:
    """The lines of blocks, list items, tables and captions, in order."""
    if isinstance(node, list):
        for each in node:
            yield from _lines(each)
    elif isinstance(node, Mapping):
        said = " ".join(each for each in (_label(node), *map(_words, _own(node))) if each)
        if said.strip():
            yield said.strip()
        for row in node.get("cells") or []:
            yield " | ".join(_words(cell.get("text")) for cell in row)
        for part in PARTS:
            yield from _lines(node.get(part))


def _own(node: Mapping[str, Any]) -> Iterator[Any]:
    for name in WORDS:
        if name in node:
            yield node[name]
    place = node.get("location")
    if isinstance(place, Mapping):
        yield f"{place.get('latitude')}, {place.get('longitude')}"


def _label(node: Mapping[str, Any]) -> str:
    label = node.get("label")
    return label if isinstance(label, str) else ""


def _words(text: Any) -> str:
    """Rich text without its marks; a link keeps its address."""
    if isinstance(text, str):
        return text
    if isinstance(text, list):
        return "".join(map(_words, text))
    if not isinstance(text, Mapping):
        return ""
    said = "".join(map(_words, _own(text)))
    address = text.get("url")
    return f"{said} ({address})" if address and address != said else said


def _files(node: Any) -> Iterator[Json]:
    if isinstance(node, list):
        for each in node:
            yield from _files(each)
    elif isinstance(node, Mapping):
        yield from ({FILES[name]: node[name]} for name in FILES if node.get(name))
        for part in ("blocks", "items"):
            yield from _files(node.get(part))


def _listed(checklist: Mapping[str, Any]) -> Iterator[str]:
    yield str(checklist.get("title") or "")
    for task in checklist.get("tasks") or []:
        yield f"- {task.get('text', '')}"
