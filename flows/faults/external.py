"""Faults known to lie outside the office: in applications that a ministry or agency runs. Tim TI
helps, but the time it takes never counts against Tim TI (SOP A; domain notes, 7.1).
"""

from flows.faults.fault_words import CENTRAL_APPLICATIONS
from flows.language.normalise import padded

CENTRAL = "aplikasi_pusat"
OWN_TEAM = "ict_team"


def lies_outside(subcategory: str, description: str) -> bool:
    """Whether the fault is in such an application, by its subcategory or, if there is none, by an
    application's name in the description.
    """
    if subcategory:
        return subcategory == CENTRAL
    said = padded(description)
    return any(f" {name} " in said for name in CENTRAL_APPLICATIONS)


def counts(outside: bool, roles: tuple[str, ...]) -> bool:
    """Whether a step of these performers counts against its standard time."""
    return not (outside and OWN_TEAM in roles)
