"""Handing a task back: the last to leave reopens the approval."""

from tests.flows.engine.cast import COLLEAGUE, HEAD, TECHNICIAN, Play, approved


def pair() -> Play:
    """A repair with two technicians."""
    return Play().acts(HEAD, "approve", "approve", team=(TECHNICIAN, COLLEAGUE))


def test_the_rest_keeps_the_task() -> None:
    play = pair().acts(TECHNICIAN, "repair", "accept").acts(TECHNICIAN, "repair", "handback")
    assert play.case.team == play.opened("repair").holders == {COLLEAGUE}
    assert play.opened("repair").accepted_at is None
    assert "effect.due" not in play.codes


def test_who_accepted_stays_on_it_when_another_leaves() -> None:
    play = pair().acts(COLLEAGUE, "repair", "accept").acts(TECHNICIAN, "repair", "handback")
    assert play.opened("repair").accepted_by == COLLEAGUE


def test_the_last_to_leave_opens_the_approval_again() -> None:
    play = approved().acts(TECHNICIAN, "repair", "handback")
    assert play.standing == {"approve"}
    assert play.case.team == frozenset()
    assert play.codes.count("effect.due") == 2
