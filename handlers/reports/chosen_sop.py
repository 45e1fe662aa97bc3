"""One entry for every SOP: the first words of a draft tell which one it is for."""

from dataclasses import replace

from flows.faults.report_draft import Draft
from flows.office.cases.asked_for import procedure_asked
from handlers.conversation.talk import Talk


def routed(talk: Talk, draft: Draft, text: str) -> Draft:
    """Assign the draft to the SOP that its first words ask for; unchanged if they ask for none."""
    asked = procedure_asked(talk.work, text)
    return replace(draft, procedure=asked, asked="") if asked else draft
