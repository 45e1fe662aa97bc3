"""Good outcomes of SOP files that were written before the key `good` existed."""

from collections.abc import Mapping
from dataclasses import replace

from flows.sop.procedure import Step

BY_NAME = frozenset(
    {
        *("approve", "approvewith", "verbal", "issue", "accept", "receive", "submit", "amend"),
        *("resend", "send", "works", "done", "finish", "normal"),
    }
)
"""Names that were good news wherever they stood."""


def marked(steps: Mapping[str, Step]) -> Mapping[str, Step]:
    """The steps as they are if any outcome is marked; else the outcomes named above are."""
    if any(outcome.good for step in steps.values() for outcome in step.outcomes.values()):
        return steps
    return {
        key: replace(
            step,
            outcomes={
                name: replace(outcome, good=name in BY_NAME)
                for name, outcome in step.outcomes.items()
            },
        )
        for key, step in steps.items()
    }
