"""Words that the engine makes up where nobody speaks, or where it does not understand.

whisper was trained on films with subtitles: of noise it tells how those end.
"""

import re
from collections import Counter

LEAST_LOUD = 0.003
"""Mean loudness, 1 for the loudest: below it, a phone that was put down."""
LEAST_SURE = 0.3
"""Geometric mean of what the engine gives its own words. Measured with the base model: robotic
speech has 0.34 and more, noise 0.24 and less.
"""
_LOOP = 4
_ENDINGS = re.compile(
    r"""^\W*(?:
        (?:terima\s?kasih|makasih)(?:\s(?:banyak|telah|sudah|kerana|karena|untuk|atas|kepada
            |menonton|mendengarkan|menyaksikan|anda|kalian|semua|semuanya|perhatiannya|para
            |penonton))*
        |(?:sampai\s(?:jumpa|bertemu)|selamat\s(?:tinggal|menonton|menikmati|menyaksikan))
            (?:\s(?:di|lagi|kembali|pada|video|berikutnya|selanjutnya|nanti|lain|waktu))*
        |(?:jangan\slupa\s)?(?:like|subscribe|share|komen|comment)(?:\W+(?:dan|and|like|subscribe
            |share|komen|comment|ya|channel|ini|kami))*
        |(?:sub(?:title|titel|titles)?|teks|terjemahan|diterjemahkan|alih\sbahasa)\W*
            (?:oleh|by)\W.{0,60}
        |(?:thanks?(?:\syou)?)(?:\s(?:so|very|much|for|watching|listening|you))*
        |(?:see\syou|bye)(?:\W+(?:in|the|next|video|time|bye|later|again))*
        |(?:musik|music|tepuk\stangan|applause|suara\s\w+)
        |you
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_NOTES = re.compile(r"[\[(*♪][^\])*♪]{0,40}[\])*♪]")
"""What no one says: [musik], (tertawa), ♪."""


def spoken(text: str) -> str:
    """The words of a sound without what nobody said; "" if nothing is left."""
    kept = " ".join(_NOTES.sub(" ", text).split())
    sentences = re.split(r"(?<=[.!?…])\s+", kept)
    kept = " ".join(each for each in sentences if not _ENDINGS.match(each)).strip()
    if not re.search(r"\w{2}", kept) or _loops(kept):
        return ""
    return kept


def _loops(text: str) -> bool:
    """Whether the engine went round in a circle: most of it is the same few words."""
    words = re.findall(r"\w+", text.casefold())
    threes = Counter(zip(words, words[1:], words[2:], strict=False))
    if not threes:
        return len(words) == 2 and words[0] == words[1]
    most = max(threes.values())
    return most >= _LOOP and most * 6 >= len(words)
