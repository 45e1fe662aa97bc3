"""Abandoned drafts: reminded of once, then filed as they are (settings: patience).

If a draft may be no report, nobody is reminded, and it is dropped without a word.
"""

from datetime import UTC, datetime

from flows.faults.report_draft import Draft
from flows.messages.kinds.drafts import DraftNudge
from flows.office.faults.report import file_report
from flows.office.messages.facts import milliseconds
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.visit import Visit
from flows.records.timer import Timer

NUDGE, FILE = DraftNudge.KIND, "draft-file"


async def watch(work: Work, draft: Draft, visit: Visit) -> None:
    """Set both timers when a draft is opened; each checks again whether somebody has written."""
    about = {"channel": visit.channel, "person": visit.person.id, "token": draft.token}
    subject = f"{visit.bot}:{visit.chat}:{draft.token}"
    await work.desk.timers.plan(
        NUDGE, subject, visit.now + work.office.patience.draft_nudge, about
    )
    await work.desk.timers.plan(FILE, subject, visit.now + work.office.patience.draft_file, about)


async def look(work: Work, timer: Timer) -> None:
    """Do the work of a due draft timer, or wait on if the reporter wrote in the meantime."""
    bot, chat, token = timer.subject.split(":")
    data = await work.desk.drafts.load(int(bot), int(chat))
    person = await work.desk.people.by_chat(timer.arguments["channel"], int(chat))
    if data is None or person is None or data["token"] != token:
        return
    draft = Draft.from_data(data)
    heard = datetime.fromtimestamp(draft.heard_at / 1000, UTC)
    patience = (
        work.office.patience.draft_nudge
        if timer.kind == NUDGE
        else work.office.patience.draft_file
    )
    if heard + patience > work.now:
        await work.desk.timers.plan(timer.kind, timer.subject, heard + patience, timer.arguments)
        return
    report = draft.can_be_filed(len(await work.desk.evidence.of_draft(draft.token)))
    if timer.kind == NUDGE and not report:  # it may still become one
        await work.desk.timers.plan(NUDGE, timer.subject, work.now + patience, timer.arguments)
        return
    if timer.kind == NUDGE:
        until = milliseconds(heard + work.office.patience.draft_file)
        await notify(work, person, DraftNudge(token=token, until=until))
        return
    visit = Visit(
        person=person,
        channel=timer.arguments["channel"],
        chat=int(chat),
        bot=int(bot),
        now=work.now,
    )
    await work.desk.drafts.drop(int(bot), int(chat))
    if report:
        await file_report(work, draft, visit, complete=False)
