"""Words in one spelling."""

import re
import unicodedata
from functools import lru_cache

from flows.language.spellings import SEEDS

_WORD = re.compile(r"\d+(?:[.:]\d+)+|[^\W_]+(?:[-'’][^\W_]+)*")


_STRETCHED = re.compile(r"([^\W\d])\1{2,}")


_WHOLE = 4
"""Letters of each part that make it a word: `mati-hidup` is two, `e-mail` and `sub-domain` one."""


_DOUBLED = re.compile(r"([^\W\d]{3,})2")


_CLITIC = re.compile(r"(?:nya|(?<=an)x|(?<!a)nx)$")
"""`wifinya`, `wifinx`, `bantuanx`."""


_SHORTEST_STEM = 3


_LAUGHTER = re.compile(r"w?(?:wk){2,}w?|a?(?:ha){2,}h?")


@lru_cache(maxsize=256)
def normalise(text: str) -> tuple[str, ...]:
    """Words in lower case and in one spelling: `web ppid 404 smua link berita nya` gives website,
    ppid, 404, semua, link, berita, nya; `putus2` and `putus-putus` give putus,
    `mati-idup` gives mati, hidup; `wkwkwk` gives haha. Case numbers and
    clock times stay whole.
    """
    folded = unicodedata.normalize("NFKC", text).lower()
    return tuple(each for word in _WORD.findall(folded) for each in _spelled(word).split())


@lru_cache(maxsize=8192)
def padded(text: str) -> str:
    """The words in one spelling with a blank on either side of each, for phrases and patterns."""
    return f" {' '.join(normalise(text))} "


def _spelled(word: str) -> str:
    pair = word.split("-")
    if len({*pair}) > 1 and all(each.isalpha() and len(each) >= _WHOLE for each in pair):
        return " ".join(map(_spelled, pair))
    parts = re.split(r"[-'’]", word)
    if all(part.isalpha() for part in parts):
        word = parts[0] if len(set(parts)) == 1 else "".join(parts)
    if word != "www":
        word = _STRETCHED.sub(r"\1", word)
    if doubled := _DOUBLED.fullmatch(word):
        word = doubled[1]
    if word in SEEDS:
        return SEEDS[word]
    if _LAUGHTER.fullmatch(word):
        return "haha"
    stem = _CLITIC.sub("", word)
    if stem != word and len(stem) >= _SHORTEST_STEM:
        return SEEDS.get(stem, stem)
    return word
