"""/baku: standard times against what the office does, and the draft revision of an SOP."""

from flows.office.figures import recap, standards
from handlers.conversation.talk import Talk


async def show(talk: Talk, argument: str = "") -> None:
    """The standards against the period that is named behind the command, this year without one."""
    await talk.tell(await standards.answer(talk.work, talk.visit.person, argument))


async def revise(talk: Talk, argument: str) -> None:
    """The button of a draft: it is made after the commit."""
    procedure, _, words = argument.partition(" ")
    days = recap.period(talk.work, words)
    known = {each.id for each in talk.office.procedures}
    allowed = await recap.may_read(talk.work, talk.visit.person)
    if days is None or procedure not in known or not allowed:
        talk.nod("refused-unknown")
        return
    talk.nod("document-coming")
    await standards.order(talk.work, talk.visit.person, procedure, days)


OPENED = {"standards": show, "revise": revise}
