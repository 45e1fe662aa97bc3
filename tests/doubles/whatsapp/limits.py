"""Limits of messages, which are refused as Meta refuses them."""

from collections.abc import Callable, Mapping
from typing import Any

from tests.doubles.whatsapp.errors import GraphError

Json = dict[str, Any]

MEGABYTE = 1024 * 1024
_OFFICE = "application/vnd.openxmlformats-officedocument"
FILES: Mapping[str, tuple[int, frozenset[str]]] = {
    "image": (5 * MEGABYTE, frozenset({"image/jpeg", "image/png"})),
    "audio": (
        16 * MEGABYTE,
        frozenset({"audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"}),
    ),
    "video": (16 * MEGABYTE, frozenset({"video/mp4", "video/3gpp"})),
    "document": (
        100 * MEGABYTE,
        frozenset(
            {
                "text/plain",
                "application/pdf",
                "application/msword",
                "application/vnd.ms-excel",
                "application/vnd.ms-powerpoint",
                f"{_OFFICE}.wordprocessingml.document",
                f"{_OFFICE}.spreadsheetml.sheet",
                f"{_OFFICE}.presentationml.presentation",
            }
        ),
    ),
}


def wrong(details: str) -> GraphError:
    return GraphError(100, details, ours=True)


def hold(message: Json, mime_of: Callable[[str], str | None]) -> None:
    """Raise GraphError for anything that the Cloud API would refuse."""
    kind = str(message.get("type"))
    if message.get("messaging_product") != "whatsapp" or not (
        message.get("to") or message.get("recipient")
    ):
        raise wrong("messaging_product and to or recipient are needed")
    if kind == "text":
        _length(message["text"].get("body"), 4096, "text.body")
    elif kind == "interactive":
        _interactive(message["interactive"], mime_of)
    elif kind in FILES:
        _file(kind, message[kind], mime_of)
    elif kind == "reaction":
        _length(message["reaction"].get("message_id"), 300, "reaction.message_id")
        _length(message["reaction"].get("emoji"), 10, "reaction.emoji", least=0)
    elif kind != "template":
        raise wrong(f"type {kind!r}")


def _length(text: object, most: int, what: str, least: int = 1) -> None:
    if not isinstance(text, str) or not least <= len(text) <= most or (least and not text.strip()):
        raise wrong(f"{what} must be {least} to {most} characters: {text!r:.80}")


def _file(kind: str, file: Json, mime_of: Callable[[str], str | None]) -> None:
    mime = mime_of(file.get("id", ""))
    if mime is None:
        raise wrong(f"{kind}.id is not a media id of ours")
    if kind != "document" and mime not in FILES[kind][1]:
        raise wrong(f"{kind}: {mime}")
    if "voice" in file and (kind != "audio" or mime != "audio/ogg"):
        raise wrong(f"{kind} of {mime} is no voice message")
    if "caption" in file and kind == "audio":
        raise wrong("audio has no caption")
    if "caption" in file:
        _length(file["caption"], 1024, f"{kind}.caption")
    if "filename" in file and kind != "document":
        raise wrong(f"{kind} has no filename")


def _interactive(content: Json, mime_of: Callable[[str], str | None]) -> None:
    kind = content.get("type")
    if "footer" in content:
        _length(content["footer"].get("text"), 60, "footer")
    body = content.get("body", {}).get("text")
    if kind == "button":
        _length(body, 1024, "body")
        _buttons(content["action"]["buttons"])
    elif kind == "list":
        _length(body, 4096, "body")
        _list(content["action"])
    elif kind == "request_contact_info":
        _length(body, 1024, "body")
        if content.get("action") != {"name": "request_contact_info"}:
            raise wrong("action.name")
    else:
        raise wrong(f"interactive.type {kind!r}")
    header = content.get("header")
    if header is None:
        return
    if header["type"] == "text":
        _length(header["text"], 60, "header")
    elif kind == "list":
        raise wrong("a list has no header but text")
    else:
        _file(header["type"], header[header["type"]], mime_of)


def _buttons(buttons: list[Json]) -> None:
    if not 1 <= len(buttons) <= 3:
        raise wrong(f"{len(buttons)} buttons")
    replies = [each["reply"] for each in buttons if each.get("type") == "reply"]
    if len(replies) != len(buttons):
        raise wrong("button type")
    _titles(replies, 20, 256)


def _list(action: Json) -> None:
    _length(action.get("button"), 20, "action.button")
    sections = action["sections"]
    rows = [row for section in sections for row in section["rows"]]
    if not 1 <= len(sections) <= 10 or not 1 <= len(rows) <= 10:
        raise wrong(f"{len(sections)} sections, {len(rows)} rows")
    if len(sections) > 1:
        for section in sections:
            _length(section.get("title"), 24, "section.title")
    for row in rows:
        if "description" in row:
            _length(row["description"], 72, "row.description")
    _titles(rows, 24, 200)


def _titles(replies: list[Json], most: int, longest_id: int) -> None:
    for reply in replies:
        _length(reply.get("title"), most, "title")
        _length(reply.get("id"), longest_id, "id")
    for part in ("title", "id"):
        if len({reply[part] for reply in replies}) != len(replies):
            raise wrong(f"{part}s are not unique: {[reply[part] for reply in replies]}")
