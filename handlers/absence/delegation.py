"""/delegasi: enter, list and end delegations (who acts for whom, in which role, from when to
when).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from secrets import token_hex

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from flows.delegation.delegation import EndsBeforeItStarts, InThePast, ToOneself
from flows.delegation.draft import Asked, DelegationDraft
from flows.engine.refusals import Refusal
from flows.language.masking import clean_text
from flows.language.spoken_day import Side, parse_day
from flows.messages.kinds.answers import AnswerNeedsChoice, NotUnderstood, Refused
from flows.messages.kinds.delegation import (
    AskDelegBasis,
    AskDelegDelegate,
    AskDelegFrom,
    AskDelegKind,
    AskDelegOfficial,
    AskDelegUntil,
    DelegationNotYours,
    Delegations,
    DelegDayUnclear,
    DelegNone,
    DelegNoOfficial,
    DelegWhich,
)
from flows.messages.parts.common import Named
from flows.messages.rows.message import Message as Told
from flows.office.delegation import delegations
from flows.people.person import Person
from flows.sop.roles import ADMIN, DECIDING
from handlers.absence.delegation_summary import ANSWERS, KINDS, TYPED, name_of, summary_of
from handlers.aside.aside import enter
from handlers.conversation.filters import Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

MOST = 6
BASIS = 200


async def show(talk: Talk, argument: str = "") -> None:
    """List current and coming delegations, with a button to enter another."""
    rows = list(await delegations.listed(talk.desk, talk.visit))
    may_add = delegations.may_delegate(talk.visit.person)
    if not rows and not may_add:
        await talk.tell(DelegationNotYours())
        return
    await talk.tell(Delegations(rows=rows, may_add=may_add))


async def _load(talk: Talk) -> DelegationDraft | None:
    data = (await talk.state.get_data()).get("delegation")
    return DelegationDraft.from_data(data) if data else None


async def begin(talk: Talk, told: DelegationDraft | None = None) -> None:
    """Start a delegation: an official's own; the admin is asked whose. `told` is known already."""
    if not delegations.may_delegate(talk.visit.person):
        await talk.tell(DelegationNotYours())
        return
    person = talk.visit.person
    own = 0 if ADMIN in person.roles else person.id
    await enter(talk, Conversation.delegation)
    known = told or DelegationDraft(token="")
    await _proceed(talk, replace(known, token=token_hex(4), official=own))


async def _proceed(talk: Talk, draft: DelegationDraft) -> None:
    """Keep the draft and ask for what is missing."""
    asked = draft.next
    draft = replace(draft, asked=asked.value)
    await talk.state.set_data({"delegation": draft.to_data()})
    if asked is Asked.SUMMARY:
        await talk.tell(await summary_of(talk, draft))
    elif asked is Asked.DELEGATE:
        await talk.tell(AskDelegDelegate(official=await name_of(talk, draft.official)))
    elif asked is Asked.KIND:
        await talk.tell(
            AskDelegKind(token=draft.token, delegate=await name_of(talk, draft.delegate))
        )
    else:
        await talk.tell(_ASKED[asked](token=draft.token))


async def ask_again(talk: Talk) -> None:
    draft = await _load(talk)
    if draft is not None:
        await _proceed(talk, draft)


async def said(message: Message, talk: Talk) -> None:
    """Take a written answer to the question asked last."""
    draft = await _load(talk)
    text = clean_text(message.text or "", BASIS)
    if draft is None:
        await talk.state.clear()
        await talk.tell(NotUnderstood())
    elif draft.asked in (Asked.OFFICIAL, Asked.DELEGATE):
        await _named(talk, draft, text)
    elif draft.asked in (Asked.FROM, Asked.UNTIL):
        calendar = talk.office.calendar
        today = talk.visit.now.astimezone(calendar.zone).date()
        day = parse_day(text, calendar, today, side=Side.NEAREST)
        await _dated(talk, draft, day, today)
    elif draft.asked == Asked.BASIS:
        await _proceed(talk, replace(draft, basis=text))
    elif draft.asked == Asked.SUMMARY and text.lower() in TYPED:
        await ANSWERS[TYPED[text.lower()]](talk, draft)
    elif draft.asked == Asked.KIND and text.lower().rstrip(".") in KINDS:
        await _proceed(talk, replace(draft, kind=KINDS[text.lower().rstrip(".")]))
    else:
        await talk.tell(AnswerNeedsChoice())


