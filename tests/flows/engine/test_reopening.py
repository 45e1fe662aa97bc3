"""A phase that ended by mistake opens again, and what it had opened closes (SOP B)."""

import pytest

from flows.engine.refusals import NotYours, Stale, UnknownOutcome
from tests.flows.engine.cast import OPERATOR, UPT_HEAD, Play


def ended(*steps: str) -> Play:
    """A round of promotion with these phases ended."""
    play = Play("promosi").acts(OPERATOR, "media", "done").acts(OPERATOR, "schedule", "done")
    for step in steps:
        play.acts(OPERATOR, step, "finish")
    return play


def test_a_phase_opens_again_in_its_next_round() -> None:
    play = ended("visit").acts_from(OPERATOR, "visit", 1, "unfinish")
    assert play.standing == {"visit", "online", "introduce"}
    assert play.opened("visit").round == 2
    assert play.codes == ["step.opened"]


def test_the_evaluation_closes_until_all_phases_are_ended_again() -> None:
    play = ended("visit", "online", "introduce")
    assert play.standing == {"evaluate"}
    play.acts_from(OPERATOR, "online", 1, "unfinish")
    assert play.standing == {"online"}
    assert play.codes == ["step.closed", "step.opened"]
    play.acts(OPERATOR, "online", "finish")
    assert play.standing == {"evaluate"}
    assert play.opened("evaluate").round == 2


def test_an_open_phase_and_an_older_round_are_not_opened_again() -> None:
    play = ended("visit").acts_from(OPERATOR, "visit", 1, "unfinish")
    for round in (1, 2, None):
        with pytest.raises(Stale):
            play.acts_from(OPERATOR, "visit", round, "unfinish")
    play.acts(OPERATOR, "visit", "finish")
    with pytest.raises(Stale):
        play.acts_from(OPERATOR, "visit", 1, "unfinish")


def test_only_a_performer_opens_a_phase_again() -> None:
    with pytest.raises(NotYours):
        ended("visit").acts_from(UPT_HEAD, "visit", 1, "unfinish")


def test_a_step_whose_end_cannot_be_taken_back_has_no_such_outcome() -> None:
    with pytest.raises(UnknownOutcome):
        ended().acts_from(OPERATOR, "visit", 1, "unknown")
