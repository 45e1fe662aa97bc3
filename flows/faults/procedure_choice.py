"""Which SOP somebody's first words ask for; a fault is what every other message is about."""

from flows.faults.recognition import propose_category
from flows.language.normalise import normalise
from flows.sop.procedure import Procedures

FAULT = "gangguan"
CONTENT = "konten"
PROMOTION = "promosi"


def procedure_asked(text: str, procedures: Procedures) -> str:
    """The id of the SOP that the words ask for; "" for a fault, and for what says nothing."""
    said = f" {' '.join(normalise(text))} "
    for procedure in procedures:
        latest = procedures.latest(procedure.id)
        for phrase in latest.asked:
            if f" {' '.join(normalise(phrase))} " in said:
                return latest.id
    known = any(procedure.id == CONTENT for procedure in procedures)
    return CONTENT if known and propose_category(text).content_request else ""
