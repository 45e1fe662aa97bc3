"""Signs of judi online and defacement on a page, including hidden text (`signs.txt`)."""

import json
import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from unicodedata import normalize

_NO_WORD = re.compile(r"[^a-z0-9]+")
MOST = 5
ENOUGH = 3
_WEAK = "? "
_LIKE = str.maketrans("0134578@$", "oieastbas")
"""Digits and symbols used in place of letters: j0k3r, sl0t."""


@cache
def known_signs() -> tuple[frozenset[str], frozenset[str]]:
    """The maintained list: signs that suffice alone, and signs that count only together."""
    lines = Path(__file__).with_name("signs.txt").read_text(encoding="utf-8").splitlines()
    kept = {line.strip() for line in lines if line.strip() and not line.startswith("#")}
    weak = {line for line in kept if line.startswith(_WEAK)}
    return frozenset(kept - weak), frozenset(line.removeprefix(_WEAK) for line in weak)


def signs_on(body: bytes, *, charset: str, forbids: Sequence[str], expects: str) -> bytes:
    """Return JSON of the `signs` found and whether the page `says` what is expected; for a worker.

    Marks, spaces and capitals do not count. `forbids` are a target's own signs.
    """
    from bot.reading.html import said

    words = f" {_plain(' '.join(said(body, charset).words))} "
    says = _plain(expects) in words
    return json.dumps({"signs": _signs_in(words, forbids), "says": says}).encode()


def _signs_in(words: str, forbids: Iterable[str]) -> tuple[str, ...]:
    """Signs found, at most five; weak ones count only beside others."""
    disguised = words.translate(_LIKE)

    def stand(signs: Iterable[str]) -> list[str]:
        return [
            sign
            for sign in signs
            if f" {_plain(sign)} " in words or f" {_plain(sign).translate(_LIKE)} " in disguised
        ]

    strong, weak = known_signs()
    found, beside = [*stand(forbids), *sorted(stand(strong))], sorted(stand(weak))
    return tuple(dict.fromkeys(found + beside if found or len(beside) >= ENOUGH else ()))[:MOST]


def _plain(text: str) -> str:
    flat = normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NO_WORD.sub(" ", flat).strip()
