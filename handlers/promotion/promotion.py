"""SOP B beside its cards: /promosi, the schedule, the guest book."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery

from flows.engine.case_file import CaseFile
from flows.messages.kinds.promotion import GuestBook, PromotionRounds, PromotionSchedule
from flows.office.cards.cards import refresh_cards, show_to
from flows.office.messages.other_copies import NOTHING
from flows.office.promotion import guest_book, schedule
from flows.office.promotion.facts import appointment_facts
from flows.office.promotion.joining_in import works_along
from flows.promotion.sop import PROMOTION
from flows.sop.case_state import CaseState
from handlers.conversation.filters import Pressed
from handlers.conversation.talk import Talk
from handlers.reports.report import begin, hear, proceed
from handlers.views.parts.screen import Pick

VISIT = "visit"
LISTED = 10


async def show(talk: Talk, argument: str = "") -> None:
    """/promosi: show the cards of running rounds; with words, or if none runs, open a round."""
    running = [] if argument else await rounds(talk)
    if not running:
        await new_round(talk, argument)
        return
    for file in running:
        procedure = talk.office.procedures.get(file.case.procedure, file.case.procedure_version)
        for opened in file.case.open_steps:
            await show_to(
                talk.work,
                file,
                procedure,
                opened,
                [talk.visit.person],
                NOTHING,
            )
    await talk.tell(PromotionRounds(count=len(running)))


async def new_round(talk: Talk, argument: str = "") -> None:
    """Open a round (SOP B.1): ask for its subject, and read it back."""
    draft = replace(await begin(talk), procedure=PROMOTION)
    if argument:
        await hear(talk, draft, argument, None)
    else:
        await proceed(talk, draft)


async def rounds(talk: Talk) -> list[CaseFile]:
    """Running rounds that this person works on, newest first."""
    found = []
    for file in await talk.desk.cases.standing():
        running = file.case.procedure == PROMOTION and file.case.state is CaseState.OPEN
        if running and await works_along(talk.work, file, talk.visit.person):
            found.append(file)
    return sorted(found, key=lambda file: -file.case.id)


async def _round(talk: Talk, argument: str) -> CaseFile | None:
    file = await talk.desk.cases.by_id(int(argument))
    own = file is not None and await works_along(talk.work, file, talk.visit.person)
    if file is None or not own:
        talk.nod("refused-unknown")
        return None
    return file


async def see_schedule(talk: Talk, argument: str) -> None:
    """The button Lihat jadwal."""
    file = await _round(talk, argument)
    if file is not None:
        await talk.tell(await _schedule(talk, file))


async def _schedule(talk: Talk, file: CaseFile) -> PromotionSchedule:
    found = await talk.desk.promotions.appointments(file.case.id)
    ordered = sorted(found, key=lambda each: (each.starts_at, each.seq))
    return PromotionSchedule(
        number=file.case.number,
        case=file.case.id,
        appointments=[appointment_facts(each) for each in ordered][-LISTED:],
        may_drop=file.case.state is CaseState.OPEN,
    )


async def dropped(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Hapus: remove an entry of the schedule from all calendars; repeating it is harmless."""
    file = await _round(talk, choice.token)
    told = await talk.desk.promotions.appointment(int(choice.value)) if file else None
    if file is None or told is None or told.case_id != file.case.id:
        talk.nod("refused-unknown")
        return
    if file.case.state is CaseState.OPEN:
        await schedule.cancel(talk.work, file, told, talk.visit)
    await talk.instead(await _schedule(talk, file))
    await _refresh(talk, file)


async def _refresh(talk: Talk, file: CaseFile) -> None:
    procedure = talk.office.procedures.get(file.case.procedure, file.case.procedure_version)
    for opened in file.case.open_steps:
        await refresh_cards(talk.work, file, procedure, opened)


async def see_guests(talk: Talk, argument: str) -> None:
    """The button Daftar tamu: the newest entries."""
    file = await _round(talk, argument)
    if file is None:
        return
    await talk.tell(await _guests(talk, file))


async def _guests(talk: Talk, file: CaseFile) -> GuestBook:
    visits = await guest_book.standing(talk.desk, file)
    return GuestBook(
        number=file.case.number,
        case=file.case.id,
        count=len(visits),
        people=sum(each.people for each in visits),
        entries=[await guest_book.entry(talk.desk, each) for each in visits[-LISTED:]],
        more=max(0, len(visits) - LISTED),
        may_drop=file.case.open_step(VISIT) is not None,
    )


async def struck(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Hapus: remove a mistaken entry of the guest book; repeating it is harmless."""
    file = await _round(talk, choice.token)
    if file is None:
        return
    if not await guest_book.strike(talk.desk, file, int(choice.value), talk.visit):
        talk.nod("guest-book-closed")
    await talk.instead(await _guests(talk, file))
    await _refresh(talk, file)


async def guests_on_paper(talk: Talk, argument: str) -> None:
    """The button Cetak PDF."""
    file = await _round(talk, argument)
    if file is not None:
        talk.nod("document-coming")
        await guest_book.on_paper(talk.work, file, talk.visit)


def register(router: Router) -> None:
    router.callback_query.register(dropped, Pressed(Pick, "promo"))
    router.callback_query.register(struck, Pressed(Pick, "guest"))
