"""The SOP that a person's first words ask for."""

from flows.language.normalise import padded
from flows.office.work import Work


def procedure_asked(work: Work, text: str) -> str:
    """The SOP's id, by a phrase of its TOML file or else by its hooks; "" if no SOP is meant."""
    procedures = work.office.procedures
    said = padded(text)
    latest = {each.id: procedures.latest(each.id) for each in procedures}
    for each in latest.values():
        if any(padded(phrase) in said for phrase in each.asked):
            return each.id
    return next((id for id in latest if work.sops.of(id).asked(text)), "")


def procedure_of(work: Work, outcome: str) -> str:
    """The id of the SOP whose outcome in `flows/language/learned` has this name, or ""."""
    procedures = (each.id for each in work.office.procedures)
    return next((id for id in procedures if outcome and work.sops.of(id).outcome == outcome), "")
