"""The form of an outcome: one question per field, then the decision."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from secrets import token_hex

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.types import Message, TelegramObject

from flows.engine.refusals import Refusal
from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.answers import AnswerNeedsText, Cancelled, NotUnderstood
from flows.messages.kinds.forms import FormField, Recorded
from flows.office.cards.sounds_to_hear import hears
from flows.office.cases.decide import decide, fields_wanted
from flows.office.cases.spoken_answers import in_words
from flows.office.transition import FILE_SENT
from flows.records.received_file import ReceivedFile
from flows.sop.effects import RECEIPTED
from flows.sop.fields import Field, FieldKind, next_field
from handlers.aside.aside import enter
from handlers.aside.unused import keep_unused
from handlers.cards import gathering, multiple_choice, team_choice
from handlers.cards.asked_ahead import answers, pieces, questions_ahead
from handlers.cards.late_parts import begun, late_part
from handlers.cards.prefilled import prefilled
from handlers.conversation.evidence import keep_file
from handlers.conversation.filters import FILES, Holds, Pressed
from handlers.conversation.form import Form, keep, load
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.cards.spoken_answers import HEARD
from handlers.views.parts.screen import Decide, Pick

WORDS = 3000


Ask = Callable[[Talk, Form, Field], Awaitable[None]]
ASKED: Mapping[FieldKind, Ask] = {
    FieldKind.GATHER: gathering.ask,
    FieldKind.CHOICES: multiple_choice.ask,
}
PRESSED = {FieldKind.GATHER: gathering.pressed, FieldKind.CHOICES: multiple_choice.pressed}
"""Fields that are answered piece by piece; a pressed button may finish the answer."""


async def begin(
    talk: Talk,
    choice: Decide,
    *,
    choosing_team: bool,
    got: Mapping[str, str],
    stated: int | None = None,
) -> None:
    """Ask for what `got` does not hold yet, or decide at once if nothing is missing. What another
    form holds is kept with its case; the same form goes on where it was.
    """
    left = await load(talk)
    if left is not None and left.begun:
        if left.is_for(choice) and not got and not choosing_team:
            await proceed(talk, left, anew=False)
            return
        await keep_unused(talk, left)
    form = Form(
        token=token_hex(4),
        case=choice.case,
        step=choice.step,
        round=choice.round,
        outcome=choice.outcome,
        got=dict(got),
        stated=stated,
    )
    if choosing_team:
        await enter(talk, Conversation.form)
        await keep(talk, form)
        await team_choice.ask(talk, form)
        return
    await proceed(talk, form)


async def proceed(talk: Talk, form: Form, *, anew: bool = True) -> None:
    """Ask the next unanswered field, or finish. If not `anew`, the pieces gathered for it stay."""
    missing = await _wanted(talk, form)
    if missing is None:
        await finish(talk, form)
        return
    if anew:
        form = replace(form, parts=(), files=0, ticked=())
    await enter(talk, Conversation.form)
    if missing.kind in ASKED:
        await keep(talk, form)
        await ASKED[missing.kind](talk, form, missing)
        return
    told = anew and missing.key in form.ahead
    fields = await fields_wanted(talk.work, form.decision)
    more = [] if told else questions_ahead(fields, missing, form)
    await keep(talk, replace(form, ahead=(*form.ahead, *(each.key for each in more))))
    question = FormField(
        asked=multiple_choice.asked(form, missing),
        ahead=[each.key for each in more] or None,
        skips=any(not each.required for each in more) or None,
        told=told or None,
    )
    await talk.tell(await prefilled(talk, form, question))


async def finish(talk: Talk, form: Form) -> None:
    """Take the outcome with the words and files of the form."""
    await talk.state.clear()
    file = await decide(talk.work, form.decision, talk.visit)
    procedure = talk.office.procedures.get(file.case.procedure, file.case.procedure_version)
    taken = procedure.steps[form.step].outcomes.get(form.outcome)
    receipt = Recorded(number=file.case.number, done=form.outcome, heard=talk.heard)
    if taken is not None and RECEIPTED & set(taken.effects):
        talk.nod("done-recorded-nod", number=file.case.number)
    elif form.got and form.got.keys() <= talk.work.sops.of(procedure.id).asks.keys():
        await talk.instead(receipt)  # the question that was confirmed
    elif form.got or talk.pressed is None:
        await talk.tell(receipt)
    else:
        talk.nod("done-recorded-nod", number=file.case.number)


async def _wanted(talk: Talk, form: Form) -> Field | None:
    fields = await fields_wanted(talk.work, form.decision)
    return next_field(fields, form.got, form.skipped)


async def said(message: Message, talk: Talk) -> None:
    """Take a written answer."""
    form = await load(talk)
    wanted = await _wanted(talk, form) if form else None
    if form is None or wanted is None:
        await talk.state.clear()
        await talk.tell(NotUnderstood())
        return
    if wanted.kind is FieldKind.GATHER:
        await gathering.said(talk, form, wanted, message.text or "")
        return
    text = mask_secrets(clean_text(message.text or "", WORDS))
    fields = await fields_wanted(talk.work, form.decision)
    got, complaint = answers(talk, pieces(talk, fields, wanted, form, text))
    form = replace(form, got={**form.got, **got})
    if complaint is None:
        await _proceed_or_refuse(talk, form)
        return
    await keep(talk, form)
    await talk.tell(complaint)


async def sent_file(message: Message, talk: Talk, received: ReceivedFile | None) -> None:
    """Take a photo or voice note as an answer; for a field in words its caption counts."""
    form = await load(talk)
    wanted = await _wanted(talk, form) if form else None
    if form is None or wanted is None or received is None:
        return
    caption = clean_text(message.caption or "", WORDS)
    if await late_part(talk, form, received, caption):
        return
    if wanted.kind is FieldKind.GATHER:
        await gathering.sent_file(talk, form, wanted, received, message.caption or "")
        return
    again = await begun(talk, form, received)
    await keep_file(talk, received, token=form.token)
    words = wanted.kind in (FieldKind.TEXT, FieldKind.LINK) and bool(caption)
    asked = wanted.kind is FieldKind.EVIDENCE or wanted.files or form.outcome == "note"
    if words or asked:
        form = replace(form, album=received.album or "")
        await _answer(talk, form, wanted, caption or FILE_SENT)
    elif not again and not (in_words(wanted, form.outcome) and hears(talk.work, received.kind)):
        await talk.tell(AnswerNeedsText())


async def _answer(talk: Talk, form: Form, wanted: Field, text: str) -> None:
    await _proceed_or_refuse(talk, replace(form, got={**form.got, wanted.key: text}))


async def pressed(event: TelegramObject, talk: Talk, choice: Pick) -> None:
    """Handle a button of the form: an option, Lewati, Batal, or a person of the team."""
    form = await load(talk)
    if form is None or form.token != choice.token:
        talk.nod("refused-old-choice")
        return
    if choice.value == "cancel":
        await talk.state.clear()
        await talk.instead(Cancelled())
    elif choice.field == "team":
        if await team_choice.pressed(talk, form, choice.value):
            await _proceed_or_refuse(talk, form)
    elif choice.value == "skip":
        await _proceed_or_refuse(talk, replace(form, skipped=(*form.skipped, choice.field)))
    elif (wanted := await _wanted(talk, form)) is None or wanted.key != choice.field:
        talk.nod("refused-old-choice")
    elif wanted.kind in ASKED:
        answer = await PRESSED[wanted.kind](talk, form, wanted, choice.value)
        if answer is not None:
            await _answer(talk, form, wanted, answer)
    elif choice.value == HEARD and wanted.kind is FieldKind.TEXT:
        await _answer(talk, replace(form, heard=""), wanted, form.heard or FILE_SENT)
    else:
        got = {**form.got, choice.field: choice.value}
        await _proceed_or_refuse(talk, replace(form, got=got))


async def _proceed_or_refuse(talk: Talk, form: Form) -> None:
    try:
        await proceed(talk, form)
    except Refusal as refusal:
        await talk.state.clear()
        await talk.refuse(refusal)
        await keep_unused(talk, form)


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, "form"))
    router.message.register(sent_file, StateFilter(Conversation.form), Holds(FILES))
