"""What Telegram would refuse: unknown fields, lengths, buttons, entities, broken pictures."""

import io
import json
from functools import cache
from typing import Any

from aiogram import methods
from aiogram.methods import TelegramMethod
from PIL import Image

from tests.doubles.bot_api.refusal import bad

TEXT, CAPTION, CALLBACK, BUTTONS = 4096, 1024, 64, 100
PHOTO_BYTES, FILE_BYTES = 10 * 1024 * 1024, 50 * 1024 * 1024
ENTITIES = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold",
     "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
     "code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"}
)  # fmt: skip


@cache
def model(method: str) -> type[TelegramMethod[Any]] | None:
    """aiogram's model of a method, by its name on the wire."""
    found = getattr(methods, method[0].upper() + method[1:], None)
    return found if isinstance(found, type) else None


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def check_fields(method: str, params: dict[str, Any]) -> None:
    """No field that the method does not have, none missing that it needs."""
    known = model(method)
    if known is None:
        return
    for name in params:
        if name not in known.model_fields:
            raise bad(f"unknown field {name} of {method}")
    for name, field in known.model_fields.items():
        if field.is_required() and name not in params:
            raise bad(f"{name} is empty")


def check_text(text: str, limit: int, entities: list[dict[str, Any]]) -> None:
    if limit == TEXT and not text.strip():
        raise bad("message text is empty")
    if units(text) > limit:
        raise bad("message is too long" if limit == TEXT else "message caption is too long")
    encoded = text.encode("utf-16-le")
    for entity in entities:
        if entity.get("type") not in ENTITIES:
            raise bad(f"unknown entity type {entity.get('type')}")
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        if begin < 0 or entity["length"] <= 0 or end > units(text):
            raise bad("entity beyond the text")
        try:
            encoded[begin * 2 : end * 2].decode("utf-16-le")
        except UnicodeDecodeError as error:
            raise bad("entity splits a character") from error


def check_keyboard(markup: dict[str, Any]) -> None:
    rows = markup.get("inline_keyboard")
    if rows is None:
        return
    buttons = [button for row in rows for button in row]
    if len(buttons) > BUTTONS:
        raise bad("reply markup is too long")
    for button in buttons:
        if not button.get("text"):
            raise bad("text buttons are unallowed in the inline keyboard")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= CALLBACK:
            raise bad("BUTTON_DATA_INVALID")


def check_photo(data: bytes) -> None:
    if len(data) > PHOTO_BYTES:
        raise bad("PHOTO_INVALID_DIMENSIONS")
    try:
        Image.open(io.BytesIO(data)).verify()
    except Exception as error:
        raise bad("IMAGE_PROCESS_FAILED") from error


def parsed(value: Any, default: Any) -> Any:
    """A structure that came as JSON text in a form, or as itself."""
    if value is None:
        return default
    return json.loads(value) if isinstance(value, str) else value
