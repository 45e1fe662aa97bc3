"""The admin's register in chat: people, gaps, and actions on them."""

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.engine.refusals import NotOffered, Refusal
from flows.messages.kinds.oversight.auditors import AuditorAsked
from flows.messages.kinds.register import Person, PersonEnd, PersonEnded, PersonRoles
from flows.office.auditing import auditors
from flows.office.people import access
from flows.office.people.role_requests import require_admin
from flows.sop.roles import AUDITOR
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.oversight import auditors as audit
from handlers.views.parts.screen import Pick

FORM = "people"


async def show_people(talk: Talk, argument: str = "") -> None:
    """Show the register to admins; refuse it to others."""
    try:
        require_admin(talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.tell(await access.overview(talk.work))


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    try:
        require_admin(talk.visit)
        await _DOES[choice.field](talk, choice)
    except Refusal as refusal:
        await talk.refuse(refusal)


async def _page(talk: Talk, choice: Pick) -> None:
    first = int(choice.value)
    await talk.instead(await access.overview(talk.work, first))


async def _card(talk: Talk, choice: Pick) -> None:
    await talk.instead(Person(card=await access.card(talk.desk, int(choice.value))))


async def _roles(talk: Talk, choice: Pick) -> None:
    await talk.instead(PersonRoles(card=await access.card(talk.desk, int(choice.value))))


async def _give(talk: Talk, choice: Pick) -> None:
    await _change_role(talk, choice, held=True)


async def _take(talk: Talk, choice: Pick) -> None:
    await _change_role(talk, choice, held=False)


async def _toggle(talk: Talk, choice: Pick) -> None:
    """A button of an earlier build, which does not say what it asks for."""
    card = await access.card(talk.desk, int(choice.token))
    await _change_role(talk, choice, held=choice.value not in card.roles)


async def _change_role(talk: Talk, choice: Pick, *, held: bool) -> None:
    person = int(choice.token)
    await access.change_role(talk.desk, talk.visit, person, choice.value, held=held)
    await talk.instead(PersonRoles(card=await access.card(talk.desk, person)))


async def _audit(talk: Talk, choice: Pick) -> None:
    """Ask until when, or end the audit now."""
    person = int(choice.value)
    card = await access.card(talk.desk, person)
    if AUDITOR not in card.roles:
        await talk.instead(AuditorAsked(person=person, name=card.name))
        await audit.await_day(talk, person)
        return
    await auditors.stop(talk.work, talk.visit, person)
    await talk.instead(Person(card=await access.card(talk.desk, person)))


async def _ask_end(talk: Talk, choice: Pick) -> None:
    await talk.instead(PersonEnd(card=await access.card(talk.desk, int(choice.value))))


async def _end(talk: Talk, choice: Pick) -> None:
    person = int(choice.value)
    card = await access.card(talk.desk, person)
    if card.ended:
        raise NotOffered
    tasks = await access.end(talk.work, talk.visit, person)
    await talk.instead(PersonEnded(person=person, name=card.name, tasks=tasks))


async def _restore(talk: Talk, choice: Pick) -> None:
    person = int(choice.value)
    await access.restore(talk.work, talk.visit, person)
    await talk.instead(Person(card=await access.card(talk.desk, person)))


_DOES = {
    "page": _page,
    "card": _card,
    "roles": _roles,
    "give": _give,
    "take": _take,
    "toggle": _toggle,
    "audit": _audit,
    "ask": _ask_end,
    "end": _end,
    "restore": _restore,
}


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
