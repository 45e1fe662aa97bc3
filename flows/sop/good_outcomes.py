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
"""Outcome names that counted as good in every step."""


def marked(steps: Mapping[str, Step]) -> Mapping[str, Step]:
    """The steps unchanged if any outcome is marked `good`; else with the outcomes in BY_NAME
    marked.
    """
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
