"""/pengaturan: settings that an admin changes in chat."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import date
from secrets import token_hex

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from flows.amendments.amendment import day_off
from flows.amendments.typed import Unclear
from flows.engine.refusals import Refusal
from flows.language.masking import clean_text
from flows.messages.kinds.answers import AnswerNeedsChoice, Cancelled, NotUnderstood
from flows.messages.kinds.upkeep.settings import (
    AskSetting,
    SettingUnclear,
)
from flows.office.amending import amending
from flows.office.amending.amending import Change
from flows.office.amending.overview import (
    estimated,
    missing,
    overview,
)
from flows.office.people.role_requests import require_admin
from flows.worktime.timetable import NeverOpen
from handlers.amending import taking_back
from handlers.amending.draft import (
    OLD,
    SettingDraft,
    fasting,
    keep,
    load,
    read_back,
    summary,
    today,
    understood,
)
from handlers.aside.aside import enter
from handlers.conversation.filters import Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

LONGEST = 2000
SAVE = frozenset({"simpan", "save", "kirim", "ya", "yes"})
CHANGE = frozenset({"ubah", "change"})


async def show(talk: Talk, argument: str = "") -> None:
    """Show the settings to admins; refuse them to others."""
    try:
        require_admin(talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    if await talk.state.get_state() == Conversation.setting.state:
        await talk.state.clear()
    await talk.tell(await overview(talk.work))


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    try:
        require_admin(talk.visit)
        await _DOES[choice.field](talk, choice)
    except Refusal as refusal:
        await talk.refuse(refusal)


async def _show(talk: Talk, choice: Pick) -> None:
    await show(talk)


async def _ask(talk: Talk, choice: Pick) -> None:
    await _asked(talk, choice.value)


async def _asked(talk: Talk, what: str) -> None:
    draft = SettingDraft(token=token_hex(4), what=what)
    await enter(talk, Conversation.setting)
    await keep(talk, draft)
    lacks = missing(talk.office, today(talk)) if what == "ramadan" else None
    first, last = lacks.ramadan[0] if lacks and lacks.ramadan else ("", "")
    await talk.tell(AskSetting(token=draft.token, what=what, first=str(first), last=str(last)))


async def said(message: Message, talk: Talk) -> None:
    """Take a typed setting, or what is typed in place of a button of its summary."""
    draft = await load(talk)
    text = clean_text(message.text or "", LONGEST)
    if draft is None:
        await talk.state.clear()
        await talk.tell(NotUnderstood())
    elif draft.complete and text.lower() in SAVE:
        await _save(talk, draft)
    elif draft.complete and text.lower() in CHANGE:
        await _asked(talk, draft.what)
    elif draft.back and not draft.complete:
        await taking_back.typed(talk, text)
    elif draft.back:
        await talk.tell(AnswerNeedsChoice())
    else:
        await _typed(talk, draft, text)


async def _typed(talk: Talk, draft: SettingDraft, text: str) -> None:
    try:
        change = understood(draft.what, text, talk.office, today(talk))
    except Unclear as unclear:
        await talk.tell(
            SettingUnclear(what=draft.what, reason=unclear.reason, typed=unclear.text or text)
        )
        return
    try:
        await read_back(talk, replace(draft, change=change), change.put)
    except NeverOpen:
        await keep(talk, draft)
        await talk.tell(SettingUnclear(what=draft.what, reason="closed", typed=text))


async def _calculated(talk: Talk, choice: Pick) -> None:
    """Take Ramadan's days as they are computed, with one tap."""
    draft, lacks = await load(talk), missing(talk.office, today(talk))
    if draft is None or draft.token != choice.token or lacks is None or not lacks.ramadan:
        talk.nod(OLD)
        return
    put = (fasting(lacks.ramadan[0], {}),)
    await read_back(talk, replace(draft, change=Change(put=put)), put)


async def _estimated(talk: Talk, choice: Pick) -> None:
    """Confirm the estimated days of a year as those of the decree."""
    lacks = missing(talk.office, today(talk))
    if lacks is None or str(lacks.year) != choice.value or not lacks.estimated:
        talk.nod(OLD)
        return
    put = tuple(
        day_off(date.fromisoformat(each.first), each.name)
        for each in estimated(talk.office, lacks)
    )
    await enter(talk, Conversation.setting)
    draft = SettingDraft(token=token_hex(4), what="off", change=Change(put=put))
    await read_back(talk, draft, put)


async def _summed_up(talk: Talk, choice: Pick) -> None:
    """Save, change or drop what was read back."""
    draft = await load(talk)
    if draft is None or draft.token != choice.token or not draft.complete:
        talk.nod(OLD)
    elif choice.value == "save":
        await _save(talk, draft)
    elif choice.value == "change":
        await _asked(talk, draft.what)
    else:
        await talk.state.clear()
        await talk.tell(Cancelled())


async def _save(talk: Talk, draft: SettingDraft) -> None:
    known = await talk.desk.amendments.every()
    shown = draft.change.put or tuple(
        each for each in known if (each.kind, each.key) in draft.change.drop
    )
    told = await summary(talk, draft, shown)
    moved = await amending.save(talk.work, talk.visit, draft.change)
    await talk.state.clear()
    await talk.instead(replace(told, moved=moved, sent=True))


_DOES: Mapping[str, Callable[[Talk, Pick], Awaitable[None]]] = {
    "show": _show,
    "ask": _ask,
    "calc": _calculated,
    "est": _estimated,
    "sum": _summed_up,
    "list": taking_back.show,
    "back": taking_back.asked,
}


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, "set"))
