"""The intent of a message, by its words and the role of whoever writes."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from flows.faults.recognition import propose_category
from flows.faults.trouble import state
from flows.language.intents import polite_words
from flows.language.intents.intent import Intent, Meant, Request
from flows.language.intents.outranking import ASKING, FIRST, MY_REPORT, PROGRESS
from flows.language.intents.questions import THEN
from flows.language.intents.sign_table import SignTable, pattern_of
from flows.language.normalise import normalise, padded

_STEM = re.compile(r"^(?:di|mem|me)?(\w{4,}?)(?:kan)?$")
_NUMBER = re.compile(r"\b([a-z])[- ]?(20\d\d)[- ](\d{3,})\b")
_ASKED_FOR = """
    minta, mohon, memohon, mau, butuh, boleh, bisa, tolong, dibuatkan, buatkan, permohonan,
    perlu, pinjam, ada, pasang, ganti, beli, tambah, bikin, could, can, please, need, want,
    rencana, perpanjang, apa, bagaimana, berapa, request, pengajuan, mengajukan, ajukan,
    dipasang, dipasangkan, install, instal, tanya, ingin
    """
_GLAD = 10
_THANKS_FOR_REPAIR = 15
_LONG_THANKS = 20
"""The longest acknowledgement, the longest thanks that name a fault, and any thanks, in words."""


def intent_of(
    text: str, roles: Collection[str] = (), requests: Sequence[Request] = ()
) -> Meant | None:
    """The intent of a message; None for a fault, a wish of an SOP, and whatever is unclear.

    A fault outranks a greeting, thanks and most questions around it; what has stopped being a
    fault is NORMAL. `requests` are the office's services that are no faults.
    """
    words = normalise(text)
    number = named_number(text)
    if not words:
        return None if "?" in text or not text.strip() else Meant(intent=Intent.THANKS)
    said = f" {' '.join(words)} "
    found = _FIRST.first(said, words, roles)
    if number and found not in (Intent.LETTER, Intent.HOAX):
        return _of_case(text, said, number, words)
    if found is not None:
        return Meant(intent=found, number=number)
    return _of_state(text, said, words, roles, requests)


def named_number(text: str) -> str:
    """The case number in the text, however it is spelled ("g 2026 0012"), or "" if none is."""
    found = _NUMBER.search(text.lower())
    return f"{found[1].upper()}-{found[2]}-{found[3].rjust(4, '0')}" if found else ""


def thanks_in(text: str) -> bool:
    """Whether the text has a word of thanks."""
    return _THANKS.search(padded(text)) is not None


def salam_in(text: str) -> bool:
    """Whether the text greets with a salam, which asks for its own answer."""
    return not polite_words.SALAM.isdisjoint(normalise(text))


def _of_case(text: str, said: str, number: str, words: Sequence[str]) -> Meant | None:
    """A case that is named: asked about, unless it is told something of it."""
    if state(text).wrong and "?" not in text and not _ASKS.search(said):
        return None
    if _ASKS.search(said) or "?" in text or len(words) <= 3:
        return Meant(intent=Intent.STANDING, number=number)
    return None


def _of_state(
    text: str, said: str, words: Sequence[str], roles: Collection[str], requests: Sequence[Request]
) -> Meant | None:
    stands = state(text)
    asked = not propose_category(text).content_request and (
        not stands.wrong or _SERVICE.search(said) is not None
    )
    wished = asked and _WISH.search(said) is not None
    request = named_request(words, requests) if wished else None
    if request is not None:
        return Meant(intent=Intent.REQUEST, request=request)
    if stands.well and "?" not in text:
        return Meant(intent=Intent.NORMAL)
    if stands.wrong:
        thanks = _thanks_alone(text, said, words) or _promises(text, said, words)
        return Meant(intent=Intent.THANKS) if thanks else None
    found = _THEN.first(said, words, roles)
    if found is not None:
        return Meant(intent=found)
    if all(word in polite_words.GREETING for word in words):
        return Meant(intent=Intent.GREETING)
    if _thanks_alone(text, said, words) or _acknowledges(text, said, words):
        return Meant(intent=Intent.THANKS)
    return None


def _acknowledges(text: str, said: str, words: Sequence[str]) -> bool:
    if all(word in polite_words.POLITE for word in words):
        return True
    return _begins(words) and "?" not in text and not _WISH.search(said)


def _begins(words: Sequence[str]) -> bool:
    return words[0] in polite_words.ACKNOWLEDGING and len(words) <= _GLAD


def _promises(text: str, said: str, words: Sequence[str]) -> bool:
    """An acknowledgement that promises to see to the trouble it names ("siap, saya cek dulu")."""
    return (
        _begins(words)
        and "?" not in text
        and _PROMISE.search(said) is not None
        and _LASTING.search(said) is None
    )


def _thanks_alone(text: str, said: str, words: Sequence[str]) -> bool:
    """Thanks for what was done, whatever fault it names; not the last words of a report."""
    if not _THANKS.search(said) or _BUT.search(said) or "?" in text:
        return False
    if state(text).wrong:
        done = _DONE.search(said) is not None and _LASTING.search(said) is None
        return len(words) <= _THANKS_FOR_REPAIR and done and _before_trouble(text, said)
    return len(words) <= _LONG_THANKS


def _before_trouble(text: str, said: str) -> bool:
    """Whether the thanks come first: at the end they close a report."""
    thanks = _THANKS.search(said)
    return thanks is not None and thanks.start() < state(text).trouble


def named_request(words: Sequence[str], requests: Sequence[Request]) -> Request | None:
    """The first of the services that words in one spelling name."""
    there = {*words, *(stem for each in words for stem in _STEM.findall(each))}
    for request in requests:
        if any(each <= there for each in _phrases_of(request.words)):
            return request
    return None


@lru_cache(maxsize=256)
def _phrases_of(words: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(normalise(each)) for each in words)


_FIRST, _THEN = SignTable(FIRST), SignTable(THEN)
_ASKS = pattern_of(f"{ASKING}, {PROGRESS}, {MY_REPORT}")
_THANKS = pattern_of(polite_words.THANKS)
_WISH = pattern_of(_ASKED_FOR)
_BUT = pattern_of("tapi, cuma, namun, hanya, masih, kok, but, still, minta, mohon, tolong")
_DONE = pattern_of(
    "memperbaiki, diperbaiki, perbaiki, dibantu, membantu, bantuannya, bantuan, respon, infonya, "
    "info, datang, selesai, beres, ditangani, penanganan, pelayanan, laporannya, helping, fixing, "
    "sudah bantu, sudah mau bantu, telah bantu, membetulkan, mengatasi, menangani, betulkan, "
    "tindak lanjut, sudah ganti, sudah pasang, memasang, "
    "mengganti, sudah bikin, kerja bagus, helped, fixed"
)
_PROMISE = pattern_of(
    "saya cek, kami cek, saya lihat, kami lihat, saya ke, kami ke, segera kami, segera saya, "
    "kami tangani, saya tangani, nanti saya, nanti kami, meluncur, otw, kami perbaiki, "
    "saya perbaiki, kami kerjakan, saya kerjakan, segera ditangani, segera dicek"
)
_LASTING = pattern_of("tapi, masih, tetap, lagi, belum, sekarang, sejak, terus, but, still, again")
_SERVICE = re.compile(
    r" (?:minta|mohon|mau|ingin|butuh|perlu|boleh|bisa|ajukan|mengajukan|tanya)(?: \w+)? "
    r"(?:pengadaan|rekomendasi|pelatihan|pendampingan|bimtek|spesifikasi|syarat)(?= )"
)
"""A service that is asked for whatever trouble is its reason."""
