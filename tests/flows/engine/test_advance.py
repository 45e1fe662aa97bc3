import pytest

from flows.engine import events
from flows.engine.refusals import MissingField
from flows.sop.case_state import CaseState
from flows.sop.effects import Effect
from tests.flows.engine.cast import (
    CLOCK,
    COLLEAGUE,
    HEAD,
    REPORTER,
    TECHNICIAN,
    UPT_TIK,
    Play,
    approved,
    repaired,
)


def told(play: Play) -> list[tuple[str, str]]:
    return [(e.whom, e.kind) for e in play.happened if isinstance(e, events.Told)]


def effects(play: Play) -> list[Effect]:
    return [event.effect for event in play.happened if isinstance(event, events.EffectDue)]


def test_filing_a_report_brings_it_before_the_head_of_division() -> None:
    play = Play()
    assert play.standing == {"approve"}
    assert play.opened("approve").roles == ("ict_head",)
    assert play.codes == ["case.opened", "step.closed", "step.opened"]
    assert play.case.rounds == {"report": 1, "approve": 1}
    assert (play.case.version, play.case.state) == (1, CaseState.OPEN)


def test_approval_names_the_team_and_asks_for_the_letter() -> None:
    play = Play().acts(HEAD, "approve", "approve", team=(TECHNICIAN, COLLEAGUE))
    assert play.case.team == {TECHNICIAN, COLLEAGUE}
    assert play.opened("repair").holders == {TECHNICIAN, COLLEAGUE}
    assert effects(play) == [Effect.ISSUE_LETTER]
    assert told(play) == [("reporter", "approved")]
    assert play.codes == [
        "step.closed",
        "case.team_named",
        "effect.due",
        "step.opened",
        "notice.due",
    ]


@pytest.mark.parametrize("fields", [{}, {"team": ()}, {"team": "siapa saja"}])
def test_nobody_repairs_without_being_named(fields: dict[str, object]) -> None:
    with pytest.raises(MissingField) as refusal:
        Play().acts_from(HEAD, "approve", 1, "approve", **fields)
    assert refusal.value.arguments == {"field": "team"}


def test_a_report_sent_back_is_completed_and_decided_anew() -> None:
    play = Play().acts(HEAD, "approve", "return")
    assert play.opened("complete").holders == {REPORTER}
    play.acts(REPORTER, "complete", "resend")
    assert play.opened("approve").round == 2


def test_the_reporter_may_withdraw_what_was_sent_back() -> None:
    play = Play().acts(HEAD, "approve", "return").acts(REPORTER, "complete", "withdraw")
    assert play.case.state is CaseState.CANCELLED
    assert play.case.closed_at == play.now
    assert play.codes == ["step.closed", "notice.due", "case.ended"]


def test_a_rejected_case_may_be_reopened_by_the_head_of_division() -> None:
    play = Play().acts(HEAD, "approve", "reject")
    assert play.case.state is CaseState.REJECTED
    assert told(play) == [("reporter", "rejected")]
    play.acts(HEAD, "", "reopen")
    assert (play.case.state, play.case.closed_at) == (CaseState.OPEN, None)
    assert play.opened("approve").round == 2
    assert play.codes == ["case.reopened", "step.opened"]


def test_abuse_seals_the_report_and_ends_the_case() -> None:
    play = Play().acts(HEAD, "approve", "abuse")
    assert play.case.state is CaseState.ABUSE
    assert effects(play) == [Effect.SEAL_REPORT]


def test_work_is_accepted_paused_and_resumed_with_the_step_open_throughout() -> None:
    play = approved().acts(TECHNICIAN, "repair", "accept")
    assert (play.opened("repair").accepted_by, play.opened("repair").accepted_at) == (
        TECHNICIAN,
        play.now,
    )
    play.acts(TECHNICIAN, "repair", "obstacle", reason="electricity")
    assert play.opened("repair").paused
    assert play.happened[0] == events.Paused(step="repair", round=1, reason="electricity")
    play.acts(TECHNICIAN, "repair", "note")
    assert play.codes == ["step.noted"]
    play.acts(TECHNICIAN, "repair", "resume")
    pause = play.opened("repair").pauses[0]
    assert (pause.reason, pause.ended_at) == ("electricity", play.now)
    assert play.standing == {"repair"}
    assert play.opened("repair").round == 1


def test_a_question_stops_the_clock_until_the_reporter_answers() -> None:
    play = approved().acts(TECHNICIAN, "repair", "ask")
    assert play.opened("repair").pauses[0].reason == "waiting_reporter"
    assert effects(play) == [Effect.ASK_REPORTER]
    play.acts(REPORTER, "repair", "answer")
    assert not play.opened("repair").paused
    assert told(play) == [("team", "answered")]


