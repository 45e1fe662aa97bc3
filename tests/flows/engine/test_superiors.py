"""Nobody decides on their own report: it goes to the superior."""

import pytest

from tests.flows.engine.cast import AGENCY_HEAD, HEAD, UPT_HEAD, Play


@pytest.mark.parametrize(
    ("away", "decider", "role"),
    [((), UPT_HEAD, "upt_head"), ((UPT_HEAD,), AGENCY_HEAD, "agency_head")],
)
def test_what_the_head_reports_is_decided_further_up(
    away: tuple[int, ...], decider: int, role: str
) -> None:
    play = Play(reporter=HEAD, away=away)
    assert play.opened("approve").roles == (role,)
    assert play.opened("approve").excluded == {HEAD}
    play.acts(decider, "approve", "approve").acts(decider, "repair", "revoke")
    assert play.opened("approve").roles == (role,)


def test_with_nobody_above_the_reporter_is_excluded_even_so() -> None:
    play = Play(reporter=HEAD, away=(UPT_HEAD, AGENCY_HEAD))
    assert play.opened("approve").roles == ("ict_head",)
    assert play.opened("approve").excluded == {HEAD}
