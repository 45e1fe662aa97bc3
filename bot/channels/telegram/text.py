"""Styled text for Telegram: plain characters, with entities counted in UTF-16 units."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bot.texts.markup import Span

FOLD = "expandable_blockquote"


@dataclass(frozen=True, slots=True)
class Entity:
    """An outgoing MessageEntity; `offset` and `length` in UTF-16 units."""

    type: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Styled:
    """Text with its entities. No markup is parsed, so none can be injected."""

    text: str
    entities: tuple[Entity, ...] = ()

    def spelled(self) -> list[dict[str, object]]:
        """Entities as JSON."""
        return [{"type": e.type, "offset": e.offset, "length": e.length} for e in self.entities]


def units(text: str) -> int:
    """Length in UTF-16 units, as Telegram counts: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


def styled(spans: Iterable[Span]) -> Styled:
    """Join spans. Folded ones that follow each other are one quote, around their own styles."""
    parts: list[str] = []
    entities: list[Entity] = []
    offset = 0
    for folded, run in groupby(spans, lambda span: span.folded):
        begin, inner = offset, list[Entity]()
        for span in run:
            length = units(span.text)
            if span.style:
                inner.append(Entity(span.style, offset, length))
            parts.append(span.text)
            offset += length
        if folded:
            entities.append(Entity(FOLD, begin, offset - begin))
        entities += inner
    return Styled("".join(parts), tuple(entities))


def split(spans: Sequence[Span], limit: int) -> list[Styled]:
    """Split into parts of at most `limit` units: at paragraphs, else lines, else spaces, else
    between any two characters.
    """
    parts: list[Styled] = []
    rest = list(spans)
    while rest:
        taken, rest = _take(rest, limit)
        if any(span.text.strip() for span in taken):  # Telegram rejects a blank message
            parts.append(styled(taken))
    return parts


def _take(spans: list[Span], limit: int) -> tuple[list[Span], list[Span]]:
    text = "".join(span.text for span in spans)
    if units(text) <= limit:
        return spans, []
    end, used = 0, 0
    for character in text:
        used += units(character)
        if used > limit:
            break
        end += 1
    for separator in ("\n\n", "\n", " "):
        place = text.rfind(separator, 1, end + 1)
        if place > 0:
            return _cut(spans, place, place + len(separator))
    return _cut(spans, end, end)


def _cut(spans: list[Span], end: int, begin: int) -> tuple[list[Span], list[Span]]:
    """Return the spans before character `end` and those from character `begin`."""
    before: list[Span] = []
    after: list[Span] = []
    place = 0
    for span in spans:
        head = span.text[: max(0, end - place)]
        tail = span.text[max(0, begin - place) :]
        if head:
            before.append(replace(span, text=head))
        if tail:
            after.append(replace(span, text=tail))
        place += len(span.text)
    return before, after
