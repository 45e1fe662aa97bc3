"""The last handlers: anything sent without a command opens a draft or joins an open case.

This router comes last: if a photo handler ran earlier, every part of an album would begin a new
draft.
"""

from collections.abc import Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.types import Message

from flows.engine.case_file import CaseFile
from flows.faults.recognition import brief, complaint, propose_category
from flows.faults.report_answers import only_names
from flows.faults.report_draft import Draft, Question, next_question
from flows.faults.trouble import reports_fault
from flows.language.masking import clean_text
from flows.messages.kinds.answers import (
    LocationReceived,
    NotUnderstood,
    StickerReceived,
)
from flows.messages.kinds.drafts import IsReport
from flows.messages.kinds.news import AnswerAwaited
from flows.messages.kinds.news import Question as QuestionToReporter
from flows.office.cases.asked_for import procedure_asked
from flows.office.faults.awaited import take
from flows.office.faults.feedback import complain
from flows.office.messages.facts import milliseconds
from flows.records.received_file import ReceivedFile
from handlers.conversation.evidence import keep_file
from handlers.conversation.filters import FILES, PLACES, STICKERS, TEXT, Holds
from handlers.conversation.quoting import quoted_message
from handlers.conversation.talk import Talk
from handlers.incoming import guesses
from handlers.people.spoken_language import follow
from handlers.reports import reopening
from handlers.reports.amending import told_more
from handlers.reports.another_report import beside, is_another
from handlers.reports.awaited_answers import asked_since, case_asked
from handlers.reports.chosen_sop import routed
from handlers.reports.questions import open_files
from handlers.reports.report import WORDS, begin, hear, in_draft, keep, load, proceed
from handlers.reports.unclear import PERSONAL, holds, joined


async def late_album(message: Message, talk: Talk, received: ReceivedFile | None) -> bool:
    """Keep a later part of an album with its first part, silently, and its caption with what the
    first part opened. False if it is none.
    """
    if received is None or received.album is None:
        return False
    home = await talk.desk.evidence.album_home(talk.visit.chat, received.album)
    if home is None:
        return False
    case, token, step = home
    await keep_file(talk, received, token=token, case=case, step=step)
    caption = clean_text(message.caption or "", WORDS)
    draft = await load(talk)
    if caption and case is not None:
        await take(talk.work, case, talk.visit, text=caption)
    elif caption and draft is not None and draft.token == token:
        await told_more(talk, draft, caption)
    return True


async def file(message: Message, talk: Talk, received: ReceivedFile | None) -> None:
    """Take a photo, voice note, video or document at any time."""
    if received is None or await late_album(message, talk, received):
        return
    draft, held = await joined(talk), await holds(talk)
    case = await _belongs_to(message, talk, draft if held else None)
    if case is not None:
        await keep_file(talk, received, case=case, step="later")
        await take(talk.work, case, talk.visit, text=clean_text(message.caption or "", WORDS))
        return
    if draft is not None:
        await keep_file(talk, received, token=draft.token)
        await in_draft(message, talk, received)
        return
    draft = await begin(talk)
    await keep_file(talk, received, token=draft.token)
    draft = beside(talk, draft, message.caption or "", await open_files(talk))
    await hear(talk, draft, message.caption or "", received)


async def _belongs_to(message: Message, talk: Talk, draft: Draft | None) -> int | None:
    """The case of our message that this one quotes, or the one that asked last."""
    quoted = await quoted_message(message, talk)
    if quoted is not None and quoted.case_id is not None:
        return quoted.case_id
    return await case_asked(talk, message.caption or "", draft)


async def text(message: Message, talk: Talk) -> None:
    """Take words without a command: an answer to our message, a complaint, or a report."""
    said = clean_text(message.text or "", WORDS)
    await follow(talk, said)
    quoted = await quoted_message(message, talk)
    asked = quoted.message if quoted is not None else None
    question = isinstance(asked, QuestionToReporter | AnswerAwaited)
    if quoted is None and await _answers(talk, said):
        return
    if not question and complaint(said) and await complain(talk.work, talk.visit):
        return
    own = await talk.desk.cases.of_reporter(talk.visit.person.id)
    if not question and await reopening.asked(talk, said, quoted, own):
        return
    case = quoted.case_id if quoted is not None else None
    if case is not None and await take(talk.work, case, talk.visit, text=said):
        return
    files = await open_files(talk)
    if not await guesses.answered(message, talk, said, own=bool(files)):
        await new_report(talk, said, files=files)


async def _answers(talk: Talk, said: str) -> bool:
    """True if a case awaits an answer: the words are the answer, or it is asked to which."""
    case = await case_asked(talk, said)
    if case is not None:
        return await take(talk.work, case, talk.visit, text=said) is not None
    if not await asked_since(talk, None):
        return False
    draft = (await begin(talk)).heard(said, milliseconds(talk.visit.now))
    await proceed(talk, replace(draft, asked=Question.BELONGS.value))
    return True


async def new_report(talk: Talk, said: str, *, files: Sequence[CaseFile]) -> None:
    """Begin a draft with words, or ask whether they are a report. `files` are the open cases that
    they may be about.
    """
    before = await load(talk)
    if before is not None and _continues(talk, before, said, files):
        await hear(talk, before, said, None)
        return
    draft = routed(talk, await begin(talk), said)
    draft = replace(draft, place=before.place if before is not None else "")
    draft = guesses.likely_report(talk, draft, said)
    if not draft.procedure and _unclear(talk, draft, said, own=bool(files)):
        draft = draft.heard(said, draft.heard_at, guess=False)
        await keep(talk, draft)
        await talk.tell(IsReport(token=draft.token))
        return
    if not draft.procedure:
        draft = beside(talk, draft, said, files)
    await hear(talk, draft, said, None)


def _continues(talk: Talk, before: Draft, said: str, files: Sequence[CaseFile]) -> bool:
    """Whether words go on with a draft that holds no conversation: they name the thing it asks
    for, or are more of what it asks the case of.
    """
    if before.awaiting == Question.CATEGORY:
        return only_names(said)
    if before.awaiting != Question.BELONGS or procedure_asked(talk.work, said):
        return False
    return not is_another(talk, said, files)


def _unclear(talk: Talk, draft: Draft, said: str, *, own: bool) -> bool:
    """Whether to ask first if the words are a report: no fault is told of, or the writer's name
    and unit would have to be asked. More than a few words of somebody with a case may be about it.
    """
    if not (draft.likely or reports_fault(said)):
        return brief(said) or not own
    known = propose_category(said).category is not None
    return not known and next_question(draft, talk.visit.person) in PERSONAL


async def location(message: Message, talk: Talk) -> None:
    """The shared location, as a place for the report."""
    draft, place = await joined(talk), message.location
    where = f"{place.latitude:.5f}, {place.longitude:.5f}" if place is not None else ""
    case = await case_asked(talk, "", draft) if where else None
    if case is not None and await take(talk.work, case, talk.visit, text=where):
        return
    draft = draft or await begin(talk)
    if where:
        draft = replace(draft, place=where)
    await talk.tell(LocationReceived())
    await proceed(talk, draft)


async def sticker(message: Message, talk: Talk) -> None:
    await talk.tell(StickerReceived())


async def anything(message: Message, talk: Talk) -> None:
    await talk.tell(NotUnderstood())


def register(router: Router) -> None:
    router.message.register(file, Holds(FILES))
    router.message.register(text, Holds(TEXT), StateFilter(None))
    router.message.register(location, Holds(PLACES))
    router.message.register(sticker, Holds(STICKERS))
    router.message.register(anything)
