"""Signs of trouble on a screen, read from `signs/*.txt` once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import product
from pathlib import Path

from flows.faults.category import Category
from flows.screens.folding import Spelling, folded_words

_FOLDER = Path(__file__).parent / "signs"
_HEADING = re.compile(r"\[(?P<error>\w+) (?P<category>\w+) (?P<sub>\w+) (?P<first>\d+)\]")
_CHOICE = re.compile(r"\(([^()]*)\)")
_HINT = "? "
KEY = 4
"""Letters by which phrases are looked up."""


class About(StrEnum):
    """The subject of an error that is no category by itself: an ADDRESS (a website or an
    information system, as its name tells), or an APPLICATION.
    """

    ADDRESS = "address"
    APPLICATION = "application"


@dataclass(frozen=True, slots=True)
class Sign:
    """An error that a screen may show; of two the one with the higher `first` holds. `error`
    names texts and stands in databases.
    """

    error: str
    category: Category | About
    sub: str
    first: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a sign: folded and without spaces. A `hint` is said elsewhere too."""

    sign: Sign
    letters: str
    words: int
    hint: bool


@dataclass(frozen=True, slots=True)
class Phrases:
    """All phrases by their first letters, and the spelling of their words."""

    by_key: dict[str, tuple[Phrase, ...]]
    spelling: Spelling

    @property
    def errors(self) -> frozenset[str]:
        return frozenset(each.sign.error for found in self.by_key.values() for each in found)


@cache
def phrases() -> Phrases:
    """The phrases of all files."""
    by_key: dict[str, dict[tuple[str, str], Phrase]] = {}
    vocabulary: set[str] = set()
    for path in sorted(_FOLDER.glob("*.txt")):
        for sign, line in _lines(path.read_text(encoding="utf-8")):
            for text in _choices(line.removeprefix(_HINT)):
                words = folded_words(text)
                vocabulary |= {each for each in words if each.isalpha()}
                letters = "".join(words)
                phrase = Phrase(sign, letters, len(words), line.startswith(_HINT))
                known = by_key.setdefault(letters[:KEY], {})
                known.setdefault((sign.error, letters), phrase)
    return Phrases(
        {key: tuple(each.values()) for key, each in by_key.items()},
        Spelling(frozenset(vocabulary)),
    )


def _lines(text: str) -> Iterator[tuple[Sign, str]]:
    """Each phrase of a file as it stands, with its sign. Raises ValueError for one without."""
    sign: Sign | None = None
    for line in filter(None, map(str.strip, text.splitlines())):
        heading = _HEADING.fullmatch(line)
        if heading is not None:
            about = heading["category"]
            category = About(about) if about in set(About) else Category(about)
            sign = Sign(heading["error"], category, heading["sub"], int(heading["first"]))
        elif not line.startswith("#"):
            if sign is None:
                raise ValueError(f"no error is named above {line!r}")
            yield sign, line


def _choices(line: str) -> Iterator[str]:
    """Each text that a line with `(one|other)` stands for."""
    parts = _CHOICE.split(line)
    told = [part.split("|") if at % 2 else [part] for at, part in enumerate(parts)]
    return ("".join(each) for each in product(*told))
