"""Words of pictures in one shape, so that what an engine confuses compares as equal."""

import re
import unicodedata
from functools import lru_cache

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("1l|!íìïı", "i"),
        **dict.fromkeys("0öóòøоο", "o"),
        **dict.fromkeys("5$", "s"),
        **dict.fromkeys("’‘`´", "'"),
        "8": "b",
        "€": "e",
        "é": "e",
        "è": "e",
    }
)
_APART = re.compile(r"[\W_]+")
_ALONE = re.compile(r"(?<!\w)[|!$]+(?!\w)")
_GREEDY = re.compile(r"rn|ii")
_SHORTEST = 5
"""Shorter words are never mended: too many differ by one letter."""
_LONG = 9
"""Words so long may lack two letters."""


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """Letters and digits alone, small, those that look alike written alike: `Err0r_l` gives
    `erroi`.
    """
    small = unicodedata.normalize("NFKC", word).lower().translate(_ALIKE)
    return _GREEDY.sub(_joined, _APART.sub("", small))


def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a text; an apostrophe parts nothing, all other signs do."""
    seen = _ALONE.sub(" ", unicodedata.normalize("NFKC", text).lower())
    plain = seen.translate(_ALIKE).replace("'", "")
    return tuple(filter(None, (folded(each) for each in _APART.split(plain))))


def _joined(found: re.Match[str]) -> str:
    return "m" if found[0] == "rn" else "i"


class Spelling:
    """Mends words that lack, add or change a letter, if one word of a vocabulary is meant."""

    def __init__(self, vocabulary: frozenset[str]) -> None:
        self._known = vocabulary
        self._near: dict[str, str] = {}
        for word in sorted(vocabulary):
            if len(word) >= _SHORTEST:
                for each in _shorter(word):
                    self._near.setdefault(each, word)

    def mended(self, word: str) -> str:
        """The word of the vocabulary that is meant, or the word itself."""
        if word in self._known or len(word) < _SHORTEST or word.isdigit():
            return word
        if word in self._near:
            return self._near[word]
        for each in _shorter(word):
            if each in self._known and len(each) >= _SHORTEST:
                return each
            if each in self._near and abs(len(self._near[each]) - len(word)) <= 1:
                return self._near[each]
        return word


def _shorter(word: str) -> set[str]:
    """The word without one of its letters; a long one also without two that are neighbours."""
    one = {word[:at] + word[at + 1 :] for at in range(len(word))}
    if len(word) < _LONG:
        return one
    return one | {word[:at] + word[at + 2 :] for at in range(len(word) - 1)}
