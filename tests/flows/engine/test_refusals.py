from collections.abc import Callable

import pytest

from flows.engine.case import Actor
from flows.engine.permissions import available
from flows.engine.refusals import (
    CaseClosed,
    MissingField,
    NotNow,
    NotYours,
    OwnReport,
    Refusal,
    Stale,
    StepClosed,
    UnknownOutcome,
)
from flows.sop.loader import load_procedure
from tests.flows.engine.cast import (
    CLOCK,
    COLLEAGUE,
    HEAD,
    REPORTER,
    ROLES,
    TECHNICIAN,
    UPT_HEAD,
    Play,
    approved,
    repaired,
)
from tests.flows.sop.five_steps import FIVE_STEPS


def accepted() -> Play:
    return approved().acts(TECHNICIAN, "repair", "accept")


def rejected() -> Play:
    return Play().acts(HEAD, "approve", "reject")


@pytest.mark.parametrize(
    ("begin", "who", "step", "outcome", "refusal", "arguments"),
    [
        (
            approved,
            HEAD,
            "approve",
            "approve",
            StepClosed,
            {"step": "approve", "round": 0, "number": "G-2026-0001"},
        ),
        (Play, HEAD, "elsewhere", "approve", StepClosed, None),
        (Play, HEAD, "approve", "dance", UnknownOutcome, {"outcome": "dance"}),
        (
            Play,
            TECHNICIAN,
            "approve",
            "approve",
            NotYours,
            {"step": "approve", "role": "ict_head"},
        ),
        (Play, UPT_HEAD, "approve", "approve", NotYours, None),
        (Play, REPORTER, "approve", "approve", NotYours, None),
        (approved, COLLEAGUE, "repair", "accept", NotYours, {"step": "repair", "role": "team"}),
        (
            approved,
            TECHNICIAN,
            "repair",
            "revoke",
            NotYours,
            {"step": "repair", "role": "ict_head"},
        ),
        (
            repaired,
            TECHNICIAN,
            "confirm",
            "normal",
            NotYours,
            {"step": "confirm", "role": "reporter"},
        ),
        (repaired, REPORTER, "confirm", "silent", NotYours, {"step": "confirm", "role": "system"}),
        (repaired, CLOCK, "confirm", "normal", NotYours, None),
        (accepted, TECHNICIAN, "repair", "accept", NotNow, {"guard": "unaccepted"}),
        (approved, TECHNICIAN, "repair", "done", NotNow, {"guard": "accepted"}),
        (approved, TECHNICIAN, "repair", "resume", NotNow, {"guard": "paused"}),
        (accepted, HEAD, "repair", "revoke", NotNow, {"guard": "unaccepted"}),
        (
            rejected,
            HEAD,
            "approve",
            "approve",
            CaseClosed,
            {"state": "rejected", "number": "G-2026-0001"},
        ),
        (rejected, TECHNICIAN, "", "reopen", NotYours, None),
        (lambda: Play().acts(HEAD, "approve", "abuse"), HEAD, "", "reopen", CaseClosed, None),
        (Play, HEAD, "", "reopen", StepClosed, None),
    ],
)
def test_what_may_not_be_is_refused_and_changes_nothing(
    begin: Callable[[], Play],
    who: int | Actor,
    step: str,
    outcome: str,
    refusal: type[Refusal],
    arguments: dict[str, object] | None,
) -> None:
    play = begin()
    before = play.case
    with pytest.raises(refusal) as caught:
        play.acts(who, step, outcome)
    assert arguments is None or caught.value.arguments == arguments
    assert play.case == before


def test_work_that_stands_still_is_not_finished_nor_paused_again() -> None:
    play = accepted().acts(TECHNICIAN, "repair", "obstacle")
    for outcome in ("done", "obstacle", "ask"):
        with pytest.raises(NotNow) as caught:
            play.acts(TECHNICIAN, "repair", outcome)
        assert caught.value.arguments == {"guard": "running"}


def test_a_card_of_an_earlier_round_is_stale() -> None:
    play = repaired().acts(REPORTER, "confirm", "broken")
    with pytest.raises(Stale) as caught:
        play.acts_from(TECHNICIAN, "repair", 1, "accept")
    assert caught.value.arguments == {"step": "repair", "claimed": 1, "current": 2}
    assert play.acts_from(TECHNICIAN, "repair", 2, "accept").opened("repair").accepted_at


@pytest.mark.parametrize("value", [{}, {"reason": ""}, {"reason": None}])
def test_a_rejection_without_a_reason_is_refused(value: dict[str, object]) -> None:
    with pytest.raises(MissingField) as caught:
        Play().acts_from(HEAD, "approve", 1, "reject", **value)
    assert caught.value.arguments == {"field": "reason"}


def test_nobody_decides_what_they_reported() -> None:
    with pytest.raises(OwnReport):
        Play(reporter=HEAD).acts(HEAD, "approve", "approve")
    with pytest.raises(OwnReport):
        Play(reporter=HEAD).acts(UPT_HEAD, "approve", "reject").acts(HEAD, "", "reopen")


def test_nobody_revokes_the_approval_of_what_they_reported() -> None:
    with pytest.raises(NotYours):
        Play(reporter=HEAD).acts(UPT_HEAD, "approve", "approve").acts(HEAD, "repair", "revoke")


def test_nobody_agrees_twice() -> None:
    play = Play(load_procedure(FIVE_STEPS, "pinjam.toml")).acts(HEAD, "decide", "approve")
    with pytest.raises(NotNow) as caught:
        play.acts(HEAD, "decide", "approve")
    assert caught.value.arguments == {"guard": "agreed"}


@pytest.mark.parametrize(
    ("begin", "step", "who", "outcomes"),
    [
        (Play, "approve", HEAD, ("approve", "return", "reject", "external", "abuse")),
        (Play, "approve", TECHNICIAN, ()),
        (approved, "repair", TECHNICIAN, ("accept", "obstacle", "note", "ask", "handback")),
        (approved, "repair", HEAD, ("revoke",)),
        (accepted, "repair", HEAD, ()),
        (
            accepted,
            "repair",
            TECHNICIAN,
            ("done", "obstacle", "note", "ask", "purchase", "handback", "external"),
        ),
        (accepted, "repair", COLLEAGUE, ()),
        (repaired, "confirm", REPORTER, ("normal", "broken")),
        (repaired, "result", COLLEAGUE, ("amend",)),
    ],
)
def test_a_card_offers_what_its_reader_may_do_now(
    begin: Callable[[], Play], step: str, who: int, outcomes: tuple[str, ...]
) -> None:
    play = begin()
    opened = play.opened(step)
    assert available(play.case, play.procedure, opened, who, ROLES[who]) == outcomes


def test_the_superior_who_approved_is_offered_to_revoke() -> None:
    play = Play(reporter=HEAD).acts(UPT_HEAD, "approve", "approve")
    offered = [
        available(play.case, play.procedure, play.opened("repair"), who, ROLES[who], play.staffing)
        for who in (UPT_HEAD, HEAD)
    ]
    assert offered == [("revoke",), ()]
