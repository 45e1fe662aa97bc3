"""Pictures of a report read after it was answered (SOP A.2: "Lisan, Screenshot, Pesan").

What was read becomes a proposal: the message that stands in the chat is changed, or the one that
is still held back; where neither is possible, the next one tells it. What the reporter wrote or
chose in the meantime is never changed.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from flows.faults.picture_reading import PictureReading
from flows.faults.report_draft import Draft, Question, next_question
from flows.messages.kinds.drafts import AskCategory, DraftFacts
from flows.messages.rows.message import Message
from flows.office import evidence_record
from flows.office.deadlines import outage_news
from flows.office.faults import working_photos
from flows.office.faults.read_back import similar, summary
from flows.office.messages.facts import addressed, milliseconds
from flows.office.work import Work
from flows.people.person import Person
from flows.people.visit import clock_actor
from flows.records.evidence import Evidence
from flows.records.timer import Timer
from flows.screens.reading import Reading
from flows.screens.seen import Seen

WHATSAPP = "whatsapp"
HOLD = timedelta(seconds=6)
"""How long a channel without edits holds a question back for what is being read."""
_CHANGED = frozenset({Question.CATEGORY.value, Question.SUMMARY.value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The findings of a picture, with its `proposal` in the reporter's language."""

    seen: Seen
    proposal: PictureReading
    veiled: tuple[str, ...] = ()
    """Hashes of the copies to show in place of the clear ones, "" for none; empty if nothing looks
    secret.
    """
    note: str = ""
    """What a photo of whoever works on a case tells, as a note in their language."""


def awaiting(work: Work, draft: Draft) -> Draft:
    """The draft that a picture came for, which is being read."""
    if not work.office.reads_pictures:
        return draft
    return replace(draft, reading_until=milliseconds(work.now + HOLD))


def ask_category(draft: Draft, facts: DraftFacts) -> AskCategory:
    """The question what is broken, with what a picture tells of it."""
    reading, told = draft.reading, draft.hearing.quote if draft.hearing else ""
    what = not draft.description and not draft.spoken
    return AskCategory(
        draft=facts,
        procedure=draft.procedure,
        what=what or None,
        read="\n".join(each for each in (reading.quote if reading else "", told) if each) or None,
        hidden=(reading.hidden or None) if reading else None,
        offered=(reading.category or None) if reading else None,
        muted=(draft.hearing is not None and draft.hearing.hidden) or None,
    )


async def take(work: Work, timer: Timer, told: Told | None) -> None:
    """Keep what was read in a picture, and propose it to the draft that it came for, if that is
    still open. `told` is None if nothing was read.
    """
    evidence = await work.desk.evidence.by_id(int(timer.subject))
    if evidence is None:
        return
    if told is not None and (told.seen.error or told.seen.hidden):
        await work.desk.readings.add_reading(_record(work, evidence, told.seen))
        if told.veiled and len(told.veiled) == len(evidence.pictures):
            await work.desk.veils.draw(evidence.id, evidence.pictures, told.veiled, work.now)
            await evidence_record.put_on_record_anew(
                work.desk, evidence.id, clock_actor(), work.now
            )
    bot = int(timer.arguments["bot"])
    at = await working_photos.place_of(work, evidence, bot)
    if at is not None:
        await working_photos.read(work, evidence, at, told.note if told else "")
        return
    if told is not None and evidence.draft and evidence.case_id:
        await _add_to_case(work, evidence.case_id, told.proposal)
        return
    data = await work.desk.drafts.held(bot, evidence.chat) if evidence.draft else None
    person = await work.desk.people.by_chat(evidence.channel, evidence.chat)
    if data is None or person is None or data["token"] != evidence.draft:
        await _to_draft_aside(work, evidence, bot, told)
        return
    before = replace(Draft.from_data(data), reading_until=0)
    after = before if told is None else before.proposed(told.proposal)
    if after.reading is None or not (after.reading.error or after.reading.hidden):
        after = replace(before, held=False)
        if before.held:
            await work.desk.outbox.release(before.shown, work.now)
    else:
        after = await shown(work, before, after, person)
    await work.desk.drafts.renew(bot, evidence.chat, after.to_data())


async def _to_draft_aside(work: Work, evidence: Evidence, bot: int, told: Told | None) -> None:
    """Propose what was read to a draft that was set aside meanwhile: it asks with it once it is
    taken up.
    """
    kept = await work.desk.drafts.aside(bot, evidence.chat) if told and evidence.draft else None
    if kept is None or told is None or kept["token"] != evidence.draft:
        return
    after = replace(Draft.from_data(kept).proposed(told.proposal), held=False)
    await work.desk.drafts.renew_aside(bot, evidence.chat, after.to_data())


async def _add_to_case(work: Work, case: int, proposal: PictureReading) -> None:
    """Add what was read to a report that was sent meanwhile; nobody is told of it apart."""
    file = await work.desk.cases.by_id(case)
    if file is None or not proposal.quote or proposal.quote in file.description:
        return
    told = f"{file.description}\n{proposal.quote}".strip()
    await work.desk.cases.change(case, description=told)


def _record(work: Work, evidence: Evidence, seen: Seen) -> Reading:
    return Reading(
        evidence=evidence.id,
        at=work.now,
        error=seen.error,
        target=seen.target,
        address=seen.address,
        words=seen.words,
        hidden=seen.hidden,
    )


async def shown(work: Work, before: Draft, after: Draft, person: Person) -> Draft:
    """Change the question that stands in the chat; the draft that it asks about then."""
    if not before.shown or before.awaiting not in _CHANGED or person.contact is None:
        return after
    if await outage_news.known_for(work, after.category, after.subcategory) is not None:
        after = replace(
            after,
            category=before.category,
            subcategory=before.subcategory,
            guessed=before.guessed,
        )
    if before.reading is not None and (after.reading, after.hearing) == (
        before.reading,
        before.hearing,
    ):
        return after
    after, message = await _question(work, after, person)
    if not before.held:
        if person.channel != WHATSAPP:
            await _send(work, person, message, target=before.shown)
        return after
    if not await work.desk.outbox.supersede(before.shown):
        return replace(after, held=False)
    return replace(after, shown=await _send(work, person, message), held=False)


async def _question(work: Work, draft: Draft, person: Person) -> tuple[Draft, Message]:
    question = next_question(draft, person)
    if question is Question.SUMMARY:
        draft = replace(await similar(work, draft, person), awaiting=question.value)
        return draft, await summary(work, draft, person)
    evidence = await work.desk.evidence.of_draft(draft.token)
    facts = DraftFacts(token=draft.token, evidence=len(evidence))
    return draft, ask_category(draft, facts)


async def _send(work: Work, person: Person, message: Message, target: int | None = None) -> int:
    """Queue a message, or the edit of one; its row."""
    return await work.desk.outbox.enqueue(
        operation="send" if target is None else "edit",
        message=replace(message, to=addressed(person)),
        contact=person.contact or 0,
        now=work.now,
        target=target,
    )
