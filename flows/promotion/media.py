"""Media of a promotion (SOP B.1), told apart by what files and captions are called."""

import re

MEDIA = ("minutes", "card", "profile", "web")
_BETWEEN = re.compile(r"[\n,;+&/]|\b(?:dan|and)\b")
_NAMED = {
    "minutes": re.compile(r"\b(?:notul\w*|risalah|minutes|hasil rapat)\b"),
    "card": re.compile(r"\b(?:kartu ?nama|(?:business|name) ?card)"),
    "profile": re.compile(r"\bprofil"),
    "web": re.compile(r"\b(?:materi|web|website|situs)\b"),
}


def named_media(text: str) -> frozenset[str]:
    """The media that a file name or the words with it name, one between commas; empty if none."""
    pieces = (re.sub(r"[\W_]+", " ", each) for each in _BETWEEN.split(text.lower()))
    found = (next((key for key in MEDIA if _NAMED[key].search(each)), None) for each in pieces)
    return frozenset(key for key in found if key is not None)
