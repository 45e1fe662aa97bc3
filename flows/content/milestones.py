"""The times at which a content case was approved and published, from its runs (SOP C.4, C.6)."""

from collections.abc import Sequence
from datetime import datetime

from flows.engine.ledger import StepRun
from flows.sop.procedure import Procedure

APPROVAL, PUBLISHING = "proposal", "publish"


def approved_at(runs: Sequence[StepRun], procedure: Procedure) -> datetime | None:
    """The time at which the text was last approved; None if it was not."""
    return _last_good(runs, procedure, APPROVAL)


def published_at(runs: Sequence[StepRun], procedure: Procedure) -> datetime | None:
    """The time at which the publishing was last done; None if it was not."""
    return _last_good(runs, procedure, PUBLISHING)


def _last_good(runs: Sequence[StepRun], procedure: Procedure, step: str) -> datetime | None:
    outcomes = procedure.steps[step].outcomes
    good = [run for run in runs if run.step == step and run.outcome and run.outcome in outcomes]
    return max(
        (run.closed_at for run in good if run.closed_at and outcomes[str(run.outcome)].good),
        default=None,
    )
