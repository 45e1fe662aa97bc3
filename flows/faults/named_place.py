"""The place that a report names: a unit that serves the public, as its reporter spelled it, or a
room.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from flows.faults.fault_words import NOUNS
from flows.language.normalise import normalise

_STOPS = frozenset(
    {
        *("internet", "mati", "di", "dari", "yang", "ada", "tidak", "sudah", "untuk", "dan"),
        *("lagi", "pak", "bu", "sejak", "tadi", "semua", "down", "lemot", "error", "rusak"),
        *("putus", "ini", "itu", "kami", "saya", "sedang", "juga", "sampai", "belum", "is"),
        *("has", "the", "total", "gangguan", "terganggu", "bisa", "masih", "mengalami"),
        *(phrase for noun in NOUNS for phrase in noun.phrases),
    }
)
_WORD = re.compile(r"[^\W_]+")
_MORE = 2
_ROOMS: Mapping[str, str] = {
    **dict.fromkeys(("ruang", "ruangan", "rg", "room"), "ruang"),
    **dict.fromkeys(("lantai", "lt", "floor"), "lantai"),
    **dict.fromkeys(("gedung", "building"), "gedung"),
    **{word: word for word in ("lab", "kelas", "loket", "poli", "bidang", "bagian")},
}
"""Words before the name of a room or the like, each as one kind."""
_ABBREVIATIONS: Mapping[str, str] = {
    "tu": "tata",
    **dict.fromkeys(("kadis", "kabid", "kabag", "kasi"), "kepala"),
    **dict.fromkeys(("sekdis", "sekda"), "sekretaris"),
}
"""First words of names of rooms, where they are abbreviated."""
_NO_NAMES = _STOPS | {
    *("kita", "kerja", "sini", "situ", "tersebut", "sebelah", "depan", "belakang", "atas"),
    *("bawah", "lain", "kantor", "saja", "macet", "kemarin", "pagi", "siang", "sore", "malam"),
}


def named_place(text: str, services: Iterable[str]) -> str:
    """The unit that the text names, such as "puskesmas elat": the service and at most two words
    after it that are no part of the fault; "" if it names none. `services` are parts of the
    names of units that serve people.
    """
    known = {service.lower() for service in services}
    words = list(_WORD.finditer(text))
    for place, word in enumerate(words):
        if word[0].lower() not in known:
            continue
        end = word.end()
        for more in words[place + 1 : place + 1 + _MORE]:
            said = normalise(more[0])
            between = text[end : more.start()].strip()
            if between or not said or said[0] in _STOPS or said[0].isdigit():
                break
            end = more.end()
        return text[word.start() : end]
    return ""


def in_other_rooms(one: str, other: str) -> bool:
    """Whether both texts name a room, a floor or the like, and plainly not the same."""
    here, there = _rooms(one), _rooms(other)
    return any(_differ(here[kind], there[kind]) for kind in here.keys() & there.keys())


def _rooms(text: str) -> dict[str, str]:
    """The first word of the first name told of each kind of room."""
    words, found = normalise(text), dict[str, str]()
    for word, name in pairwise(words):
        if word in _ROOMS and name not in _NO_NAMES and name not in _ROOMS:
            found.setdefault(_ROOMS[word], _ABBREVIATIONS.get(name, name))
    return found


def _differ(one: str, other: str) -> bool:
    """Whether neither word abbreviates the other."""
    return not (one.startswith(other) or other.startswith(one))
