"""The ordinary entry leads to every SOP: the first words of a draft say which."""

from dataclasses import replace

from flows.faults.procedure_choice import procedure_asked
from flows.faults.report_draft import Draft
from handlers.conversation.talk import Talk


def routed(talk: Talk, draft: Draft, text: str) -> Draft:
    """The draft for the SOP that its first words ask for; as it was where they ask for none."""
    asked = procedure_asked(text, talk.office.procedures)
    return replace(draft, procedure=asked, asked="") if asked else draft
