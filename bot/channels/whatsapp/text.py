"""Styled text as WhatsApp writes it: *bold*, _italic_, `code`. What people wrote is harmless."""

import re
from collections.abc import Iterable, Sequence

from bot.marks import Span

MARKS = {"bold": "*", "italic": "_", "code": "`"}
BREAK = "\u200b"
_LIVE = re.compile(r"([*_~`]+)")
_LINE = re.compile(r"(?m)^(\s*)([>*-]|\d+\.)(?=\s)")


def harmless(text: str) -> str:
    """WhatsApp has no escape: an invisible space beside a mark keeps it from counting.

    A link or number is left as it is where it holds an underscore, so that it can be tapped.
    """
    return _LINE.sub(rf"\1{BREAK}\2", " ".join(_word(word) for word in text.split(" ")))


def _word(word: str) -> str:
    return word if "://" in word else _LIVE.sub(rf"{BREAK}\1{BREAK}", word)


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
