"""Cases behind the figures of a period: of the office, by step, by whom they waited for."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from flows.messages.kinds.figures.recap import CaseList, RecapCases
from handlers.views.office.recap import lasting, party
from handlers.views.parts.phrases import open_, say, step_name
from handlers.views.parts.screen import Choice, Period, Say, Screen

DEFINITIONS = open_("choice-recap-definitions", "recapdefinitions")


def cases(m: RecapCases) -> Screen:
    head = say("recap-cases", period=Period(m.begins, m.until))
    nothing = say(f"recap-nothing-{m.part}" if m.part else "recap-nothing")
    listed = _by_sop(m.figures) or [nothing]
    choices: list[tuple[Choice, ...]] = [(DEFINITIONS,)]
    if m.days and not m.part:
        beside = ("steps", "waiting")
        others = (open_(f"choice-recap-{each}", f"recap{each}", m.days) for each in beside)
        choices += [tuple(others), (open_("choice-standards", "standards", m.days),)]
    return Screen(text=(head, *listed), choices=tuple(choices))


def _by_sop(lists: Sequence[CaseList]) -> Sequence[Say]:
    """The lists, each SOP's under its name if they are of steps."""
    found: list[Say] = []
    for sop, own in groupby(lists, lambda each: each.procedure):
        name = [say("recap-sop-name", name=say(f"sop-name-{sop}"))] if sop else []
        found += [*name, *map(_list, own)]
    return found


def _list(each: CaseList) -> Say:
    return say(
        "recap-list",
        figure=say(f"recap-figure-{each.figure}", **_named(each)),
        count=each.count,
        numbers=", ".join(_spelled(each.numbers)),
        more=each.more,
    )


def _named(each: CaseList) -> Mapping[str, Any]:
    """The parameters of the figure's name."""
    if each.step and each.procedure:
        return {"step": step_name(each.procedure, each.step)}
    if each.party and each.lasted is not None:
        return {"party": party(each.party), "lasted": lasting(each.lasted)}
    return {}


def _spelled(numbers: Sequence[str]) -> Sequence[str]:
    """Each number once, with how often it counts."""
    often = Counter(numbers)
    return [f"{number} ({often[number]}×)" if often[number] > 1 else number for number in often]
