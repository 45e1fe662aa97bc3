"""Styled text in WhatsApp's markup: *bold*, _italic_, `code`. Markup in people's own text is
defused.
"""

import re
from collections.abc import Iterable, Sequence

from bot.texts.markup import Span

MARKS = {"bold": "*", "italic": "_", "code": "`"}
LIKE = {"*": "\u2217", "_": "\uff3f", "~": "\u223c", "`": "\u02cb", ">": "\u203a"}
"""Look-alikes for characters that would be read as markup; WhatsApp has no escape."""
_LIVE = re.compile(r"[*_~`]|^>")


def harmless(text: str) -> str:
    """Replace markup characters, except inside words and links, where WhatsApp ignores them."""
    words = (_word(word) for word in re.split(r"(\s+)", text))
    return "".join(words)


def _word(word: str) -> str:
    if "://" in word or not _LIVE.search(word):
        return word
    return "".join(_character(word, at) for at in range(len(word)))


def _character(word: str, at: int) -> str:
    character = word[at]
    inside = word[:at][-1:].isalnum() and word[at + 1 : at + 2].isalnum()
    return character if inside else LIKE.get(character, character)


def marked(spans: Iterable[Span]) -> str:
    """Mark up one message. Each line is marked by itself, because WhatsApp ends a style at a line
    break.
    """
    return "".join(_styled(span) for span in spans)


def _styled(span: Span) -> str:
    mark = MARKS.get(span.style or "")
    text = harmless(span.text)
    if mark is None:
        return text
    return "\n".join(_line(line, mark) for line in text.split("\n"))


def _line(line: str, mark: str) -> str:
    inner = line.strip()
    if not inner:
        return line
    before, _, after = line.partition(inner)
    return f"{before}{mark}{inner}{mark}{after}"


def split(spans: Sequence[Span], limit: int, last: int | None = None) -> list[str]:
    """Split into messages of at most `limit` characters, the last of at most `last`: between
    lines, and between words if a line is too long.
    """
    last = limit if last is None else last
    whole = marked(spans).strip()
    if len(whole) <= last:
        return [whole]
    parts: list[str] = []
    rest = whole
    while len(rest) > last:
        most = limit if len(rest) > limit + last else max(1, min(limit, len(rest) - last // 2))
        at = _cut(rest, most)
        parts.append(rest[:at].strip())
        rest = rest[at:].strip()
    return [part for part in [*parts, rest] if part]


def _cut(text: str, most: int) -> int:
    for separator in ("\n\n", "\n", " "):
        place = text.rfind(separator, 1, most)
        if place > most // 3:
            return place
    return most
