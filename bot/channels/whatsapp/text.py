"""Styled text as WhatsApp writes it: *bold*, _italic_, `code`. What people wrote is harmless."""

import re
from collections.abc import Iterable, Sequence

from bot.texts.markup import Span

MARKS = {"bold": "*", "italic": "_", "code": "`"}
LIKE = {"*": "\u2217", "_": "\uff3f", "~": "\u223c", "`": "\u02cb", ">": "\u203a"}
"""WhatsApp has no escape: where a character would be a mark, one that looks like it stands."""
_LIVE = re.compile(r"[*_~`]|^>")


def harmless(text: str) -> str:
    """Inside a word, and in a link, no character is a mark: there they stay."""
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
    """One message. A style never goes over a line's end: there WhatsApp would not see it."""
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
    """Messages of at most `limit` characters, the last of at most `last`, cut between lines.

    A line that is itself too long is cut between words.
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
