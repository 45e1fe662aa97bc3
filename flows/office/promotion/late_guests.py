"""Guests told after the visits of a round were ended (SOP B.4): they still belong to it."""

from flows.engine.case_file import CaseFile
from flows.engine.refusals import NotYours
from flows.office.cards.cards import refresh_cards
from flows.office.messages.notify import notify
from flows.office.promotion import guest_book
from flows.office.work import Work
from flows.people.visit import Visit


async def enter(work: Work, file: CaseFile, direction: str, lines: str, visit: Visit) -> None:
    """Enter the lines, count them on the cards, and make the page anew. Raises NotYours if the
    visitor is none of the performers.
    """
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    roles = procedure.steps[guest_book.STEP].performer.roles
    if not visit.person.roles & set(roles):
        raise NotYours(step=guest_book.STEP, role=roles[0])
    words = {"direction": direction, "guests": lines}
    kept = await guest_book.record_visits(work.desk, file, words, visit.actor, visit.now)
    await notify(work, visit.person, guest_book.receipt(file, kept, late=True), case=file.case.id)
    await guest_book.make(work.desk, file, visit.now)
    for opened in file.case.open_steps:
        await refresh_cards(work, file, procedure, opened)