def test_finished_work_asks_the_reporter_and_the_result_beside_it() -> None:
    play = repaired()
    assert play.standing == {"confirm", "result"}
    assert play.opened("confirm").holders == {REPORTER}
    assert play.opened("result").roles == ("ict_team",)
    assert effects(play) == [Effect.WATCH_SILENCE]
    closed = play.happened[0]
    assert closed == events.StepClosed(
        step="repair", round=1, outcome="done", fields=("cause", "action")
    )


@pytest.mark.parametrize("by_silence", [False, True])
def test_the_case_is_done_when_confirmation_and_result_both_are(by_silence: bool) -> None:
    def confirmed(play: Play) -> Play:
        if by_silence:
            return play.acts(CLOCK, "confirm", "silent")
        return play.acts(REPORTER, "confirm", "normal")

    def received(play: Play) -> Play:
        return play.acts(CLOCK, "result", "submit").acts(HEAD, "receive", "accept")

    first = confirmed(repaired())
    assert first.case.state is CaseState.OPEN
    assert received(first).case.state is CaseState.DONE
    second = received(repaired())
    assert second.case.state is CaseState.OPEN
    assert confirmed(second).case.state is CaseState.DONE
    assert second.codes[-1] == "case.ended"


def test_a_result_sent_back_is_reported_again() -> None:
    play = repaired().acts(CLOCK, "result", "submit").acts(HEAD, "receive", "return")
    assert play.opened("result").round == 2


def test_still_broken_brings_back_the_same_team_and_drops_the_result() -> None:
    play = repaired().acts(REPORTER, "confirm", "broken")
    assert play.standing == {"repair"}
    assert play.opened("repair").round == 2
    assert play.opened("repair").holders == {TECHNICIAN}
    assert play.opened("repair").accepted_at is None
    assert events.StepClosed(step="result", round=1, outcome="broken") in play.happened
    assert told(play) == [("reporter", "reopened"), ("team", "reopened-team")]


def test_an_external_fault_goes_to_upt_tik_until_it_works() -> None:
    play = approved().acts(TECHNICIAN, "repair", "accept").acts(TECHNICIAN, "repair", "external")
    assert play.opened("external").roles == ("ict_head",)
    play.acts(HEAD, "external", "send").acts(UPT_TIK, "upt_repair", "accept")
    play.acts(UPT_TIK, "upt_repair", "estimate").acts(UPT_TIK, "upt_repair", "done")
    play.acts(COLLEAGUE, "verify", "fails")
    assert play.opened("upt_repair").round == 2
    play.acts(UPT_TIK, "upt_repair", "done").acts(COLLEAGUE, "verify", "works")
    assert effects(play) == [Effect.WATCH_SILENCE]
    assert play.acts(REPORTER, "confirm", "normal").case.state is CaseState.DONE


def test_what_was_external_from_the_start_is_approved_before_anybody_here_repairs_it() -> None:
    play = Play().acts(HEAD, "approve", "external").acts(HEAD, "external", "send")
    play.acts(UPT_TIK, "upt_repair", "done").acts(TECHNICIAN, "verify", "works")
    play.acts(REPORTER, "confirm", "broken")
    assert play.standing == {"approve"}
    assert play.acts(HEAD, "approve", "approve").opened("repair").holders == {TECHNICIAN}


def test_what_turns_out_to_be_ours_is_decided_again() -> None:
    play = Play().acts(HEAD, "approve", "external").acts(HEAD, "external", "return")
    assert play.opened("approve").round == 2


def test_an_approval_is_revoked_while_nobody_has_accepted() -> None:
    play = approved().acts(HEAD, "repair", "revoke")
    assert effects(play) == [Effect.REVOKE_LETTER]
    assert (play.opened("approve").round, play.case.team) == (2, frozenset())


def test_finishing_ends_a_pause_with_the_step() -> None:
    play = approved().acts(TECHNICIAN, "repair", "accept")
    play.acts(TECHNICIAN, "repair", "obstacle", reason="upt_tik")
    assert play.acts(TECHNICIAN, "repair", "external").standing == {"external"}


def test_every_act_counts_the_version_up() -> None:
    play = approved()
    assert play.case.version == 2
    assert play.acts(TECHNICIAN, "repair", "note").case.version == 3


def test_events_hold_ids_and_codes_only() -> None:
    play = approved().acts(TECHNICIAN, "repair", "accept")
    play.acts(TECHNICIAN, "repair", "done", cause="rahasia", action="rahasia")
    assert "rahasia" not in repr([event.data() for event in play.happened])
    named = events.TeamNamed(step="approve", round=1, team=frozenset({3, 2}))
    assert named.data() == {"step": "approve", "round": 1, "team": [2, 3]}
    assert events.CaseEnded(state=CaseState.DONE).data() == {"state": "done"}
