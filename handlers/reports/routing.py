"""The ordinary entry leads to every SOP: the first words of a draft say which."""

from dataclasses import replace

from flows.faults.report_draft import Draft
from flows.office.cases.asked_for import procedure_asked
from handlers.conversation.talk import Talk


def routed(talk: Talk, draft: Draft, text: str) -> Draft:
    """The draft for the SOP that its first words ask for; as it was where they ask for none."""
    asked = procedure_asked(talk.work, text)
    return replace(draft, procedure=asked, asked="") if asked else draft
