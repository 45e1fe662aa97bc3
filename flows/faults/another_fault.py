"""Whether words plainly report another fault than a case: of another thing, or in another room.

What may be the same fault, a cause or a sign of it, or what comes after it, is no other one.
"""

import re
from collections.abc import Iterable, Mapping

from flows.engine.case_file import CaseFile
from flows.faults.category import Category
from flows.faults.fault_words import NOUNS
from flows.faults.named_place import in_other_rooms, named_place
from flows.faults.recognition import Proposal, propose_category
from flows.faults.trouble import reports_fault
from flows.faults.two_faults import ATTACK
from flows.language.normalise import normalise, padded
from flows.language.similarity import alike

_SINCE = re.compile(
    r" (?:(?:dari|sejak|mulai) (?:tadi|kemarin)(?: (?:pagi|siang|sore|malam|subuh))?"
    r"|(?:tadi|kemarin) (?:pagi|siang|sore|malam|subuh))(?= )"
)
_DOUBT = re.compile(
    r" (?:masih|lagi|juga|jg|pun|tetap|kembali|sama|belum|itu|tersebut|tadi|kemarin|dulu|ternyata"
    r"|karena|sebab|penyebab|akibat|akibatnya|gara|makanya|jadi|seperti|susulan|tambahan"
    r"|(?:sudah|pernah)(?: \S+)? (?:lapor|melapor|laporkan|dilaporkan|diperbaiki|dicek)"
    r"|laporan (?:saya|kami|yang|awal|pertama)|\S-\d+(?:-\d+)?"
    r"|still|again|also|too|same|earlier|because|as well)(?= )"
)
_CAUSES = frozenset({"listrik", "server"})
"""Kinds of equipment whose failure takes others along."""
_OWN_FAULTS = frozenset({"galat", "akun", "medsos", ATTACK})
"""Kinds of faults of a website or an application that no broken network explains."""
_SIGNS: Mapping[str, str] = {
    **dict.fromkeys(("terhubung", "offline", "sharing", "browsing"), Category.NETWORK.value),
    **dict.fromkeys(("cetak", "mencetak", "nyetak"), "printer"),
}
"""Words that tell of a thing without its name."""


def plainly_another(text: str, cases: Iterable[CaseFile], services: Iterable[str]) -> bool:
    """Whether a text alone surely reports a fault, and plainly another than each of the cases.
    `services` are parts of the names of units that serve people.
    """
    new, known = propose_category(text), tuple(services)
    if new.category is None or not reports_fault(text):
        return False
    if _DOUBT.search(_SINCE.sub(" ", padded(text))):
        return False
    things = _things(text)
    if not _CAUSES.isdisjoint({new.sub, *things}):
        return False
    return all(
        _sub(file) not in _CAUSES
        and (
            (things.isdisjoint(_things(file.description)) and _of_another_thing(text, new, file))
            or _elsewhere(text, file, known)
        )
        for file in cases
    )


def _sub(file: CaseFile) -> str:
    """The finer kind of a case, as it stands or as its words tell."""
    told = propose_category(file.description)
    return file.subcategory or (told.sub or "" if told.category == file.category else "")


def _of_another_thing(text: str, new: Proposal, file: CaseFile) -> bool:
    """Whether the kinds of fault differ, where the words name no thing of the case."""
    if new.category == file.category:
        sub = _sub(file)
        two_kinds = bool(new.sub and sub and new.sub != sub)
        return new.category is Category.EQUIPMENT and two_kinds
    return new.sub == ATTACK or _of_another_service(text, new, file)


def _of_another_service(text: str, new: Proposal, file: CaseFile) -> bool:
    """Whether what is told of one category is no cause and no sign of what a case is about."""
    both = {new.category, file.category}
    if not file.category:  # a case of another SOP
        return new.category in (Category.EQUIPMENT, Category.NETWORK)
    if Category.EQUIPMENT in both:
        return True
    if Category.NETWORK in both:
        return new.category is not Category.NETWORK and new.sub in _OWN_FAULTS
    return not alike(text, file.description)


def _elsewhere(text: str, file: CaseFile, services: tuple[str, ...]) -> bool:
    """Whether both name a place, and the text another one."""
    here, there = named_place(text, services), named_place(file.description, services)
    if here and there and normalise(here) != normalise(there):
        return True
    return in_other_rooms(text, file.description)


def _things(text: str) -> frozenset[str]:
    """Things that a text names or tells signs of and that can be faulty; of equipment its kind."""
    said = padded(text)
    named = [
        (noun.category, phrase)
        for noun in NOUNS
        for phrase in noun.phrases
        if noun.weight and f" {phrase} " in said
    ]
    kinds = {
        propose_category(phrase).sub if category is Category.EQUIPMENT else category.value
        for category, phrase in named
    }
    signs = {_SIGNS[word] for word in normalise(text) if word in _SIGNS}
    return frozenset(each for each in kinds | signs if each)
