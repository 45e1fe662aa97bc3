"""The place that a report names: a unit that serves the public, as its reporter spelled it."""

import re
from collections.abc import Iterable

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
