"""A page as an engine read it in a picture: words with their boxes, in lines."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of a legible copy; of a long picture `piece` tells which."""

    left: int
    top: int
    width: int
    height: int
    piece: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of a picture. `confidence`: the engine's own, 0 to 100; `line`: the number of its
    line on the page.
    """

    text: str
    line: int
    box: Box = Box(0, 0, 0, 0)
    confidence: float = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A picture that was read; words stand in the order of reading."""

    words: tuple[Word, ...] = ()

    @property
    def lines(self) -> tuple[tuple[Word, ...], ...]:
        return tuple(tuple(each) for _, each in groupby(self.words, key=lambda word: word.line))


def page_of(lines: Iterable[str]) -> Page:
    """A page of lines alone, without boxes."""
    return Page(
        words=tuple(
            Word(text=word, line=number)
            for number, line in enumerate(lines)
            for word in line.split()
        )
    )


def text_of(line: Iterable[Word]) -> str:
    return " ".join(word.text for word in line)
