"""What a first message of somebody with nothing open is taken for, by its words alone."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from bot.config.office_file import ROOT, read_office
from flows.faults.trouble import reports_fault
from flows.language.intents.intent import Intent
from flows.language.intents.understanding import intent_of
from flows.language.learned.likely import EXAMPLES, INTENTS, doubted, likely, likely_intent
from flows.office.cases.asked_for import procedure_asked
from flows.office.sop_hooks import Sops
from flows.office.sops.registry import SOPS
from flows.settings import Office

OFFICE = read_office(ROOT / "office.toml").office
ROLES = {
    "staff": {"staff"},
    "stranger": set[str](),
    "ict_team": {"ict_team"},
    "ict_head": {"ict_head"},
    "upt_head": {"upt_head"},
    "head": {"agency_head"},
    "upt_tik": {"upt_tik"},
    "design_team": {"designer"},
}
NAMES = {intent: name for name, intent in INTENTS.items()}
SOP_NAMES = {"konten": "content", "promosi": "promotion"}
REPORTS = frozenset({"fault", "content", "promotion"})
"""Outcomes that may become a case."""


class Utterance(NamedTuple):
    """`also` are outcomes that are as good."""

    said: str
    role: str
    outcome: str
    also: tuple[str, ...] = ()

    @property
    def right(self) -> frozenset[str]:
        return frozenset({self.outcome, *self.also})

    @property
    def reports(self) -> bool:
        return not self.right.isdisjoint(REPORTS)


@dataclass(frozen=True, slots=True)
class _Work:
    office: Office = OFFICE
    sops: Sops = SOPS


def utterances(part: str) -> Iterator[Utterance]:
    """Those of one part, the name of its file."""
    folder = EXAMPLES if part != "frozen" else Path(__file__).parent
    file = folder / f"{part}.toml"
    for each in tomllib.loads(file.read_text(encoding="utf-8"))["utterance"]:
        also = tuple(each.get("also", ()))
        yield Utterance(each["said"], each["role"], each["outcome"], also)


def outcome(said: str, role: str) -> str:
    """The outcome by the names of this folder's README."""
    meant = intent_of(said, ROLES[role], OFFICE.requests)
    sop = procedure_asked(_Work(), said)
    if meant is not None and not (meant.intent is Intent.REQUEST and sop):
        return NAMES[meant.intent]
    if sop:
        return SOP_NAMES[sop]
    return "fault" if reports_fault(said) else _guessed(said, role)


def filed(said: str) -> bool:
    """Whether silence files what was taken for a report."""
    return bool(procedure_asked(_Work(), said) or reports_fault(said)) and not doubted(said)


def _guessed(said: str, role: str) -> str:
    guess = likely_intent(said, ROLES[role], OFFICE.requests)
    if guess is not None:
        return NAMES[guess.intent]
    likeliest = likely(said, ROLES[role])
    return likeliest if likeliest in REPORTS else "unclear"


def right(part: str) -> tuple[int, list[tuple[Utterance, str]]]:
    """How many there are, and those that are taken for something else, with what for."""
    known = [*utterances(part)]
    taken = [(each, outcome(each.said, each.role)) for each in known]
    return len(known), [(each, was) for each, was in taken if was not in each.right]
