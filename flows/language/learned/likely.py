"""The likely intent of a message, by its likeness to examples, where no word list knows it."""

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from flows.faults.trouble import of_the_division, state
from flows.language.intents.intent import Intent, Meant, Request
from flows.language.intents.officials import ABSENT
from flows.language.intents.understanding import named_request
from flows.language.learned.naive_bayes import Likeliest, NaiveBayes
from flows.language.normalise import normalise, padded
from flows.sop.roles import OFFICIALS

EXAMPLES = Path(__file__).parent / "examples"
INTENTS: Mapping[str, Intent] = {
    **{each.value: each for each in Intent},
    "confirm": Intent.NORMAL,
    "where": Intent.STANDING,
    "delegate": Intent.ABSENCE,
}
"""Intents by the names of outcomes in the examples."""
FAULT, PROMOTION, UNCLEAR = "fault", "promotion", "unclear"
_LEAD, _LEAD_OF_REPORT = 1.0, 3.5
"""The lead over the next outcome below which nothing is guessed. A report needs more: taken for
one, what is none does more harm than what is asked about.
"""
_DOUBT = 4.0
"""The lead from which a text that the lists take for a fault is doubted."""
_WELL = frozenset({"confirm", "thanks", "greeting"})
"""Outcomes of texts that tell of no trouble."""
_IDLE_TALK = re.compile(
    r" (?:haha|akan|berencana|rencana|(?:minggu|bulan|tahun|semester|triwulan) depan)(?= )"
)
"""A jest or a plan."""
_PROMOTED = re.compile(
    r" (?:promosi|promosikan|mempromosikan|sosialisasi|sosialisasikan|menyosialisasikan|pameran|"
    r"kampanye|kunjungan|berkunjung|kunjungi|dikunjungi|datangi|tamu|rombongan|perkenalkan|"
    r"memperkenalkan|visit|guests|roadshow|booth|stan|siswa|peserta|promotion)(?= )"
)
_OF_OFFICIALS = frozenset({"overdue", "recap"})
_OF_ABSENT = frozenset({"delegate"})


def likely_intent(
    text: str, roles: Collection[str] = (), requests: Sequence[Request] = ()
) -> Meant | None:
    """The likely intent; None for a likely report, and for a request that is not `requests`'."""
    intent = INTENTS.get(likely(text, roles))
    request = named_request(normalise(text), requests) if intent is Intent.REQUEST else None
    if intent is None or (intent is Intent.REQUEST and request is None):
        return None
    return Meant(intent=intent, request=request, likely=True)


def likely(text: str, roles: Collection[str] = ()) -> str:
    """The outcome by its name in the examples, UNCLEAR if none has a clear lead."""
    found = likeliest(text)
    if found.label in _out_of_reach(frozenset(roles)):
        return UNCLEAR
    if found.label in INTENTS:
        told = found.lead >= _LEAD and not (found.label in _WELL and state(text).wrong)
    else:
        told = found.lead >= _LEAD_OF_REPORT and _MAY_BE.get(found.label, bool)(text)
    return found.label if told else UNCLEAR


def _may_be_broken(text: str) -> bool:
    stands = state(text)
    idle = not stands.wrong and _IDLE_TALK.search(padded(text))
    return of_the_division(text) and not stands.well and not idle


def _may_be_promoted(text: str) -> bool:
    return _PROMOTED.search(padded(text)) is not None


def doubted(text: str) -> bool:
    """Whether a text is far more like others that are no reports, whatever words it has. Many
    greet before they report.
    """
    found = likeliest(text, frozenset({"greeting"}))
    return found.label in INTENTS and found.lead >= _DOUBT


def _out_of_reach(roles: frozenset[str]) -> frozenset[str]:
    """Outcomes that nobody of these roles means."""
    denied = frozenset[str]() if roles & OFFICIALS else _OF_OFFICIALS
    return denied if roles & ABSENT else denied | _OF_ABSENT


_MAY_BE = {FAULT: _may_be_broken, PROMOTION: _may_be_promoted}
"""What a text must be before a report is guessed."""


@lru_cache(maxsize=64)
def likeliest(text: str, without: frozenset[str] = frozenset()) -> Likeliest:
    """The likeliest outcome but those `without`, whatever its lead."""
    return learned().likeliest(features(text), without=without)


@cache
def learned() -> NaiveBayes:
    """The lessons of the examples."""
    return NaiveBayes((outcome, features(said)) for said, outcome in examples())


def examples() -> Iterator[tuple[str, str]]:
    """A sentence, and its outcome."""
    for file in sorted(EXAMPLES.glob("*.toml")):
        for each in tomllib.loads(file.read_text(encoding="utf-8"))["utterance"]:
            yield each["said"], each["outcome"]


def features(text: str) -> frozenset[str]:
    """The words in one spelling, each pair of neighbours, and whether something is asked."""
    words = normalise(text)
    pairs = {" ".join(pair) for pair in pairwise(("", *words, ""))}
    return frozenset({*words, *pairs} | ({"?"} if "?" in text else set()))
