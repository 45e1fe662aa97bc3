"""Signs of judi online and defacement on a page, hidden ones too (`signs.txt`)."""

import re
from collections.abc import Iterable
from functools import cache
from html import unescape
from pathlib import Path
from unicodedata import normalize

_TAG = re.compile(r"<(?:script|style)\b.*?</(?:script|style)\s*>|<!--|-->|<[^>]*>", re.S | re.I)
_ATTRIBUTE = re.compile(
    r"""(?:alt|title|content|value|placeholder)\s*=\s*["']([^"']*)["']""", re.I
)
_NO_WORD = re.compile(r"[^a-z0-9]+")
MOST = 5
ENOUGH = 3
_WEAK = "? "
_LIKE = str.maketrans("0134578@$", "oieastbas")
"""Figures that stand for letters: j0k3r, sl0t."""


@cache
def known_signs() -> tuple[frozenset[str], frozenset[str]]:
    """The maintained list: what is a sign by itself, and what only beside others."""
    lines = Path(__file__).with_name("signs.txt").read_text(encoding="utf-8").splitlines()
    kept = {line.strip() for line in lines if line.strip() and not line.startswith("#")}
    weak = {line for line in kept if line.startswith(_WEAK)}
    return frozenset(kept - weak), frozenset(line.removeprefix(_WEAK) for line in weak)


def words_of(page: str) -> str:
    """What a page says, hidden parts too: lower case, plain letters, one space between words."""
    told = " ".join(_ATTRIBUTE.findall(page)) + " " + _TAG.sub(" ", page)
    return f" {_plain(unescape(told))} "


def signs_in(page: str, forbids: Iterable[str] = ()) -> tuple[str, ...]:
    """The signs found, at most five; `forbids` are a target's own."""
    said = words_of(page)
    disguised = said.translate(_LIKE)

    def stand(signs: Iterable[str]) -> list[str]:
        return [
            sign
            for sign in signs
            if f" {_plain(sign)} " in said or f" {_plain(sign).translate(_LIKE)} " in disguised
        ]

    strong, weak = known_signs()
    found, beside = [*stand(forbids), *sorted(stand(strong))], sorted(stand(weak))
    return tuple(dict.fromkeys(found + beside if found or len(beside) >= ENOUGH else ()))[:MOST]


def says(page: str, expected: str) -> bool:
    """Whether the page holds the expected text, whatever its marks and spaces."""
    return _plain(expected) in words_of(page)


def _plain(text: str) -> str:
    flat = normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NO_WORD.sub(" ", flat).strip()
