"""/piket: list, enter and remove turns of duty."""

from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from flows.engine.refusals import Refusal
from flows.language.masking import clean_text
from flows.language.spoken_moment import parse_moment
from flows.messages.kinds.answers import Cancelled, NotUnderstood, Refused
from flows.messages.kinds.urgency import (
    AskDutyFrom,
    AskDutyUntil,
    AskDutyWho,
    Duties,
    DutyKept,
    DutyNone,
    DutyNotYours,
    DutyTimeUnclear,
)
from flows.messages.parts.common import Named
from flows.office.messages.facts import milliseconds
from flows.office.staffing import duty
from flows.people.person import Person
from flows.urgency.duty import Duty
from handlers.aside.aside import enter
from handlers.conversation.filters import TEXT, Holds, Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

MOST = 8
WORDS = 100


async def show(talk: Talk, argument: str = "") -> None:
    """Tell who is on duty now and next; those who keep the list get buttons to change it."""
    person = talk.visit.person
    if not duty.may_read(person):
        await talk.tell(DutyNotYours())
        return
    rows = list(await duty.listed(talk.desk, talk.visit.now))
    await talk.tell(Duties(rows=rows, may_keep=duty.may_keep(person)))


async def _begin(talk: Talk) -> None:
    if not duty.may_keep(talk.visit.person):
        talk.nod("duty-not-keeper")
        return
    await enter(talk, Conversation.duty)
    await _ask(talk, {"token": token_hex(4), "person": 0, "from": 0})


async def _ask(talk: Talk, entered: dict[str, Any]) -> None:
    """Keep the draft and ask for what is missing: the person, the beginning, the end."""
    await talk.state.set_data({"duty": entered})
    token = entered["token"]
    if not entered["person"]:
        people = [Named(id=p.id, name=p.name) for p in (await _officers(talk))[:MOST]]
        await talk.tell(AskDutyWho(token=token, people=people))
    elif not entered["from"]:
        await talk.tell(AskDutyFrom(token=token))
    else:
        await talk.tell(AskDutyUntil(token=token))


async def ask_again(talk: Talk) -> None:
    await _ask(talk, (await talk.state.get_data())["duty"])


async def _officers(talk: Talk) -> list[Person]:
    found: dict[int, Person] = {}
    for role in sorted(duty.OFFICERS, reverse=True):
        for person in await talk.desk.people.with_role(role):
            found[person.id] = person
    return sorted(found.values(), key=lambda person: person.name)


async def said(message: Message, talk: Talk) -> None:
    """Take a written answer to the question asked last."""
    entered = (await talk.state.get_data()).get("duty")
    text = clean_text(message.text or "", WORDS)
    if entered is None:
        await talk.state.clear()
        await talk.tell(NotUnderstood())
    elif not entered["person"]:
        await _named(talk, entered, text)
    else:
        ends = bool(entered["from"])
        at = parse_moment(text, talk.office.calendar, talk.visit.now, end=ends)
        if at is None:
            await talk.tell(DutyTimeUnclear())
        elif ends:
            await _keep(talk, entered, at)
        else:
            await _ask(talk, {**entered, "from": milliseconds(at)})


async def _named(talk: Talk, entered: dict[str, Any], typed: str) -> None:
    words = typed.casefold().split()
    found = [
        person
        for person in await _officers(talk)
        if words and all(word in person.name.casefold() for word in words)
    ]
    if len(found) == 1:
        await _ask(talk, {**entered, "person": found[0].id})
    elif found:
        people = [Named(id=person.id, name=person.name) for person in found[:MOST]]
        await talk.tell(AskDutyWho(token=entered["token"], people=people))
    else:
        await talk.tell(DutyNone(typed=typed))


async def _keep(talk: Talk, entered: dict[str, Any], until: datetime) -> None:
    """Keep the turn of duty; if it is refused, say why and ask for its times again."""
    now = talk.visit.now
    starts = datetime.fromtimestamp(entered["from"] / 1000, UTC)
    new = Duty(
        id=0,
        person=entered["person"],
        made_by=talk.visit.person.id,
        starts_at=max(starts, now) if until > now else starts,
        ends_at=until,
    )
    try:
        made = await duty.save_duty(talk.work, new, talk.visit)
    except Refusal as refusal:
        await talk.tell(Refused(id=refusal.message_id, arguments=dict(refusal.arguments)))
        await _ask(talk, {**entered, "from": 0})
        return
    await talk.state.clear()
    await talk.tell(DutyKept(duty=await duty.facts_of(talk.desk, made)))


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Handle a button of the list, or of the duty being entered."""
    if choice.field == "new":
        await _begin(talk)
        return
    if choice.field == "off":
        await _take_off(talk, int(choice.value))
        return
    entered = (await talk.state.get_data()).get("duty")
    if entered is None or entered["token"] != choice.token:
        talk.nod("refused-old-choice")
    elif choice.value == "cancel":
        await talk.state.clear()
        await talk.instead(Cancelled())
    elif choice.field == "who" and not entered["person"]:
        await _ask(talk, {**entered, "person": int(choice.value)})
    elif choice.field == "from" and not entered["from"] and entered["person"]:
        await _ask(talk, {**entered, "from": milliseconds(talk.visit.now)})
    else:
        talk.nod("refused-old-choice")


async def _take_off(talk: Talk, row: int) -> None:
    try:
        if not await duty.take_off(talk.work, row, talk.visit):
            talk.nod("duty-over")
            return
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    rows = list(await duty.listed(talk.desk, talk.visit.now))
    await talk.instead(Duties(rows=rows, may_keep=True))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, "duty"))
    router.message.register(said, StateFilter(Conversation.duty), Holds(TEXT))
