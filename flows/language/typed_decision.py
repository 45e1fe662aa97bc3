"""Typed decisions: one of the offered choices, or something to ask about. Only words that express
a choice and nothing else take it; a negation never does.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from flows.language.decision_words import AGREEING, DENYING, OUTCOMES, POLITE, THANKS
from flows.language.normalise import normalise

Phrase = tuple[str, ...]

LONGEST_LABEL = 20
_BECAUSE = r"(?:karena|karna|krn|krna|sebab|alasan(?:nya)?)\b:?"
# Look at each run of blanks once, from its first: a message may hold thousands in a row.
_REASON = re.compile(
    rf"(?<!\s)(?:\s*:|\s*,\s+{_BECAUSE}|\s*\n(?!\s)|\s+[-–—]\s|\s+{_BECAUSE}|\s*\n)\s*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"([0-9]{1,2})[.)]?")
_CASE = re.compile(r"[a-z]-\d{4}-\d{4,}")
_THUMBS = str.maketrans(dict.fromkeys("👍👌🆗✅", " oke "))
_DECIDING: Mapping[str, Sequence[Phrase]] = {
    first: tuple(phrases)
    for first, phrases in groupby(
        sorted({each for phrases in OUTCOMES.values() for each in phrases}), key=itemgetter(0)
    )
}
"""Deciding phrases by their first word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A choice, by the phrases that express it; `labels` match whatever words they contain."""

    labels: tuple[Phrase, ...]
    phrases: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The option at `place` is meant; `reason` is the text after it."""

    place: int
    reason: str = ""
    by_number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """The person has to be asked: the option at `place` seems meant, or (None) none in particular.
    `mixed` means that other words stand beside it.
    """

    place: int | None
    mixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """The text mentions no choice."""


Reading = Taken | Unsure | Nothing


def read(text: str, options: Sequence[Option], *, numbered: int | None = None) -> Reading:
    """Read a text as a choice among the options. The first `numbered` can be typed as 1, 2, 3; all
    of them if it is None.
    """
    number = _number(text)
    if number is not None:
        place = number - 1
        most = len(options) if numbered is None else numbered
        return Taken(place=place, by_number=True) if 0 <= place < most else Nothing()
    whole = words_of(text)
    for place, option in enumerate(options):
        if whole in option.labels or normalise(text) in option.labels:
            return Taken(place=place)
    head, reason = _split(text)
    words = words_of(head)
    found = _found(words, options)
    if any(word in DENYING for word in words):
        return _denied(words, found)
    if not found:
        return _agreed(words, options)
    if len(found) > 1:
        return Unsure(place=None, mixed=True)
    (place, rest), *_ = found.items()
    if "?" in head or any(word not in POLITE | AGREEING for word in rest):
        return Unsure(place=place, mixed=True)
    return Taken(place=place, reason=reason)


def worth_reading(text: str) -> bool:
    """Whether the text may be a decision: it has a deciding phrase, or is short enough for a
    label. Cheap, because every message is checked; only what passes costs reading the sent cards.
    """
    words = words_of(text)
    return len(" ".join(words)) <= LONGEST_LABEL or any(
        words[place : place + len(phrase)] == phrase
        for place, word in enumerate(words)
        for phrase in _DECIDING.get(word, ())
    )


def only_agrees(text: str) -> bool:
    """Whether the text only agrees, politely or not: "Ok", "siap", "👍"."""
    words = words_of(text)
    return any(w in AGREEING for w in words) and all(w in AGREEING | POLITE for w in words)


def only_decides(text: str) -> bool:
    """Whether the text is a deciding phrase, politely or not: "setuju pak"."""
    words = words_of(text)
    return any(
        POLITE.issuperset((*words[:at], *words[at + len(phrase) :]))
        for word in words
        for phrase in _DECIDING.get(word, ())
        if (at := _at(words, phrase)) is not None
    )


def case_number(text: str) -> str | None:
    """The case number in the text, as written on cards, or None if there is none."""
    return next((word.upper() for word in normalise(text) if _CASE.fullmatch(word)), None)


def _number(text: str) -> int | None:
    """The number in "2", "2." or "nomor 2 pak", if the text is nothing else."""
    words = [word for word in text.lower().split() if word not in POLITE]
    number = _NUMBER.fullmatch(words[0]) if len(words) == 1 else None
    return int(number[1]) if number else None


def words_of(text: str) -> Phrase:
    """The words without thanks and without case numbers."""
    words = [w for w in normalise(text.translate(_THUMBS)) if not _CASE.fullmatch(w)]
    for thanks in THANKS:
        at = _at(words, thanks)
        if at is not None:
            del words[at : at + len(thanks)]
    return tuple(words)


def _split(text: str) -> tuple[str, str]:
    """The decision and the reason given with it, "" if there is none."""
    cut = _REASON.search(text.strip())
    if cut is None:
        return text, ""
    stripped = text.strip()
    return stripped[: cut.start()], stripped[cut.end() :].strip()


def _found(words: Phrase, options: Sequence[Option]) -> dict[int, Phrase]:
    """Options mentioned by the longest phrase, each with the words beside it."""
    found: dict[int, tuple[int, Phrase]] = {}
    for place, option in enumerate(options):
        for phrase in (*option.labels, *option.phrases):
            at = _at(words, phrase)
            if at is not None and len(phrase) > found.get(place, (0, ()))[0]:
                found[place] = (len(phrase), (*words[:at], *words[at + len(phrase) :]))
    longest = max((length for length, _ in found.values()), default=0)
    return {place: rest for place, (length, rest) in found.items() if length == longest}


def _at(words: Sequence[str], phrase: Phrase) -> int | None:
    if not phrase or phrase[0] not in words:
        return None
    last = len(words) - len(phrase)
    return next((a for a in range(last + 1) if tuple(words[a : a + len(phrase)]) == phrase), None)


def _denied(words: Phrase, found: dict[int, Phrase]) -> Reading:
    """Read a negation ("jangan setuju", a bare "belum"): worth asking, never a decision."""
    alone = all(word in DENYING | POLITE | AGREEING for word in words)
    return Unsure(place=None, mixed=not alone) if found or alone else Nothing()


def _agreed(words: Phrase, options: Sequence[Option]) -> Reading:
    agrees = any(word in AGREEING for word in words)
    if options and agrees and all(word in AGREEING | POLITE for word in words):
        return Unsure(place=0)
    return Nothing()
