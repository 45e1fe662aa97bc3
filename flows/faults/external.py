"""Faults that are known to lie outside: applications that a ministry or agency runs.

Tim TI helps, and what it takes never counts against Tim TI (SOP A; domain notes, 7.1).
"""

from flows.faults.fault_words import CENTRAL_APPLICATIONS
from flows.language.normalise import normalise

CENTRAL = "aplikasi_pusat"
OWN_TEAM = "ict_team"


def lies_outside(subcategory: str, description: str) -> bool:
    """By the kind that was chosen or proposed, or by an application's name among the words."""
    if subcategory:
        return subcategory == CENTRAL
    said = f" {' '.join(normalise(description))} "
    return any(f" {name} " in said for name in CENTRAL_APPLICATIONS)


def counts(outside: bool, roles: tuple[str, ...]) -> bool:
    """Whether a step of these performers counts against its standard time."""
    return not (outside and OWN_TEAM in roles)
