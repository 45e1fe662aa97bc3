"""Recognise the fault that a text is about, and complaints, from words in one spelling."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from flows.faults import content_words as content
from flows.faults import fault_words as signs
from flows.faults.category import Category
from flows.faults.urgent_words import FIRE, HACKING
from flows.language.normalise import normalise

_WORDS_BETWEEN = 2
_ENOUGH_WORDS = 4
_ASKED = rf"(?:{'|'.join(content.ASKING)}) (?:\S+ )?(?:{'|'.join(content.PUBLISHING)})"
_TO_MAKE = re.compile(
    rf"(?<!tidak)(?<!belum) (?:(?:{_ASKED}|{'|'.join(content.MAKING)})"
    rf"(?: \S+){{0,2}} (?:{'|'.join(content.CONTENT)})"
    rf"|(?:{'|'.join(content.NEEDING)})(?: \S+)? (?:{'|'.join(content.MADE)}))"
    rf"(?! (?:{'|'.join(content.FAULTY)}|terus|selalu))"
    r"(?!.* (?:tapi|gagal|error|tidak bisa|belum bisa) )(?= )"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The likely subject of a text. `category` is None if nothing points to one, and for a request
    to publish something (SOP C); `signs` are the phrases that decided.
    """

    category: Category | None
    sub: str | None = None
    content_request: bool = False
    signs: tuple[str, ...] = ()


@lru_cache(maxsize=64)
def propose_category(text: str) -> Proposal:
    """Propose what the text reports; the reporter confirms it or chooses otherwise."""
    said = _joined(normalise(text))
    hacked = _first(said, HACKING)
    if _asks_to_make(said) or (not hacked and _asks_to_publish(said)):
        found = (_first(said, content.PUBLISHING), _first(said, content.CONTENT))
        return Proposal(category=None, content_request=True, signs=found)
    category, noun = _subject(said)
    fire = _first(said, FIRE)
    if fire and category is None:
        return Proposal(category=Category.EQUIPMENT, sub="lain", signs=(fire,))
    if hacked:
        return Proposal(
            category=category or Category.WEBSITE,
            sub="peretasan",
            signs=(hacked, noun) if noun else (hacked,),
        )
    if category is None:
        return Proposal(category=None)
    for sub, phrases in signs.SUBS[category]:
        sign = _first(said, phrases)
        if sign:
            return Proposal(
                category=category, sub=sub, signs=(noun,) if sign == noun else (noun, sign)
            )
    return Proposal(category=category, signs=(noun,))


def complaint(text: str) -> bool:
    """Whether the text complains that nothing was done: "sudah 3 hari belum ada tindak lanjut"."""
    said = _joined(normalise(text))
    return bool(
        _first(said, signs.COMPLAINTS)
        or _denied(said, signs.NOT_YET, (*signs.FOLLOW_UP, *signs.FOLLOW_UP_AWAITED))
        or _denied(said, signs.NOT_AT_ALL, signs.FOLLOW_UP)
    )


def asks_progress(text: str) -> bool:
    """Whether the text asks how far a report is, without complaining."""
    return bool(_first(_joined(normalise(text)), signs.PROGRESS_ASKED))


def _subject(said: str) -> tuple[Category | None, str]:
    """The heaviest noun, the earlier of two equals, with its category; places weigh less."""
    best: tuple[int, int, Category, str] | None = None
    for noun in signs.NOUNS:
        for phrase in noun.phrases:
            at = said.find(f" {phrase} ")
            if at < 0:
                continue
            before = said[:at].rpartition(" ")[2]
            weight = noun.weight - (signs.PLACE_COST if before in signs.PLACES else 0)
            if best is None or (weight, -at) > (best[0], best[1]):
                best = (weight, -at, noun.category, phrase)
    return (best[2], best[3]) if best else (None, "")


def burning(text: str) -> bool:
    """Whether the text tells of fire or smoke."""
    return bool(_first(_joined(normalise(text)), FIRE))


def _asks_to_publish(said: str) -> bool:
    return bool(
        _first(said, content.PUBLISHING)
        and _first(said, content.CONTENT)
        and not _first(said, (*content.FAULTY, *content.NOT_ASKED))
    )


def _asks_to_make(said: str) -> bool:
    """Whether a poster or the like is asked for, whatever trouble it is about."""
    return _TO_MAKE.search(said) is not None and not _first(said, content.NOT_ASKED)


def _denied(said: str, denials: Iterable[str], deeds: Iterable[str]) -> bool:
    gap = rf"(?: \S+){{0,{_WORDS_BETWEEN}}}"
    return bool(re.search(rf" (?:{'|'.join(denials)}){gap} (?:{'|'.join(deeds)}) ", said))


def _first(said: str, phrases: Iterable[str]) -> str:
    """The first of the phrases that occurs, or "" if none does."""
    return next((phrase for phrase in phrases if f" {phrase} " in said), "")


def _joined(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


def brief(text: str) -> bool:
    """Whether the words are too few to be a report."""
    return len(normalise(text)) < _ENOUGH_WORDS
