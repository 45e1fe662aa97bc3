"""Media of a round (SOP B.1): sent together, told apart, and complete before step 1 ends."""

from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue
from flows.engine.refusals import MediaMissing
from flows.messages.kinds.promotion import PromotionMediaSorted
from flows.office.cases.decide import Decision, decide
from flows.office.messages.notify import notify
from flows.office.promotion.facts import media
from flows.office.transition import FILE_SENT, Transition
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.promotion.media import MEDIA, named_media
from flows.records.journal import Recorded
from flows.records.note import NewNote

STEP, TOGETHER, DONE = "media", "files", "done"


async def sort(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Put each of the media that the names of the files name on record as there, and tell the
    sender what is missing.
    """
    there = await media(work.desk, file)
    named = named_media(move.words.get("media", ""))
    for key in MEDIA:
        if key in named and not there[key]:
            await work.desk.notes.add_note(
                NewNote(
                    case_id=file.case.id,
                    step=due.step,
                    round=due.round,
                    kind=key,
                    text=FILE_SENT,
                    person=move.actor.person,
                    at=move.now,
                )
            )
    sender = await work.desk.people.by_id(move.actor.person)
    told = await still_missing(work.desk, file)
    if sender is not None and told.missing:
        await notify(work, sender, told, case=file.case.id)


async def still_missing(desk: Desk, file: CaseFile) -> PromotionMediaSorted:
    """The media still missing; `unnamed` if more files came than media were named."""
    there = await media(desk, file)
    files = [each for each in await desk.evidence.of_case(file.case.id) if each.step == STEP]
    return PromotionMediaSorted(
        number=file.case.number,
        case=file.case.id,
        files=len(files),
        missing=[key for key in MEDIA if not there[key]],
        unnamed=len(files) > sum(there.values()),
    )


async def complete(work: Work, move: Transition) -> None:
    """End the step with the files that complete the media: no further press is needed."""
    sender = await work.desk.people.by_id(move.actor.person)
    if move.outcome is None or move.outcome.name != TOGETHER or sender is None:
        return
    if all((await media(work.desk, move.file)).values()):
        visit = Visit(person=sender, channel=move.actor.channel, chat=0, bot=0, now=move.now)
        await finish(work, move.file, visit)


async def finish(work: Work, file: CaseFile, visit: Visit) -> None:
    decision = Decision(case=file.case.id, step=STEP, round=None, outcome=DONE, words={})
    await decide(work, decision, visit)


async def check(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Record the media; missing ones were refused before."""
    files = [e.id for e in await work.desk.evidence.of_case(file.case.id) if e.step == due.step]
    await work.desk.journal.append(
        f"case:{file.case.id}",
        [Recorded(code="promotion.media", data={"files": files})],
        actor=move.actor.person,
        role="",
        channel=move.actor.channel,
        now=move.now,
    )


async def needs_media(desk: Desk, file: CaseFile, step: str, token: str | None) -> None:
    missing = [key for key, there in (await media(desk, file)).items() if not there]
    if missing:
        raise MediaMissing(key=missing[0])
