"""Whether a text says that something is wrong, or that all is well (again)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from flows.faults import trouble_words as words
from flows.faults.recognition import brief, propose_category
from flows.faults.urgent_words import FIRE, HACKING
from flows.language.normalise import padded
from flows.language.phrases import phrases_in

_TAGS = "|".join(
    (
        *("ya", "pak", "bu", "min", "kak", "kaka", "kakak", "bapak", "ibu", "e", "bang", "mas"),
        *("admin", "hari ini", "malam ini", "pagi ini", "siang ini", "sore ini", "minggu ini"),
        *("besok", "sih"),
    )
)
# "ada pelayanan tidak min": a question; a denial stands before what it denies.
_TAG = re.compile(rf"(?: (?:tidak|belum))(?= (?:(?:{_TAGS}) )*$)")


@dataclass(frozen=True, slots=True)
class State:
    """The places at which trouble and soundness are last told of, -1 if nowhere: the later one
    holds.
    """

    trouble: int
    sound: int

    @property
    def wrong(self) -> bool:
        return self.trouble > self.sound

    @property
    def well(self) -> bool:
        return self.sound > self.trouble


@lru_cache(maxsize=64)
def state(text: str) -> State:
    """The state of things that a text tells of, as far as it tells of any."""
    said = _IDLE.sub(" ", padded(text))
    said = _TAG.sub("", said)
    sound = max(_last(each, said) for each in (_SOUND, _NO_LONGER, _BUT_NOW))
    troubled = _NO_LONGER.sub(_blank, _SOUND.sub(_blank, said))
    past = troubled.find(" padahal ")
    sound = sound if past < 0 or sound < past else -1
    cause = _CAUSE.search(troubled) if sound >= 0 else None
    if cause is not None and sound < cause.start():
        troubled = troubled[: cause.start()]
    return State(_last(_TROUBLE, troubled), sound)


def reports_fault(text: str) -> bool:
    """Whether a text alone is a report: something is wrong, and it says with what, or says more
    than a few words.
    """
    if not state(text).wrong:
        return False
    said = padded(text)
    if _PAST.search(said) and not _NOW.search(said):
        return False
    if propose_category(text).category is not None:
        return True
    firm = _FIRM.search(said) or _SCREEN.search(said)
    return not brief(text) and bool(firm) and of_the_division(text)


def of_the_division(text: str) -> bool:
    """Whether a text names something that the ICT division looks after."""
    if propose_category(text).category is not None:
        return True
    said = padded(text)
    return bool(_TECHNICAL.search(said)) and not _OTHERS.search(said)


def _phrases(*texts: str | Iterable[str], before: str = "") -> re.Pattern[str]:
    """A pattern of phrases at word boundaries, the longest first; `before` comes before it."""
    each = {
        phrase
        for text in texts
        for phrase in (phrases_in(text) if isinstance(text, str) else text)
    }
    ordered = sorted(each, key=len, reverse=True)
    return re.compile(rf"{before} (?:{'|'.join(map(re.escape, ordered))})(?= )")


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _last(pattern: re.Pattern[str], said: str) -> int:
    """The beginning of the last of the phrases, or -1."""
    at = -1
    for found in pattern.finditer(said):
        at = found.start()
    return at


_UNDENIED = "".join(
    f"(?<! {each})"
    for each in (
        "tidak",
        "belum",
        "kurang",
        "tidak bisa",
        "belum bisa",
        "tidak mau",
        "tidak dapat",
    )
)
_IDLE = _phrases(words.IDLE)
_SOUND = _phrases(words.SOUND, words.AGAIN, before=_UNDENIED)
_TROUBLE = _phrases(words.TROUBLE, words.DENIED, HACKING, FIRE)
_FIRM = _phrases(phrases_in(words.TROUBLE) - phrases_in(words.WEAK), words.FIRM, HACKING, FIRE)
_SCREEN = re.compile(
    r" layar (?:\S+ ){0,2}(?:garis|goyang|bergoyang|miring|redup|gelap|pecah)(?= )"
)
"""Weak trouble of a screen, which needs no other name of a thing."""
_OTHERS = _phrases(
    words.OTHERS, before="".join(f"(?<! {each})" for each in ("di", "dekat", "depan", "bawah"))
)
_TECHNICAL = _phrases(words.TECHNICAL, HACKING, FIRE)
_PASSING = _phrases(words.PASSING).pattern
_NO_LONGER = re.compile(
    rf" (?:sudah )?(?:tidak|tidak ada|tidak pernah|bukan)(?:{_PASSING})(?: lagi)?(?= )"
)
_CAUSE = re.compile(
    rf" (?:ternyata|rupanya|cuma|hanya) (?:\S+ ){{0,3}}?"
    rf"(?:{'|'.join(sorted(phrases_in(words.CAUSES)))})(?= )"
    r"(?!.* (?:tapi|masih|tetap|belum|tidak|lagi) )"
)
_PAST, _NOW = _phrases(words.PAST, before=r"(?<! tidak)(?<! belum)"), _phrases(words.NOW)
_BUT_NOW = re.compile(
    r" tapi (?:sekarang |barusan |tadi |pagi ini )?sudah "
    r"(?!tidak|di?coba|coba|direstart|restart|saya|kami|lapor|dilaporkan|"
    r"lama|dari|sejak|sering|berkali|mulai|beberapa|satu|dua|tiga|se|\d)\w"
)
"""Words after "but ... already", unless it was only tried or lasts."""
