"""Text with entities by Telegram's rules: offsets in UTF-16 units, trimmed, never splitting a
character.
"""

import re
from typing import Any, NamedTuple

from aiogram.enums import MessageEntityType

from tests.doubles.telegram.messages.html_text import parse_html
from tests.doubles.telegram.wire.refusals import wrong

Json = dict[str, Any]

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
KNOWN_TYPES = frozenset(kind.value for kind in MessageEntityType)
TYPED = re.compile(r"(?P<bot_command>(?<!\S)/[A-Za-z0-9_]{1,32}(?:@\w+)?)|(?P<url>https?://\S+)")


class Formatted(NamedTuple):
    """Text as the reader sees it, with entities sorted by offset."""

    text: str
    entities: list[Json]


def units(text: str) -> int:
    """Length in UTF-16 code units. Raises Refused for a lone surrogate."""
    try:
        return len(text.encode("utf-16-le")) // 2
    except UnicodeEncodeError as error:
        raise wrong("strings must be encoded in UTF-8") from error


def formatted(params: Json, field: str, entities_field: str, *, strict: bool) -> Formatted:
    """The text of a request after applying its parse_mode or entities, and trimming."""
    text = str(params.get(field) or "")
    mode = params.get("parse_mode")
    if mode and mode.lower() == "html":
        found = Formatted(*parse_html(text))
    elif mode and strict:
        raise wrong("unsupported parse_mode")
    else:
        found = Formatted(text, list(params.get(entities_field) or []))
    if strict:
        check(found)
    return _trimmed(found)


def check(value: Formatted) -> None:
    """Check that entities lie inside the text, begin and end between characters, and have a known
    type. Raises Refused.
    """
    total = units(value.text)
    starts = None if total == len(value.text) else _starts(value.text)
    for entity in value.entities:
        begin, length = entity["offset"], entity["length"]
        end = begin + length
        if entity["type"] not in KNOWN_TYPES:
            raise wrong(f'can\'t parse MessageEntity: unsupported type "{entity["type"]}"')
        if entity["type"] == "text_link" and not entity.get("url"):
            raise wrong('can\'t parse MessageEntity: field "url" must be non-empty')
        if begin < 0 or length <= 0 or end > total:
            raise wrong(
                f"entity beginning at UTF-16 offset {begin} ends after the end of the text"
                f" at UTF-16 offset {end}"
            )
        if starts is not None and begin not in starts:
            raise wrong(f"entity begins in a middle of a UTF-16 symbol at UTF-16 offset {begin}")
        if starts is not None and end not in starts:
            raise wrong(
                f"entity beginning at UTF-16 offset {begin} ends in a middle of a UTF-16 symbol"
                f" at UTF-16 offset {end}"
            )


def check_length(value: Formatted, limit: int, reason: str) -> None:
    if units(value.text) > limit:
        raise wrong(reason)


def typed_entities(text: str) -> list[Json]:
    """Entities that Telegram detects in a typed text: commands and addresses."""
    return [
        {
            "type": str(match.lastgroup),
            "offset": units(text[: match.start()]),
            "length": units(match.group()),
        }
        for match in TYPED.finditer(text)
    ]


def _starts(text: str) -> set[int]:
    """Offsets at which characters begin, and the end of the text."""
    offset, found = 0, {0}
    for character in text:
        offset += 2 if ord(character) > 0xFFFF else 1
        found.add(offset)
    return found


def _trimmed(value: Formatted) -> Formatted:
    text = value.text.strip()
    if text == value.text:
        return value
    lead = units(value.text[: len(value.text) - len(value.text.lstrip())])
    total = units(text)
    kept = []
    for entity in value.entities:
        begin = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, total)
        if end > begin:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return Formatted(text, kept)
