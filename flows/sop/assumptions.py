"""Assumptions of an SOP that the office has yet to confirm."""

from flows.sop.procedure import Basis, Procedure, Step


def assumptions(procedure: Procedure) -> tuple[Step, ...]:
    """Steps whose performer appears neither in a lane nor in the wording of the paper."""
    return tuple(
        step for step in procedure.steps.values() if step.performer.basis is Basis.ASSUMED
    )
