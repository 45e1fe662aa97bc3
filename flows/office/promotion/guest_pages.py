"""Photos of the guest book's page on paper (SOP B.4): each row that was read is proposed.

A row enters the book by a tap of whoever sent the photo: into the open form, later into the round.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.engine.case_file import CaseFile
from flows.messages.kinds.promotion import GuestPageRead, PageRow
from flows.office.messages.notify import notify
from flows.office.promotion.guest_book import STEP, standing
from flows.office.work import Work
from flows.promotion.guest_line import kept_line, spelled
from flows.promotion.guest_page import GuestPage
from flows.promotion.sop import PROMOTION
from flows.records.evidence import Evidence
from flows.records.timer import Timer

AT_ONCE = 8
"""Rows of one message: a list on WhatsApp holds ten."""


async def take(work: Work, timer: Timer, page: GuestPage) -> None:
    """Propose the rows of a page to whoever sent it for the guest book; nothing if none was read,
    or if the picture belongs elsewhere.
    """
    evidence = await work.desk.evidence.by_id(int(timer.subject))
    if evidence is None or not page.guests:
        return
    file = await _book_of(work, evidence, int(timer.arguments["bot"]))
    person = await work.desk.people.by_id(evidence.person)
    if file is None or person is None:
        return
    rows = [PageRow(kept_line(each), spelled(each), taken=False) for each in page.guests]
    for first in range(0, len(rows), AT_ONCE):
        shown = rows[first : first + AT_ONCE]
        last = first + AT_ONCE >= len(rows)
        told = GuestPageRead(
            number=file.case.number,
            case=file.case.id,
            first=first + 1,
            rows=shown,
            unread=page.unread if last else 0,
        )
        await notify(work, person, told, case=file.case.id)


async def _book_of(work: Work, evidence: Evidence, bot: int) -> CaseFile | None:
    """The round whose guest book a picture was sent for, in a form or since."""
    form = await work.desk.drafts.form(bot, evidence.chat)
    open_form = form is not None and evidence.draft and form["token"] == evidence.draft
    if form is not None and open_form:
        case, step = int(form["case"]), form["step"]
    else:
        case, step = evidence.case_id or 0, evidence.step
    file = await work.desk.cases.by_id(case) if step in (STEP, "later") else None
    return file if file is not None and file.case.procedure == PROMOTION else None


async def marked(work: Work, told: GuestPageRead, parts: Sequence[str]) -> GuestPageRead:
    """The same rows, those marked that stand in the book or among the `parts` of a form."""
    file = await work.desk.cases.by_id(told.case)
    visits = await standing(work.desk, file) if file else ()
    known: set[tuple[str, ...]] = {(each.name, each.institution, each.purpose) for each in visits}
    known |= {_told(each) for each in parts}
    rows = [replace(each, taken=_told(each.line) in known) for each in told.rows]
    return replace(told, rows=rows)


def _told(line: str) -> tuple[str, ...]:
    return tuple(line.split("\t")[:3])
