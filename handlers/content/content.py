"""SOP C beside its cards: the full text, remarks ticked off, Ralat and Tarik, /arsip."""

import re

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.answers import AnswerTooShort, Cancelled, NotUnderstood
from flows.messages.kinds.content import (
    ArchiveFound,
    ArchiveLine,
    ContentRemarks,
    FollowAsk,
    FollowOpened,
    FollowRefused,
    FollowWhich,
    RemarkLine,
)
from flows.office.cards.cards import refresh_cards
from flows.office.content import related, search
from flows.office.content.facts import link_facts
from flows.office.content.showing import show_text
from flows.office.messages.facts import milliseconds, milliseconds_or_none
from flows.office.staffing.visibility import visible
from handlers.aside.aside import enter
from handlers.conversation.filters import TEXT, Holds, Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

REASON = 1000
SHORTEST = 3
TICKING = frozenset({"ict_team", "ict_head", "designer"})
_NUMBER = re.compile(r"\s*([a-z]{1,3}-?\d{4}-?\d{1,9})\s*(.*)", re.IGNORECASE | re.DOTALL)
_PARTS = re.compile(r"([a-z]{1,3})-?(\d{4})-?(\d+)", re.IGNORECASE)


async def full_text(talk: Talk, argument: str) -> None:
    """The button Baca naskah."""
    file = await visible(talk.work, int(argument), talk.visit.person)
    person = talk.visit.person
    if file is None or not await show_text(talk.work, file, person):
        talk.nod("refused-unknown")


async def remarks(talk: Talk, argument: str) -> None:
    """The button Catatan pimpinan."""
    file = await visible(talk.work, int(argument), talk.visit.person)
    if file is None:
        talk.nod("refused-unknown")
        return
    await talk.tell(await _remarks(talk, file))


async def ticked(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Tick one remark off; a second tap changes nothing."""
    file = await visible(talk.work, int(choice.token), talk.visit.person)
    known = await talk.desk.contents.remarks(file.case.id) if file else ()
    own = any(each.id == int(choice.value) for each in known)
    if file is None or not own or not talk.visit.person.roles & TICKING:
        talk.nod("refused-unknown")
        return
    await talk.desk.contents.tick(int(choice.value), talk.visit.person.id, talk.visit.now)
    await talk.instead(await _remarks(talk, file))
    procedure = talk.office.procedures.get(file.case.procedure, file.case.procedure_version)
    for opened in file.case.open_steps:
        await refresh_cards(talk.work, file, procedure, opened)


async def _remarks(talk: Talk, file: CaseFile) -> ContentRemarks:
    found = []
    for each in await talk.desk.contents.remarks(file.case.id):
        by = await talk.desk.people.by_id(each.ticked_by) if each.ticked_by else None
        at = milliseconds_or_none(each.ticked_at)
        found.append(RemarkLine(id=each.id, text=each.text, by=by.name if by else "", at=at))
    may = bool(talk.visit.person.roles & TICKING)
    return ContentRemarks(number=file.case.number, case=file.case.id, remarks=found, may_tick=may)


async def correction(talk: Talk, argument: str = "") -> None:
    """/ralat K-2026-0001 alasan."""
    await _follow(talk, related.CORRECTION, argument)


async def withdrawal(talk: Talk, argument: str = "") -> None:
    """/tarik K-2026-0001 alasan."""
    await _follow(talk, related.WITHDRAWAL, argument)


async def _follow(talk: Talk, kind: str, argument: str) -> None:
    given = _NUMBER.fullmatch(argument)
    parts = _PARTS.fullmatch(given[1]) if given else None
    if given is None or parts is None:
        await talk.tell(FollowWhich())
        return
    number = f"{parts[1].upper()}-{parts[2]}-{int(parts[3]):04d}"
    await _begin(talk, kind, await talk.desk.cases.by_number(number), number, given[2])


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Begin a Ralat or Tarik from the button below a published content."""
    if choice.value == "cancel":
        await talk.state.clear()
        await talk.instead(Cancelled())
        return
    file = await talk.desk.cases.by_id(int(choice.value))
    await _begin(talk, choice.field, file, file.case.number if file else "", "")


async def _begin(talk: Talk, kind: str, file: CaseFile | None, number: str, reason: str) -> None:
    may = file is not None and await related.may_relate(talk.desk, file, talk.visit)
    if file is None or not may or kind not in related.ASKED:
        await talk.tell(FollowRefused(number=number))
    elif len(reason.strip()) >= SHORTEST:
        await _open(talk, kind, file, reason)
    else:
        await enter(talk, Conversation.follow)
        await talk.state.set_data({"follow": {"kind": kind, "case": file.case.id}})
        await talk.tell(FollowAsk(follows=kind, number=file.case.number))


async def ask_again(talk: Talk) -> None:
    """Ask once more for the reason of a Ralat or Tarik."""
    kept = (await talk.state.get_data()).get("follow", {})
    file = await talk.desk.cases.by_id(kept.get("case", 0))
    number = file.case.number if file else ""
    await _begin(talk, kept.get("kind", ""), file, number, "")


async def said(message: Message, talk: Talk) -> None:
    """Take the reason of a Ralat or Tarik."""
    kept = (await talk.state.get_data()).get("follow")
    file = await talk.desk.cases.by_id(kept["case"]) if kept else None
    if kept is None or file is None:
        await talk.state.clear()
        await talk.tell(NotUnderstood())
    elif len((message.text or "").strip()) < SHORTEST:
        await talk.tell(AnswerTooShort())
    else:
        await talk.state.clear()
        await _open(talk, kept["kind"], file, message.text or "")


async def _open(talk: Talk, kind: str, file: CaseFile, reason: str) -> None:
    told = mask_secrets(clean_text(reason, REASON))
    try:
        opened = await related.open_related(talk.work, file, kind, told, talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.tell(FollowOpened(follows=kind, number=opened.case.number, origin=file.case.number))


async def archive(talk: Talk, argument: str = "") -> None:
    """/arsip [words] [month] [channel]."""
    zone = talk.office.calendar.zone
    asked = search.query(argument, talk.visit.now.astimezone(zone))
    found = await search.search(talk.desk, asked, zone)
    await talk.tell(
        ArchiveFound(
            found=[
                ArchiveLine(
                    entry=f"{each.number}/{each.link.seq}",
                    topic=each.topic,
                    given=milliseconds(each.link.given_at),
                    link=link_facts(each.link),
                )
                for each in found[: search.MOST]
            ],
            more=max(0, len(found) - search.MOST),
        )
    )


def register(router: Router) -> None:
    router.callback_query.register(ticked, Pressed(Pick, "remark"))
    router.callback_query.register(pressed, Pressed(Pick, "follow"))
    router.message.register(said, StateFilter(Conversation.follow), Holds(TEXT))
