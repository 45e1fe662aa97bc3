"""Phrases found on a page."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from flows.screens.folding import folded_words
from flows.screens.page import Page, text_of
from flows.screens.sign import KEY, Phrase, phrases

_UNBOUND = 12
"""Letters of a phrase so long that it may end within a word: an engine lost the space."""
_CLOCK = re.compile(r"\b[o0-2]?\d[.:][0-5]\d\b", re.IGNORECASE)
_TALK = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase, and the numbers of the lines (places in `Page.lines`) where it stands."""

    phrase: Phrase
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Letters:
    """The page without spaces: where each word begins, and on which line."""

    text: str
    starts: tuple[int, ...]
    lines: tuple[int, ...]


def found_on(page: Page) -> tuple[Found, ...]:
    """The phrases on the page, each once, without those within a longer one of the same error."""
    letters = _letters(page)
    best: dict[str, Found] = {}
    for each in _matches(letters):
        best.setdefault(f"{each.phrase.sign.error} {each.phrase.letters}", each)
    hits = list(best.values())
    return tuple(each for each in hits if not any(_within(each, other) for other in hits))


def talk(page: Page) -> bool:
    """Whether the page looks like a chat: several lines end with a time of the day."""
    ends = (text_of(line[-2:]) for line in page.lines[1:])
    return sum(_CLOCK.search(each) is not None for each in ends) >= _TALK


def _letters(page: Page) -> _Letters:
    spelling = phrases().spelling
    text, starts, lines = "", [], []
    for number, line in enumerate(page.lines):
        for word in folded_words(text_of(line)):
            starts.append(len(text))
            lines.append(number)
            text += spelling.mended(word)
    return _Letters(text, tuple(starts), tuple(lines))


def _matches(letters: _Letters) -> Iterator[Found]:
    by_key = phrases().by_key
    ends = {*letters.starts, len(letters.text)}
    for start in letters.starts:
        for size in range(2, KEY + 1):
            for phrase in by_key.get(letters.text[start : start + size], ()):
                end = start + len(phrase.letters)
                if not letters.text.startswith(phrase.letters, start):
                    continue
                if end in ends or len(phrase.letters) >= _UNBOUND:
                    yield Found(phrase, _lines(letters, start, end))


def _lines(letters: _Letters, start: int, end: int) -> tuple[int, ...]:
    first = bisect_right(letters.starts, start) - 1
    last = bisect_right(letters.starts, end - 1) - 1
    return tuple(sorted({*letters.lines[first : last + 1]}))


def _within(one: Found, other: Found) -> bool:
    return (
        one is not other
        and one.phrase.sign.error == other.phrase.sign.error
        and one.phrase.letters in other.phrase.letters
        and set(one.lines) <= set(other.lines)
    )
