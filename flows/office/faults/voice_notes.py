"""Voice notes heard after they were answered (SOP A.2: "Lisan, Screenshot, Pesan").

What was heard in one of an unsent report is proposed as a picture's reading is; in one of a case
it joins what the case tells, and becomes the note that it was sent for.
"""

from dataclasses import replace

from flows.engine.case_file import CaseFile
from flows.faults.report_draft import Draft
from flows.faults.voice_hearing import VoiceHearing
from flows.office.cards.cards import refresh_cards
from flows.office.cards.sounds_to_hear import hears
from flows.office.cases import spoken_answers
from flows.office.faults import screenshots
from flows.office.messages.facts import milliseconds
from flows.office.transition import FILE_SENT
from flows.office.work import Work
from flows.people.person import Person
from flows.records.evidence import Evidence
from flows.records.timer import Timer

HOLD = screenshots.HOLD * 2
"""How long a channel without edits holds a question back for what is being heard."""


def awaiting(work: Work, draft: Draft, kind: str) -> Draft:
    """The draft that a file of this kind came for, if it is being heard."""
    if not hears(work, kind):
        return draft
    return replace(draft, reading_until=milliseconds(work.now + HOLD))


async def take(work: Work, timer: Timer, told: VoiceHearing | None) -> None:
    """Propose what was heard to the draft that a voice note came for, or add it to its case.
    `told` is None if nothing was heard.
    """
    evidence = await work.desk.evidence.by_id(int(timer.subject))
    if evidence is None:
        return
    if evidence.case_id is not None:
        await _add_to_case(work, evidence, evidence.case_id, told)
        return
    bot = int(timer.arguments["bot"])
    if await spoken_answers.heard(work, bot, evidence, told.description if told else ""):
        return
    data = await work.desk.drafts.held(bot, evidence.chat)
    person = await work.desk.people.by_chat(evidence.channel, evidence.chat)
    if data is None or person is None or data["token"] != evidence.draft:
        return
    after = await _proposed(work, Draft.from_data(data), told, person)
    await work.desk.drafts.renew(bot, evidence.chat, after.to_data())


async def _proposed(work: Work, before: Draft, told: VoiceHearing | None, person: Person) -> Draft:
    before = replace(before, reading_until=0)
    if told is not None:
        return await screenshots.shown(work, before, before.heard_aloud(told), person)
    if before.held:
        await work.desk.outbox.release(before.shown, work.now)
    return replace(before, held=False)


async def _add_to_case(
    work: Work, evidence: Evidence, case: int, told: VoiceHearing | None
) -> None:
    """Put what was heard into the note that waits for it; of the reporter, into the description
    too. Those who work on the case see it on their cards; nobody is told of it apart.
    """
    file = await work.desk.cases.by_id(case)
    if file is None or told is None:
        return
    await _note(work, evidence, case, told)
    if evidence.person not in (file.case.reporter, file.filed_by):
        return
    if told.text in file.description:
        return
    added = told.quote if file.description else told.description
    description = f"{file.description}\n{added}".strip()
    await work.desk.cases.change(case, description=description)
    await _refresh(work, replace(file, description=description))


async def _note(work: Work, evidence: Evidence, case: int, told: VoiceHearing) -> None:
    """Put the words into the one note that says no more than that a file was sent."""
    waiting = [
        note
        for note in await work.desk.notes.of_case(case)
        if note.text == FILE_SENT and note.person == evidence.person and note.at >= evidence.at
    ]
    if len(waiting) == 1:
        await work.desk.notes.word(waiting[0].id, told.description)


async def _refresh(work: Work, file: CaseFile) -> None:
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    for opened in file.case.open_steps:
        await refresh_cards(work, file, procedure, opened, quiet=True)
