"""Effects of the outcomes of SOP A beside moving the case on."""

from collections.abc import Mapping

from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue, StepOpened
from flows.messages.kinds.news import Question
from flows.office.cases.auto_close import SILENT
from flows.office.documents import documents
from flows.office.faults import documents as contents
from flows.office.faults import estimates, handback
from flows.office.letters import letters
from flows.office.messages.facts import case_facts
from flows.office.messages.notify import notify
from flows.office.sop_hooks import Do
from flows.office.staffing.performers import reporter_of
from flows.office.transition import Transition
from flows.office.work import Work
from flows.records.document import DocumentKind
from flows.sop.effects import Effect

REREADS = frozenset({Effect.REASSIGN, Effect.GO_OWN_WAY})
"""Effects that change the row of the case itself."""


async def _issue_letter(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await letters.issue(
        work, file, approver=move.actor.person, channel=move.actor.channel, acted=move.acted
    )


async def _revoke_letter(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await letters.revoke(work, move.file, by=move.actor.person)


async def _reassign(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await handback.reassign(work, move, file)


async def _seal_report(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Seal an abusive report: drop the copies, keep the original by its hash, block the sender."""
    await work.desk.evidence.seal(file.case.id)
    await work.desk.people.change(file.case.reporter, blocked=1)


async def _ask_reporter(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    reporter = await reporter_of(work.desk, file)
    if reporter is not None:
        facts = await case_facts(work, file)
        await notify(
            work,
            reporter,
            Question(case=facts, place=file.place, by=move.by, note=move.note),
            case=file.case.id,
            opened=file.case.open_step(due.step),
        )


async def _watch_silence(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Plan to close the case once the reporter has said nothing for N working days."""
    at = work.office.calendar.end_of_nth_workday(move.now, work.office.patience.silence_workdays)
    for opened in file.case.open_steps:
        if SILENT in move.procedure.steps[opened.key].outcomes:
            subject = f"{file.case.id}:{opened.key}:{opened.round}"
            await work.desk.timers.plan("silence", subject, at)


async def _report_result(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    step = _opening(move)
    content = await contents.result(work, file, move)
    await documents.make(work.desk, file, DocumentKind.RESULT, content, move.now, step=step)
    wanted = await contents.proposal(work, file, move)
    if wanted:
        await documents.make(work.desk, file, DocumentKind.PROPOSAL, wanted, move.now, step=step)


async def _report_external(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    content = await contents.external(work, file, move)
    await documents.make(
        work.desk, file, DocumentKind.EXTERNAL, content, move.now, step=_opening(move)
    )


async def _track_estimate(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await estimates.track(work, move, file, due.step)


async def _go_own_way(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await work.desk.cases.change(file.case.id, parent=None)


def _opening(move: Transition) -> str:
    """The first step that the move opens, whose card brings the documents; "" if there is none."""
    return next((event.step for event in move.events if isinstance(event, StepOpened)), "")


DO: Mapping[Effect, Do] = {
    Effect.ISSUE_LETTER: _issue_letter,
    Effect.REVOKE_LETTER: _revoke_letter,
    Effect.REASSIGN: _reassign,
    Effect.SEAL_REPORT: _seal_report,
    Effect.ASK_REPORTER: _ask_reporter,
    Effect.WATCH_SILENCE: _watch_silence,
    Effect.GO_OWN_WAY: _go_own_way,
    Effect.REPORT_RESULT: _report_result,
    Effect.REPORT_EXTERNAL: _report_external,
    Effect.TRACK_ESTIMATE: _track_estimate,
}
