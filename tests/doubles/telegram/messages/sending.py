"""Methods that send a message to a chat."""

import mimetypes
from typing import Any

from tests.doubles.telegram.messages.entities import (
    CAPTION_LIMIT,
    TEXT_LIMIT,
    Formatted,
    check_length,
    formatted,
)
from tests.doubles.telegram.messages.files import StoredFile, check_photo
from tests.doubles.telegram.messages.keyboards import check_markup
from tests.doubles.telegram.state import Chat, World
from tests.doubles.telegram.wire.refusals import missed, wrong
from tests.doubles.telegram.wire.strictness import ATTACHED, Ask

Json = dict[str, Any]

CAPTION_TOO_LONG = "message caption is too long"
CARRIED = ("link_preview_options", "show_caption_above_media")
COPIED = (
    "text",
    "entities",
    "caption",
    "caption_entities",
    "photo",
    "document",
    "voice",
    "video",
    "audio",
    "sticker",
    "location",
    "contact",
    "has_media_spoiler",
)
ALBUM_MIXES = (frozenset({"photo", "video"}), frozenset({"document"}), frozenset({"audio"}))


def send_message(world: World, ask: Ask) -> Json:
    chat = world.open_chat(ask.params.get("chat_id"))
    return world.post(
        chat, {**frame(world, chat, ask.params), **text_of(ask.params, strict=world.strict)}
    )


def text_of(params: Json, *, strict: bool) -> Json:
    """`text` and `entities` of a request. Raises Refused if empty, too long or malformed."""
    value = formatted(params, "text", "entities", strict=strict)
    if not value.text:
        raise wrong("message text is empty")
    if strict:
        check_length(value, TEXT_LIMIT, "message is too long")
    return _fields(value, "text", "entities")


def caption_of(params: Json, *, strict: bool) -> Json:
    """`caption` and its entities, or nothing. Raises Refused above 1024 units."""
    value = formatted(params, "caption", "caption_entities", strict=strict)
    if strict:
        check_length(value, CAPTION_LIMIT, CAPTION_TOO_LONG)
    return _fields(value, "caption", "caption_entities") if value.text else {}


def _fields(value: Formatted, text: str, entities: str) -> Json:
    return {text: value.text, **({entities: value.entities} if value.entities else {})}


def markup_of(world: World, params: Json) -> Json:
    """The inline keyboard, if any. Raises Refused if Telegram would not accept it."""
    markup = params.get("reply_markup")
    if world.strict:
        check_markup(markup)
    return {"reply_markup": markup} if markup and "inline_keyboard" in markup else {}


def frame(world: World, chat: Chat, params: Json) -> Json:
    """Message fields besides the content: the replied-to message, keyboard and preview."""
    found: Json = {name: params[name] for name in CARRIED if name in params}
    if params.get("has_spoiler"):
        found["has_media_spoiler"] = True
    reply = params.get("reply_parameters") or {}
    wanted = reply.get("message_id") or params.get("reply_to_message_id")
    if wanted:
        if wanted in chat.messages:
            found["reply_to_message"] = _quoted(chat.messages[wanted])
        elif not (reply or params).get("allow_sending_without_reply"):
            raise missed("message to be replied not found")
    return found | markup_of(world, params)


def _quoted(message: Json) -> Json:
    return {key: value for key, value in message.items() if key != "reply_to_message"}


def send_file(world: World, ask: Ask) -> Json:
    """sendPhoto, sendDocument, sendVoice, sendVideo, sendAudio."""
    kind = ask.method.removeprefix("send").lower()
    chat = world.open_chat(ask.params.get("chat_id"))
    content = file_content(world, ask, kind, ask.params.get(kind))
    caption = caption_of(ask.params, strict=world.strict)
    return world.post(chat, {**frame(world, chat, ask.params), **content, **caption})


def file_content(world: World, ask: Ask, kind: str, source: Any) -> Json:
    """A file, uploaded now or known by its id, as in a message."""
    if not isinstance(source, str) or not source:
        raise wrong(f"there is no {kind} in the request")
    if source.startswith(ATTACHED):
        upload = ask.uploads.get(source.removeprefix(ATTACHED))
        if upload is None:
            raise wrong(f'attached file "{source}" not found')
        if not upload.data:
            raise wrong("file must be non-empty")
        if kind == "photo":
            if world.strict:
                check_photo(upload.data)
            return {"photo": [size_json(size) for size in world.files.keep_photo(upload.data)]}
        return {kind: file_json(world.files.keep(kind, upload.data, name=upload.name))}
    if source.startswith(("http://", "https://")):
        raise missed("failed to get HTTP URL content")
    stored = world.files.known(source)
    if stored.kind != kind:
        raise wrong(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    if kind == "photo":
        return {"photo": [size_json(size) for size in world.files.sizes(source)]}
    return {kind: file_json(stored)}


def size_json(stored: StoredFile) -> Json:
    return {**stored.as_json(), "width": stored.width, "height": stored.height}


def file_json(stored: StoredFile, *, mime: str | None = None) -> Json:
    """A document, voice, video or audio as in a message."""
    guessed = mime or mimetypes.guess_type(stored.name)[0] or "application/octet-stream"
    found: Json = {**stored.as_json(), "mime_type": guessed}
    if stored.kind == "voice":
        return {**found, "mime_type": mime or "audio/ogg", "duration": 3}
    if stored.name:
        found["file_name"] = stored.name
    if stored.kind == "video":
        return {**found, "width": 640, "height": 480, "duration": 3}
    return {**found, "duration": 3} if stored.kind == "audio" else found


def send_media_group(world: World, ask: Ask) -> list[Json]:
    chat = world.open_chat(ask.params.get("chat_id"))
    media: list[Json] = ask.params.get("media") or []
    if not 2 <= len(media) <= 10:
        raise wrong("an album must have 2 to 10 items")
    kinds = {str(item.get("type")) for item in media}
    if not any(kinds <= mix for mix in ALBUM_MIXES):
        raise wrong(f"media of types {', '.join(sorted(kinds))} can't be mixed in an album")
    contents = [
        {
            **file_content(world, ask, item["type"], item.get("media")),
            **caption_of(item, strict=world.strict),
            **({"has_media_spoiler": True} if item.get("has_spoiler") else {}),
        }
        for item in media
    ]
    shared = frame(world, chat, ask.params)
    album = f"{abs(chat.id)}{chat.last_id + 1:06d}"
    return [world.post(chat, {**shared, **one, "media_group_id": album}) for one in contents]


def copy_message(world: World, ask: Ask) -> Json:
    chat = world.open_chat(ask.params.get("chat_id"))
    source = _source(world, ask, "copy")
    content = {key: source[key] for key in COPIED if key in source}
    if "caption" in ask.params and "text" not in source:
        content.pop("caption_entities", None)
        content |= caption_of(ask.params, strict=world.strict)
    posted = world.post(chat, {**content, **frame(world, chat, ask.params)})
    return {"message_id": posted["message_id"]}


def forward_message(world: World, ask: Ask) -> Json:
    chat = world.open_chat(ask.params.get("chat_id"))
    source = _source(world, ask, "forward")
    origin = {"type": "user", "date": source["date"], "sender_user": source["from"]}
    content = {key: source[key] for key in COPIED if key in source}
    return world.post(chat, {"forward_origin": origin, **content})


def _source(world: World, ask: Ask, verb: str) -> Json:
    messages = world.open_chat(ask.params.get("from_chat_id")).messages
    wanted = ask.params.get("message_id")
    if wanted not in messages:
        raise missed(f"message to {verb} not found")
    found: Json = messages[wanted]
    return found
