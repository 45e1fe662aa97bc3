"""Priority of a fault: proposed from its words, its kind and the reporter's unit (domain: 7.2). It
changes order and alerting, never a standard time. The head of division may change it.
"""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from flows.faults.category import Category
from flows.faults.urgent_words import FIRE
from flows.language.normalise import normalise, padded


class Priority(StrEnum):
    CRITICAL = "kritis"
    HIGH = "tinggi"
    MEDIUM = "sedang"
    LOW = "rendah"

    @property
    def rank(self) -> int:
        """Place in the order; 0 comes first."""
        return list(Priority).index(self)


_RANKS = {each.value: each.rank for each in Priority}
URGENT = frozenset({Priority.CRITICAL, Priority.HIGH})
HACKED = "peretasan"
_CRITICAL_WORDS = (
    *("ruang server", "semua server", "server utama", "data center", "pusat data"),
    *("data bocor", "bocor data", "kebocoran data", "data dicuri", "pencurian data"),
    *("semua opd", "seluruh opd", "semua dinas", "seluruh dinas", "semua kantor"),
    *("seluruh kantor", "se kabupaten", "sekabupaten"),
    *FIRE,
)
_HIGH_WORDS = (
    *("pelayanan publik", "pelayanan berhenti", "pelayanan terhenti", "pelayanan lumpuh"),
    *("layanan publik", "tidak bisa melayani", "tidak dapat melayani", "website utama"),
    *("website kabupaten", "website pemda", "portal kabupaten", "portal pemda", "antrean pasien"),
    *("pasien antri", "pasien antre", "pasien menunggu", "antrian pasien", "pasien menumpuk"),
)
_TOTAL_WORDS = ("mati total", "lumpuh", "mati semua", "padam", "tidak bisa sama sekali")
_LOW_SUBS = frozenset({"akun", "komputer", "printer", "lain"})
_LOW_WORDS = ("salah ketik", "saya sendiri", "mohon dipasangkan", "mohon pemasangan", "instalasi")
_STOPS = frozenset({"putus", "tidak_dapat_diakses", "galat", "server", "wifi", "fisik", "listrik"})


def propose_priority(
    *, category: str, subcategory: str, text: str, unit: str, public_services: Iterable[str]
) -> Priority:
    """The priority the office would give. `public_services` are parts of the names of units that
    serve people (RSUD, Puskesmas), from office.toml; the text may name one as well as the unit.
    """
    said = padded(text)
    if subcategory == HACKED or _says(said, _CRITICAL_WORDS):
        return Priority.CRITICAL
    services = tuple(" ".join(normalise(each)) for each in public_services)
    serves = _says(padded(unit), services) or _says(said, services)
    total = _says(said, _TOTAL_WORDS) or _stops(category, subcategory)
    if _says(said, _HIGH_WORDS) or (serves and total):
        return Priority.HIGH
    if subcategory in _LOW_SUBS or _says(said, _LOW_WORDS):
        return Priority.LOW
    return Priority.MEDIUM


def tells_of_fire(text: str) -> bool:
    """Whether the text tells of smoke, fire or a burning smell."""
    return _says(padded(text), FIRE)


def rank_of(priority: str) -> int:
    """Rank of a saved priority; an unknown one ranks as MEDIUM."""
    return _RANKS.get(priority, _RANKS[Priority.MEDIUM])


def _stops(category: str, subcategory: str) -> bool:
    """Whether the service itself is down, not slow or broken for one machine or account."""
    return subcategory in _STOPS or (not subcategory and category != Category.EQUIPMENT)


def _says(said: str, phrases: tuple[str, ...]) -> bool:
    return any(words in said for words in _apart(phrases))


@cache
def _apart(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f" {phrase} " for phrase in phrases if phrase)