async def _named(talk: Talk, draft: DelegationDraft, typed: str) -> None:
    """Take a single match at once; offer several to choose from."""
    official = draft.asked == Asked.OFFICIAL
    found = [
        person
        for person in await talk.desk.colleagues.named(typed, 50)
        if not official or person.roles & DECIDING
    ][:MOST]
    if not found:
        await talk.tell(DelegNoOfficial(typed=typed) if official else DelegNone(typed=typed))
    elif len(found) == 1:
        await _chosen(talk, draft, found[0])
    else:
        people = [Named(id=person.id, name=person.name) for person in found]
        await talk.tell(DelegWhich(token=draft.token, asked=draft.asked, people=people))


async def _chosen(talk: Talk, draft: DelegationDraft, person: Person | None) -> None:
    if person is None:
        talk.nod("refused-old-choice")
    elif draft.asked == Asked.OFFICIAL:
        await _proceed(talk, replace(draft, official=person.id))
    elif person.id == draft.official:
        await talk.tell(Refused(id=ToOneself.message_id, arguments={}))
    else:
        await _proceed(talk, replace(draft, delegate=person.id))


async def _dated(talk: Talk, draft: DelegationDraft, day: date | None, today: date) -> None:
    if day is None:
        await talk.tell(DelegDayUnclear())
    elif day < today:
        await talk.tell(Refused(id=InThePast.message_id, arguments={}))
    elif draft.asked == Asked.FROM:
        until = draft.until if draft.until >= day.isoformat() else ""
        await _proceed(talk, replace(draft, since=day.isoformat(), until=until))
    elif day.isoformat() < draft.since:
        await talk.tell(Refused(id=EndsBeforeItStarts.message_id, arguments={}))
    else:
        await _proceed(talk, replace(draft, until=day.isoformat()))


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Handle a button of the list, or of the delegation being entered."""
    if choice.field == "new":
        await begin(talk)
        return
    if choice.field == "end":
        await _end(talk, int(choice.value))
        return
    draft = await _load(talk)
    if draft is None or draft.token != choice.token:
        talk.nod("refused-old-choice")
    elif choice.field == "summary":
        await ANSWERS[choice.value](talk, draft)
    elif choice.field == "change":
        await _proceed(talk, draft.without(choice.value))
    elif choice.field != draft.asked:
        talk.nod("refused-old-choice")
    elif choice.field == Asked.KIND:
        await _proceed(talk, replace(draft, kind=choice.value))
    elif choice.field == Asked.FROM:
        today = talk.visit.now.astimezone(talk.office.calendar.zone).date()
        await _dated(talk, draft, today + timedelta(days=choice.value == "tomorrow"), today)
    elif choice.field == Asked.BASIS:
        await _proceed(talk, replace(draft, basis=""))
    else:
        await _chosen(talk, draft, await talk.desk.people.by_id(int(choice.value)))


async def _end(talk: Talk, row: int) -> None:
    try:
        if not await delegations.end(talk.work, row, talk.visit):
            talk.nod("delegation-over")
    except Refusal as refusal:
        await talk.refuse(refusal)


_ASKED: Mapping[Asked, Callable[..., Told]] = {
    Asked.OFFICIAL: AskDelegOfficial,
    Asked.FROM: AskDelegFrom,
    Asked.UNTIL: AskDelegUntil,
    Asked.BASIS: AskDelegBasis,
}


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, "deleg"))
