"""A report being made (SOP A.2): anything sent opens a draft; only missing facts are asked."""

from dataclasses import replace
from secrets import token_hex

from aiogram.types import Message

from flows.faults.recognition import brief
from flows.faults.report_draft import Draft, Question, next_question, spoken_kinds
from flows.faults.trouble import reports_fault
from flows.language.learned.likely import doubted
from flows.language.masking import clean_text, mask_secrets
from flows.language.typed_decision import only_agrees
from flows.messages.kinds.answers import SecretWarning
from flows.office.faults import abandoned_drafts, screenshots, voice_notes
from flows.office.faults.read_back import similar
from flows.office.messages.facts import milliseconds
from flows.office.people import introduction, shared_accounts
from flows.records.received_file import ReceivedFile
from handlers.aside.aside import enter
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.reports import known_outage, registration
from handlers.reports.another_report import beside
from handlers.reports.awaited_answers import answered_beside
from handlers.reports.chosen_sop import routed
from handlers.reports.questions import ask, open_files

WORDS = 3000
CHOOSING = frozenset(
    {Question.SUMMARY, Question.CATEGORY, Question.WHAT, Question.BELONGS, Question.AGAIN}
)
"""Questions that a mere "ok" does not answer."""


async def load(talk: Talk) -> Draft | None:
    data = (await talk.state.get_data()).get("draft")
    return Draft.from_data(data) if data else None


async def keep(talk: Talk, draft: Draft) -> None:
    await talk.state.set_data({"draft": draft.to_data()})


async def begin(talk: Talk) -> Draft:
    """Open a draft: keep it, set its timers, and show the privacy notice the first time."""
    now = milliseconds(talk.visit.now)
    known = (
        await shared_accounts.current(talk.desk, talk.visit) if talk.visit.person.shared else None
    )
    sent = milliseconds(talk.visit.sent_at) if talk.visit.sent_at else now
    draft = Draft(
        token=token_hex(4),
        touched_at=min(sent, now),
        heard_at=now,
        writer=known.name if known else "",
    )
    await enter(talk, Conversation.report)
    await keep(talk, draft)
    await introduction.tell_privacy(talk.work, talk.visit)
    await abandoned_drafts.watch(talk.work, draft, talk.visit)
    return draft


async def hear(talk: Talk, draft: Draft, text: str, received: ReceivedFile | None) -> None:
    """Add a message to the draft: an answer to the last question, or more of the description."""
    now = milliseconds(talk.visit.now)
    draft = replace(draft, heard_at=now)
    if received is not None:
        draft = replace(draft, spoken=draft.spoken or spoken_kinds([received.kind]))
        draft = screenshots.awaiting(talk.work, draft) if received.picture else draft
        draft = voice_notes.awaiting(talk.work, draft, received.kind)
    if text:
        clean = clean_text(text, WORDS)
        if not draft.awaiting and not draft.procedure:
            draft = routed(talk, draft, clean)
        if mask_secrets(clean) != clean:
            await talk.tell(SecretWarning())
        question = Question(draft.awaiting) if draft.awaiting else None
        answered = None
        if received is None:  # a caption tells of the fault, and names nobody
            answered = await registration.take(talk, draft, question, clean)
        if answered is not None:
            draft, talk = answered
        elif question is Question.CHANGE:
            draft = replace(draft, asked="", hearing=None).heard(clean, now)
        elif question is Question.OUTAGE:
            draft = known_outage.afresh(draft).heard(clean, now, guess=reports_fault(clean))
        else:
            sure = received is not None or draft.confirmed or bool(draft.words)
            fault = reports_fault(clean)
            draft = _retold(draft).heard(clean, now, guess=sure or fault or draft.likely)
            draft = replace(draft, likely=draft.likely and (not fault or doubted(clean)))
    if draft.asked == draft.awaiting == Question.BELONGS and not (text and brief(text)):
        await keep(talk, draft)  # more of what the question that stands is about
    else:
        await proceed(talk, draft)


def _retold(draft: Draft) -> Draft:
    """The draft without what was said aloud, if the next words stand in its place."""
    return replace(draft, asked="", hearing=None) if draft.asked == Question.WHAT else draft


async def proceed(talk: Talk, draft: Draft, *, changed: bool = False) -> None:
    """Keep the draft and ask for what is missing; `changed` edits the pressed message."""
    question = next_question(draft, talk.visit.person)
    if question is Question.SUMMARY:
        draft = await known_outage.found(talk, draft)
        question = next_question(draft, talk.visit.person)
    if question is Question.SUMMARY and not draft.alike:
        draft = await similar(talk.work, draft, talk.visit.person)
    if draft.held:  # what was held back for a picture is asked anew
        await talk.desk.outbox.supersede(draft.shown)
    draft = replace(draft, awaiting=question.value)
    draft = await ask(talk, draft, question, changed=changed)
    await keep(talk, draft)


async def ask_again(talk: Talk) -> None:
    """Ask once more for what a draft lacks that was set aside; it waits for its sender anew."""
    draft = await load(talk)
    if draft is not None:
        await abandoned_drafts.watch(talk.work, draft, talk.visit)
        await proceed(talk, replace(draft, heard_at=milliseconds(talk.visit.now)))


async def in_draft(message: Message, talk: Talk, received: ReceivedFile | None = None) -> None:
    """Add anything sent while a draft is open to it."""
    draft = await load(talk)
    if draft is None:
        draft = await begin(talk)
    elif received is None and await answered_beside(message, talk, draft):
        return
    if draft.awaiting == Question.OUTAGE and message.text and only_agrees(message.text):
        await talk.state.clear()
        return
    if draft.awaiting in CHOOSING and message.text and only_agrees(message.text):
        await proceed(talk, draft)  # an "ok" is neither Kirim nor a description: ask again
        return
    text = message.text or message.caption or ""
    if draft.awaiting == Question.BELONGS and text and not draft.words:
        draft = beside(talk, draft, text, await open_files(talk))
    await hear(talk, draft, text, received)
