"""An auditor may take no outcome of any step of any SOP."""

from flows.sop.roles import AUDITOR, OFFICIALS, ROLES, WORKING
from tests.flows.engine.cast import PROCEDURES


def test_no_sop_has_auditors_perform_decide_or_stand_in() -> None:
    for procedure in PROCEDURES:
        for step in procedure.steps.values():
            roles = {*step.performer.roles, *step.stand_in}
            assert roles <= WORKING, (procedure.id, step.key)
            assert all(AUDITOR not in (outcome.by,) for outcome in step.outcomes.values())


def test_an_auditor_sees_what_officials_see() -> None:
    assert AUDITOR in OFFICIALS
    assert {AUDITOR} == ROLES - WORKING
