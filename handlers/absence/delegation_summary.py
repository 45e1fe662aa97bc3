"""The summary of a delegation being entered, and the actions of its buttons."""

from dataclasses import replace

from flows.delegation.draft import DelegationDraft
from flows.engine.acting import Capacity
from flows.engine.refusals import Refusal
from flows.messages.kinds.answers import Cancelled, Refused
from flows.messages.kinds.delegation import AskDelegChange, DelegSummary
from flows.office.delegation import delegations
from handlers.conversation.talk import Talk

MOST = 6
BASIS = 200


async def name_of(talk: Talk, person: int) -> str:
    known = await talk.desk.people.by_id(person)
    return known.name if known else "–"


async def summary_of(talk: Talk, draft: DelegationDraft) -> DelegSummary:
    """Read the draft back."""
    zone = talk.office.calendar.zone
    new = draft.complete(talk.visit.person.id, talk.visit.now, zone)
    facts = await delegations.facts_of(talk.desk, new)
    return DelegSummary(token=draft.token, delegation=facts, sent=False)


async def _send(talk: Talk, draft: DelegationDraft) -> None:
    """Make the delegation; if it is refused, say why and keep the draft to be changed."""
    new = draft.complete(talk.visit.person.id, talk.visit.now, talk.office.calendar.zone)
    summary = await summary_of(talk, draft)
    try:
        await delegations.make(talk.work, new, talk.visit)
    except Refusal as refusal:
        await talk.tell(Refused(id=refusal.message_id, arguments=dict(refusal.arguments)))
        await talk.tell(AskDelegChange(token=draft.token))
        return
    await talk.state.clear()
    await talk.instead(replace(summary, sent=True))


async def _change(talk: Talk, draft: DelegationDraft) -> None:
    await talk.tell(AskDelegChange(token=draft.token))


async def _cancel(talk: Talk, draft: DelegationDraft) -> None:
    await talk.state.clear()
    await talk.tell(Cancelled())


ANSWERS = {"send": _send, "change": _change, "cancel": _cancel}
TYPED = {
    "kirim": "send",
    "send": "send",
    "ubah": "change",
    "change": "change",
    "batal": "cancel",
    "cancel": "cancel",
}
KINDS = {
    "plh": Capacity.PLH.value,
    "plt": Capacity.PLT.value,
    "a.n": Capacity.AN.value,
    "an": Capacity.AN.value,
}
