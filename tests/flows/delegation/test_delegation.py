"""Delegations: never in a circle, never for one's own report, never after their end."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.delegation.delegation import (
    Circle,
    Delegation,
    EndsBeforeItStarts,
    InThePast,
    Overlaps,
    ToOneself,
    acting,
    check,
)
from flows.engine.acting import Acting, Capacity
from flows.engine.authority import able, roles_of
from flows.engine.case import Actor, Staffing
from flows.engine.refusals import NotYours, OwnReport, Refusal
from tests.flows.engine.cast import AGENCY_HEAD, HEAD, REPORTER, ROLES, TECHNICIAN, UPT_HEAD, Play

DAY = datetime(2026, 11, 23, tzinfo=UTC)
PEOPLE = (REPORTER, TECHNICIAN, HEAD, UPT_HEAD, AGENCY_HEAD)
HOLDERS = {
    "ict_head": frozenset({HEAD}),
    "upt_head": frozenset({UPT_HEAD}),
    "agency_head": frozenset({AGENCY_HEAD}),
}


def delegation(official: int, delegate: int, start: int = 0, end: int = 10) -> Delegation:
    """A delegation from one day to another, counted from Monday."""
    return Delegation(
        id=official * 10 + delegate,
        official=official,
        delegate=delegate,
        kind=Capacity.PLH,
        starts_at=DAY + timedelta(days=start),
        ends_at=DAY + timedelta(days=end),
        basis="",
        made_by=official,
    )


requests = st.lists(
    st.builds(
        delegation,
        st.sampled_from(PEOPLE),
        st.sampled_from(PEOPLE),
        st.integers(0, 8),
        st.integers(0, 8),
    ),
    max_size=12,
)


def kept(asked: list[Delegation]) -> list[Delegation]:
    """The delegations that are accepted, entered in this order."""
    found: list[Delegation] = []
    for each in asked:
        try:
            check(each, found, DAY)
        except Refusal:
            continue
        found.append(each)
    return found


@given(requests, st.integers(0, 200))
def test_what_is_let_in_never_comes_back_to_where_it_began(
    asked: list[Delegation], hours: int
) -> None:
    at = DAY + timedelta(hours=hours)
    running = {each.official: each.delegate for each in kept(asked) if each.holds(at)}
    for start in running:
        seen, holder = {start}, running[start]
        while holder in running:
            assert holder not in seen
            seen.add(holder)
            holder = running[holder]
        assert holder != start


@given(requests, st.integers(0, 200), st.sampled_from(PEOPLE))
def test_nobody_stands_for_a_role_on_their_own_report_nor_through_its_reporter(
    asked: list[Delegation], hours: int, reporter: int
) -> None:
    at = DAY + timedelta(hours=hours)
    lent = acting(kept(asked), HOLDERS, at)
    staffing = Staffing(holders=HOLDERS, superiors={}, acting=lent)
    for role in HOLDERS:
        found = able(role, staffing, {reporter})
        assert reporter not in found
        for person in found - HOLDERS[role]:
            chains = [each.chain for each in lent[person] if each.role == role]
            assert any(reporter not in chain for chain in chains)


@given(requests, st.integers(0, 300))
def test_nothing_is_lent_outside_its_time(asked: list[Delegation], hours: int) -> None:
    at = DAY + timedelta(hours=hours)
    known = {row: replace(each, id=row) for row, each in enumerate(asked)}
    for places in acting(known.values(), HOLDERS, at).values():
        for place in places:
            assert all(known[row].starts_at <= at for row in place.delegations)
            assert place.delegations


@given(requests)
def test_the_order_of_delegations_does_not_matter_to_who_may_act(asked: list[Delegation]) -> None:
    found = kept(asked)
    at = DAY + timedelta(days=2)
    assert set(acting(found, HOLDERS, at)) == set(acting(found[::-1], HOLDERS, at))


def test_a_chain_gives_what_each_in_it_may() -> None:
    lent = acting([delegation(HEAD, UPT_HEAD), delegation(UPT_HEAD, TECHNICIAN)], HOLDERS, DAY)
    assert {each.role for each in lent[TECHNICIAN]} == {"ict_head", "upt_head"}
    through = next(each for each in lent[TECHNICIAN] if each.role == "ict_head")
    assert through.chain == {HEAD, UPT_HEAD}


def test_a_circle_that_is_there_all_the_same_is_gone_through_once() -> None:
    lent = acting([delegation(HEAD, TECHNICIAN), delegation(TECHNICIAN, HEAD)], HOLDERS, DAY)
    assert set(lent) == {TECHNICIAN}


@pytest.mark.parametrize(
    ("new", "refusal"),
    [
        (delegation(HEAD, HEAD), ToOneself),
        (delegation(HEAD, TECHNICIAN, 3, 3), EndsBeforeItStarts),
        (delegation(HEAD, TECHNICIAN, -3, 0), InThePast),
        (delegation(UPT_HEAD, TECHNICIAN, 5, 7), Overlaps),
        (delegation(AGENCY_HEAD, UPT_HEAD, 2, 6), None),
        (delegation(HEAD, UPT_HEAD, 6, 8), Circle),
        (delegation(HEAD, UPT_HEAD, 10, 12), None),
    ],
)
def test_what_cannot_be_is_refused(new: Delegation, refusal: type[Refusal] | None) -> None:
    known = [delegation(UPT_HEAD, HEAD)]
    if refusal is None:
        check(new, known, DAY)
        return
    with pytest.raises(refusal):
        check(new, known, DAY)


def test_one_that_was_ended_is_in_nobodys_way() -> None:
    ended = replace(delegation(HEAD, UPT_HEAD), ended_at=DAY + timedelta(days=1))
    assert ended.holds(DAY)
    assert not ended.holds(DAY + timedelta(days=1))
    check(delegation(HEAD, TECHNICIAN, 1, 5), [ended], DAY)


def represented(reporter: int) -> Play:
    """HEAD is represented by TECHNICIAN; another person has reported."""
    play = Play(reporter=reporter)
    lent = acting([delegation(HEAD, TECHNICIAN)], play.staffing.holders, DAY)
    play.staffing = replace(play.staffing, acting=lent)
    return play


def test_the_delegate_decides_and_it_is_told_in_whose_place() -> None:
    play = represented(REPORTER).acts(TECHNICIAN, "approve", "approve")
    acted = next(event for event in play.happened if event.code == "step.acted_for")
    assert acted.data()["official"] == HEAD
    assert acted.data()["kind"] == "plh"


def test_the_official_may_still_and_nothing_is_told_of_another() -> None:
    play = represented(REPORTER).acts(HEAD, "approve", "approve")
    assert "step.acted_for" not in play.codes


def test_a_delegate_is_refused_what_the_official_reported_with_nobody_above() -> None:
    play = Play(reporter=HEAD, away=(UPT_HEAD, AGENCY_HEAD))
    lent = acting([delegation(HEAD, TECHNICIAN)], play.staffing.holders, DAY)
    play.staffing = replace(play.staffing, acting=lent)
    with pytest.raises(OwnReport):
        play.acts(TECHNICIAN, "approve", "approve")


def test_an_alternate_may_only_decide_the_step_that_waits() -> None:
    place = Acting(role="ict_head", official=HEAD, kind=Capacity.ALTERNATE, step=("approve", 1))
    play = Play()
    play.staffing = replace(play.staffing, acting={UPT_HEAD: (place,)})
    someone = Actor(person=UPT_HEAD, roles=ROLES[UPT_HEAD], channel="")
    assert "ict_head" in roles_of(someone, play.staffing, opened=play.opened("approve"))
    play.acts(UPT_HEAD, "approve", "external")
    with pytest.raises(NotYours):
        play.acts(UPT_HEAD, "external", "send")


def test_the_alternate_comes_before_the_superior_for_an_own_report() -> None:
    play = Play()
    staffing = replace(play.staffing, alternates={"ict_head": "agency_head"})
    play = Play(reporter=HEAD)
    play.staffing = staffing
    play.acts(UPT_HEAD, "approve", "return").acts(HEAD, "complete", "resend")
    assert play.opened("approve").roles == ("agency_head",)
