"""Walks through every SOP: no dead ends, and only permitted people act."""

import random
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from flows.engine import events
from flows.engine.case import Actor, Case, OpenStep
from flows.engine.ledger import StepRun, measured
from flows.engine.permissions import available
from flows.engine.refusals import Refusal
from flows.sop.case_state import CaseState
from flows.sop.loader import load_procedure
from flows.sop.procedure import Procedure
from tests.flows.engine.cast import (
    CLOCK,
    HEAD,
    OPERATOR,
    PROCEDURES,
    REPORTER,
    ROLES,
    UPT_TIK,
    Play,
)
from tests.flows.sop.five_steps import FIVE_STEPS
from tests.flows.worktime.office_hours import ORDINARY

EVERY = [*PROCEDURES, load_procedure(FIVE_STEPS, "pinjam.toml")]
each = pytest.mark.parametrize("procedure", EVERY, ids=lambda procedure: procedure.id)
Transition = tuple[int | Actor, str, str]
Place = tuple[object, ...]
VERBAL = frozenset({"verbal_first"})
WALKS, LONGEST = 10_000, 24


def moves(play: Play) -> list[Transition]:
    """Every possible act in the present state, and the clock's."""
    found: list[Transition] = []
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
    """The state of a case without its round, hour and number of pauses."""
    return (
        case.state,
        bool(case.team),
        frozenset((o.key, o.accepted_at is None, o.paused, o.done_by) for o in case.open_steps),
    )


def explored(procedure: Procedure) -> Iterator[tuple[Place, Place, Transition]]:
    """Every reachable place, with every move from it."""
    yield from _explored(procedure, (), frozenset())
    yield from _explored(procedure, (UPT_TIK,), VERBAL)
    for entry in procedure.entries.values():
        yield from _explored(procedure, (), frozenset(), (entry,))


def _explored(
    procedure: Procedure,
    away: tuple[int, ...],
    allows: frozenset[str],
    at: tuple[str, ...] = (),
) -> Iterator[tuple[Place, Place, Transition]]:
    first = Play(procedure, away=away, allows=allows, at=at)
    seen, waiting = {place(first.case)}, deque([first])
    while waiting:
        play = waiting.popleft()
        before, happened = play.case, play.happened
        for move in moves(play):
            play.acts(*move)
            yield place(before), place(play.case), move
            if place(play.case) not in seen:
                seen.add(place(play.case))
                onward = Play(procedure, away=away, allows=allows)
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


@dataclass(slots=True)
class Walk:
    """One case on its way, with the runs of its steps as storage keeps them."""

    play: Play
    by: random.Random
    standing: dict[str, OpenStep] = field(default_factory=dict)
    runs: list[StepRun] = field(default_factory=list)
    taken: set[tuple[str, str]] = field(default_factory=set)

    def go(self) -> None:
        self.standing = {opened.key: opened for opened in self.play.case.open_steps}
        for _ in range(self.by.randint(1, LONGEST)):
            allowed = moves(self.play)
            if self.play.case.state is not CaseState.OPEN:
                assert not allowed
                break
            assert allowed, f"nobody can go on from {self.play.standing}"
            self._strangers(set(allowed))
            self._step(self.by.choice(allowed))

    def _step(self, move: Transition) -> None:
        self.play.now += timedelta(minutes=self.by.choice((0, 7, 55, 600, 4000)))
        before = self.play.case
        self.play.acts(*move)
        self.taken.add(move[1:])
        after = self.play.case
        assert after.version == before.version + 1
        assert all(after.rounds[key] >= count for key, count in before.rounds.items())
        assert len(self.play.standing) == len(after.open_steps)
        assert (after.state is CaseState.OPEN) == (after.closed_at is None)
        assert (after.state is CaseState.OPEN) == bool(after.open_steps)
        for event in self.play.happened:
            if isinstance(event, events.StepClosed):
                self.runs.append(_closed(self.standing.pop(event.step), event, self.play.now))
            elif isinstance(event, events.StepOpened):
                assert event.step not in self.standing
                self.standing[event.step] = self.play.opened(event.step)
        self.standing = {opened.key: opened for opened in after.open_steps}

    def _strangers(self, allowed: set[Transition]) -> None:
        """People who are not offered an outcome are refused it, and nothing changes."""
        opened = self.by.choice(self.play.case.open_steps)
        outcome = self.by.choice(sorted(self.play.procedure.steps[opened.key].outcomes))
        who = self.by.choice(sorted(set(ROLES) - set(self.play.away)))
        if (who, opened.key, outcome) not in allowed:
            before, now = self.play.case, self.play.now
            with pytest.raises(Refusal):
                self.play.acts(who, opened.key, outcome)
            assert self.play.case is before
            self.play.now = now


def _closed(opened: OpenStep, event: events.StepClosed, at: datetime) -> StepRun:
    return StepRun(
        step=opened.key,
        round=opened.round,
        opened_at=opened.opened_at,
        closed_at=at,
        outcome=event.outcome,
        actor=None,
        holders=opened.holders,
        accepted_at=opened.accepted_at,
        pauses=opened.pauses,
    )


def walked(procedure: Procedure, seed: int) -> Walk:
    by = random.Random(seed)
    play = Play(
        procedure,
        reporter=by.choice([REPORTER, HEAD, OPERATOR]),
        away=by.choice([(), (UPT_TIK,)]),
        allows=by.choice([frozenset[str](), VERBAL]),
        at=by.choice([(), *((entry,) for entry in procedure.entries.values())]),
    )
    walk = Walk(play=play, by=by)
    walk.go()
    return walk


def check_intervals(walk: Walk) -> None:
    """Work and pauses of a closed run fill it minute by minute, and lie within it."""
    for run in walk.runs:
        assert run.closed_at is not None
        whole = ORDINARY.between(run.opened_at, run.closed_at)
        line = measured(run, walk.play.procedure, ORDINARY, walk.play.now)
        assert line.spent + line.paused == whole
        assert line.spent >= timedelta()
        last = run.opened_at
        for pause in run.pauses:
            end = pause.ended_at or run.closed_at
            assert last <= pause.started_at <= end <= run.closed_at
            last = end


@each
def test_on_ten_thousand_random_walks_the_rules_hold_at_every_step(procedure: Procedure) -> None:
    """Every outcome is reached, nobody gets stuck, strangers are refused, no minute is lost."""
    share = WALKS // len(EVERY)
    met: Counter[tuple[str, str]] = Counter()
    for seed in range(share):
        walk = walked(procedure, seed)
        met.update(walk.taken)
        if seed % 5 == 0:
            check_intervals(walk)
    assert set(met) == {
        (step.key, outcome)
        for step in procedure.steps.values()
        if not step.filed
        for outcome in step.outcomes
    }
