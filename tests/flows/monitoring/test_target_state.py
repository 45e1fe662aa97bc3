"""Certainty of the monitor: never from one odd finding, always in the end."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from flows.monitoring.finding import Cause, Finding, Health
from flows.monitoring.target import Target, TargetKind, WatchRule
from flows.monitoring.target_state import Standing, certificate_ends, link_is_down, observe

START = datetime(2026, 11, 23, tzinfo=UTC)
RULE = WatchRule()
healths = st.lists(st.sampled_from(list(Health)), max_size=40)
rules = st.builds(
    WatchRule,
    bad_after=st.integers(2, 6),
    good_after=st.integers(2, 6),
    suspicious_after=st.integers(2, 4),
)


def finding(health: Health, minute: int = 0, **told: object) -> Finding:
    return Finding(at=START + timedelta(minutes=minute), health=health, **told)  # type: ignore[arg-type]


def after(seen: list[Health], rule: WatchRule = RULE) -> tuple[Standing, list[Health]]:
    """The state of a target after these findings, and the news on the way."""
    standing, told = Standing(target="portal"), []
    for minute, health in enumerate(seen):
        standing, change = observe(standing, finding(health, minute), rule)
        if change is not None:
            told.append(standing.health)
    return standing, told


def test_one_lost_packet_is_no_fault() -> None:
    assert after([Health.UP, Health.DOWN, Health.UP, Health.DOWN, Health.DOWN, Health.UP])[1] == []


def test_three_in_a_row_are() -> None:
    assert after([Health.DOWN] * 3)[1] == [Health.DOWN]
    assert after([Health.DOWN, Health.SLOW, Health.DOWN])[1] == [Health.SLOW]


def test_a_hacked_page_is_told_sooner() -> None:
    assert after([Health.SUSPICIOUS] * 2)[1] == [Health.SUSPICIOUS]


def test_better_is_told_as_well() -> None:
    seen = [Health.DOWN] * 3 + [Health.SLOW] * 2 + [Health.UP] * 2
    assert after(seen)[1] == [Health.DOWN, Health.SLOW, Health.UP]


@given(healths, rules)
def test_enough_equal_findings_always_settle(seen: list[Health], rule: WatchRule) -> None:
    for last in Health:
        assert after([*seen, *[last] * 6], rule)[0].health is last


@given(healths, st.sampled_from(list(Health)), rules)
def test_a_single_odd_finding_changes_nothing(
    seen: list[Health], odd: Health, rule: WatchRule
) -> None:
    settled = [*seen, *[Health.UP] * 6]
    _, before = after(settled, rule)
    assert after([*settled, odd, Health.UP], rule)[1] == before


@given(healths)
def test_nothing_is_told_twice(seen: list[Health]) -> None:
    told = [Health.UP, *after(seen)[1]]
    assert all(one is not other for one, other in pairwise(told))


def test_a_clock_that_steps_back_is_passed_over() -> None:
    standing, _ = observe(Standing(target="portal"), finding(Health.UP, 10), RULE)
    for _ in range(5):
        standing, change = observe(standing, finding(Health.DOWN, 5), RULE)
        assert change is None
    assert standing.health is Health.UP


def test_a_certificate_that_ends_soon_is_told_once_a_week() -> None:
    soon = finding(Health.UP, days_left=13)
    standing, _ = observe(Standing(target="portal"), soon, RULE)
    assert certificate_ends(standing, RULE)
    warned = Standing(target="portal", last=soon, warned=START - timedelta(days=6))
    assert not certificate_ends(warned, RULE)
    long = Standing(target="portal", last=finding(Health.UP, days_left=15))
    assert not certificate_ends(long, RULE)


def test_where_everything_outside_fails_by_the_network_it_is_our_own_link() -> None:
    def target(key: str, *, internal: bool = False) -> Target:
        return Target(key=key, name=key, kind=TargetKind.WEBSITE, address="x", internal=internal)

    targets = [target("a"), target("b"), target("c", internal=True)]
    down = finding(Health.DOWN, cause=Cause.SILENT)
    assert link_is_down(targets, {"a": down, "b": down, "c": finding(Health.UP)})
    hacked = finding(Health.SUSPICIOUS, cause=Cause.FORBIDDEN)
    assert not link_is_down(targets, {"a": down, "b": hacked})
    assert not link_is_down(targets, {"a": down, "b": finding(Health.DOWN, cause=Cause.STATUS)})
    assert not link_is_down(targets[:1], {"a": down})
