"""Messages of the Cloud API as bubbles of the page."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.channels.telegram.text import styled
from bot.playground.stage.file_shelf import FileShelf, Kept
from bot.texts.markup import spans

Json = dict[str, Any]
FILES = {"document": "document", "video": "video", "audio": "voice"}
SHARE = "Bagikan nomor"


def shown(message: Mapping[str, Any], shelf: FileShelf, template: str) -> Json:
    """Content of the bubble. `template` is the text if the message is a template."""
    kind = message["type"]
    content = message[kind]
    match kind:
        case "text":
            return _words(content["body"])
        case "interactive":
            head = _file(content["header"], shelf) if "header" in content else {}
            return {**head, **_words(content["body"]["text"]), "buttons": _choices(content)}
        case "template":
            payload = content["components"][-1]["parameters"][0]["payload"]
            button = {"text": "Lihat", "data": payload, "kind": "button"}
            return {**_words(template), "buttons": ((button,),)}
        case "reaction":
            return _words(content["emoji"])
    return {**_file(message, shelf), **_words(content.get("caption", ""))}


def _words(text: str) -> Json:
    told = styled(spans(text))
    return {"text": told.text, "entities": tuple(asdict(each) for each in told.entities)}


def _file(message: Mapping[str, Any], shelf: FileShelf) -> Json:
    kind = message["type"]
    kept = shelf.find(message[kind]["id"])
    if kind == "image":
        return {"photos": (photo(kept),), "caption": True}
    told = {"file_id": kept.id, "name": kept.name, "size": len(kept.data), "mime": kept.mime}
    return {"file": {**told, "kind": FILES[kind]}, "caption": True}


def photo(kept: Kept) -> Json:
    return {"file_id": kept.id, "width": kept.width, "height": kept.height, "spoiler": False}


def _choices(content: Mapping[str, Any]) -> tuple[tuple[Json, ...], ...]:
    """Up to three buttons, or one that opens a list."""
    action = content["action"]
    if "buttons" in action:
        replies = (each["reply"] for each in action["buttons"])
        return tuple((_tap(each, "button_reply"),) for each in replies)
    if "sections" in action:
        rows = [_tap(row, "list_reply") for each in action["sections"] for row in each["rows"]]
        return (({"text": action["button"], "rows": rows},),)
    return (({"text": SHARE, "contact": True},),)


def _tap(choice: Mapping[str, str], kind: str) -> Json:
    return {"text": choice["title"], "data": choice["id"], "kind": kind}
