"""Similarity of reports, judged by their words."""

import re
from functools import lru_cache

from flows.language.normalise import normalise

_EVERYDAY = """
yang ke dari dan tidak ada bisa mohon tolong bapak ibu sejak pagi siang sore malam tadi kemarin
hari ini sudah belum saya kami kita juga untuk dengan sama lagi sekali terus semua mati rusak error
putus kantor ruang ruangan dinas bagian nya the not
"""
_COMMON = frozenset(_EVERYDAY.split())
_FIGURE = re.compile(r"\d")


def alike(one: str, other: str) -> bool:
    """Whether two reports may be about the same fault: they share some uncommon words, or one has
    none, and their figures (a room, a code) do not differ.
    """
    first, second = _own(one), _own(other)
    figures = {word for word in first if _FIGURE.search(word)}
    others = {word for word in second if _FIGURE.search(word)}
    if figures and others and figures != others:
        return False
    return not first or not second or bool(first & second)


@lru_cache(maxsize=256)  # a new report is compared with the same open ones as the last
def _own(text: str) -> frozenset[str]:
    words = (word for word in normalise(text) if word not in _COMMON)
    return frozenset(word for word in words if len(word) > 2 or _FIGURE.search(word))
