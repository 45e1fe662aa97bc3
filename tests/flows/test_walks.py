"""Walking through every SOP: no dead end, and nobody acts where they have no business."""

from collections import deque
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.case import Actor, Case, CaseState
from flows.errors import Refusal
from flows.loader import load_procedure
from flows.permission import available
from flows.procedure import Procedure
from tests.flows.cast import CLOCK, HEAD, OPERATOR, PROCEDURES, REPORTER, ROLES, UPT_TIK, Play
from tests.flows.five_steps import FIVE_STEPS

EVERY = [*PROCEDURES, load_procedure(FIVE_STEPS, "pinjam.toml")]
each = pytest.mark.parametrize("procedure", EVERY, ids=lambda procedure: procedure.id)
Move = tuple[int | Actor, str, str]
Place = tuple[object, ...]


def moves(play: Play) -> list[Move]:
    """Everything that somebody could do now, and the clock."""
    found: list[Move] = []
    for opened in play.case.open_steps:
        for who, roles in ROLES.items():
            if who in play.away:
                continue
            offered = available(play.case, play.procedure, opened, who, roles, play.staffing)
            found += [(who, opened.key, outcome) for outcome in offered]
        for outcome in play.procedure.steps[opened.key].outcomes.values():
            if "system" in outcome.by:
                found.append((CLOCK, opened.key, outcome.name))
    return found


def place(case: Case) -> Place:
    """Where a case stands, whatever the round, the hour, and however often it was paused."""
    return (
        case.state,
        bool(case.team),
        frozenset((o.key, o.accepted_at is None, o.paused, o.done_by) for o in case.open_steps),
    )


def explored(procedure: Procedure) -> Iterator[tuple[Place, Place, Move]]:
    """Every place that can be reached, with every move from it."""
    for away in ((), (UPT_TIK,)):
        yield from _explored(procedure, away)


def _explored(procedure: Procedure, away: tuple[int, ...]) -> Iterator[tuple[Place, Place, Move]]:
    first = Play(procedure, away=away)
    seen, waiting = {place(first.case)}, deque([first])
    while waiting:
        play = waiting.popleft()
        before, happened = play.case, play.happened
        for move in moves(play):
            play.acts(*move)
            yield place(before), place(play.case), move
            if place(play.case) not in seen:
                seen.add(place(play.case))
                onward = Play(procedure, away=away)
                onward.case, onward.happened, onward.now = play.case, play.happened, play.now
                waiting.append(onward)
            play.case, play.happened = before, happened


@each
def test_every_outcome_of_every_step_is_taken_somewhere(procedure: Procedure) -> None:
    taken = {(step, outcome) for _, _, (_, step, outcome) in explored(procedure)}
    written = {
        (step.key, outcome)
        for step in procedure.steps.values()
        if not step.filed
        for outcome in step.outcomes
    }
    assert taken == written


@each
def test_from_wherever_a_case_stands_it_can_come_to_an_end(procedure: Procedure) -> None:
    ways = [(before, after) for before, after, _ in explored(procedure)]
    ending = {after for _, after in ways if after[0] is not CaseState.OPEN}
    everywhere = {here for way in ways for here in way}
    while fresh := {before for before, after in ways if after in ending} - ending:
        ending |= fresh
    assert everywhere == ending


@each
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_on_a_random_walk_the_rules_hold_at_every_step(
    procedure: Procedure, data: st.DataObject
) -> None:
    play = Play(procedure, reporter=data.draw(st.sampled_from([REPORTER, HEAD, OPERATOR])))
    for _ in range(data.draw(st.integers(1, 15))):
        allowed = moves(play)
        if not allowed:
            break
        _check_strangers(play, allowed, data)
        rounds, version = play.case.rounds, play.case.version
        play.acts(*data.draw(st.sampled_from(allowed)))
        assert play.case.version == version + 1
        assert all(play.case.rounds[key] >= count for key, count in rounds.items())
        assert len(play.standing) == len(play.case.open_steps)
        assert (play.case.state is CaseState.OPEN) == (play.case.closed_at is None)
        assert (play.case.state is CaseState.OPEN) == bool(play.case.open_steps)


def _check_strangers(play: Play, allowed: list[Move], data: st.DataObject) -> None:
    """Somebody who is not offered an outcome is refused it."""
    opened = data.draw(st.sampled_from(play.case.open_steps))
    outcome = data.draw(st.sampled_from(sorted(play.procedure.steps[opened.key].outcomes)))
    who = data.draw(st.sampled_from(sorted(ROLES)))
    if (who, opened.key, outcome) not in allowed:
        before = play.case
        with pytest.raises(Refusal):
            play.acts(who, opened.key, outcome)
        assert play.case == before
