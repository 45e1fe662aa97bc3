"""The engine runs any other SOP as it runs SOP A."""

from flows.engine import events
from flows.sop.case_state import CaseState
from flows.sop.loader import load_procedure
from tests.flows.engine.cast import (
    CLOCK,
    COLLEAGUE,
    DESIGNER,
    HEAD,
    OPERATOR,
    REPORTER,
    TECHNICIAN,
    UPT_HEAD,
    Play,
)
from tests.flows.sop.five_steps import FIVE_STEPS


def test_content_goes_back_and_forth_until_it_is_accepted() -> None:
    play = Play("konten").acts(TECHNICIAN, "need", "submit").acts(HEAD, "acc", "approve")
    play.acts(TECHNICIAN, "research", "submit").acts(UPT_HEAD, "proposal", "return")
    assert play.opened("research").round == 2
    play.acts(TECHNICIAN, "research", "submit").acts(UPT_HEAD, "proposal", "approve")
    play.acts(DESIGNER, "design", "submit").acts(COLLEAGUE, "look", "return")
    play.acts(DESIGNER, "design", "submit").acts(COLLEAGUE, "look", "accept")
    assert play.case.rounds["design"] == 2
    play.acts(TECHNICIAN, "publish", "links").acts(TECHNICIAN, "publish", "done")
    play.acts(CLOCK, "archive", "done")
    assert play.case.state is CaseState.DONE


def test_a_promotion_runs_side_by_side_and_meets_again() -> None:
    play = Play("promosi").acts(OPERATOR, "media", "done").acts(OPERATOR, "schedule", "add")
    play.acts(REPORTER, "schedule", "done")
    assert play.standing == {"visit", "online", "introduce"}
    play.acts(OPERATOR, "online", "links").acts(OPERATOR, "visit", "guests")
    assert play.acts(REPORTER, "visit", "guests").opened("visit").round == 1
    assert all(play.opened(step).paused for step in play.standing)
    play.acts(OPERATOR, "visit", "finish").acts(OPERATOR, "introduce", "finish")
    assert play.standing == {"online"}
    assert play.acts(OPERATOR, "online", "finish").standing == {"evaluate"}
    play.acts(OPERATOR, "evaluate", "done").acts(OPERATOR, "outlook", "done")
    assert play.case.state is CaseState.DONE


def test_an_invented_sop_runs_and_both_heads_must_agree() -> None:
    play = Play(load_procedure(FIVE_STEPS, "pinjam.toml"))
    play.acts(HEAD, "decide", "approve")
    assert play.codes == ["step.agreed"]
    assert play.opened("decide").done_by == {HEAD}
    play.acts(UPT_HEAD, "decide", "approve").acts(OPERATOR, "hand_over", "done")
    opened = events.Told(step="take_back", round=1, whom="performers", kind="card")
    assert opened in play.happened
    play.acts(OPERATOR, "take_back", "done").acts(OPERATOR, "file_away", "done")
    assert play.case.state is CaseState.DONE


def test_where_all_must_agree_one_refusal_is_enough() -> None:
    play = Play(load_procedure(FIVE_STEPS, "pinjam.toml")).acts(HEAD, "decide", "approve")
    assert play.acts(UPT_HEAD, "decide", "reject").case.state is CaseState.REJECTED
