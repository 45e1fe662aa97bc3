"""Words typed in place of a button: they act as the button does, or lead to a question.

A forwarded message, an edit or a reaction never decides; an open draft or form comes first.
"""

from collections.abc import Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from flows.faults.report_answers import only_denies
from flows.faults.report_draft import Question
from flows.language.typed_decision import worth_reading
from flows.messages.kinds.answers import Refused
from flows.messages.kinds.cards import CardEntry, TypedConfirm, TypedKept, TypedWhich
from flows.office.cards.open_cards import open_cards
from flows.records.sent_message import SentMessage
from handlers.cards import decisions, note_proposals, step_form, urgency
from handlers.conversation.filters import Pressed
from handlers.conversation.quoting import quoted_message
from handlers.conversation.standing import standing
from handlers.conversation.talk import Talk
from handlers.intents import requests
from handlers.letters import letters
from handlers.monitoring import inspection
from handlers.promotion import guest_page, spoken_guest
from handlers.reports import rating, report_buttons
from handlers.routing import commands, navigation
from handlers.typed.belonging import begins_pointing
from handlers.typed.clarifying import choose
from handlers.typed.meaning import Meaning, Press, in_conversation, understood
from handlers.views.parts.screen import Decide, Open, Pick, Toast

TYPED = "typed"


class Means(Filter):
    """Passes a message whose words stand for a choice, as the argument `meaning`."""

    async def __call__(
        self, message: Message, talk: Talk, raw_state: str | None = None
    ) -> dict[str, Meaning] | bool:
        text = message.text
        if text is None or message.forward_origin is not None:
            return False
        if not worth_reading(text) and not await _points(talk, text):
            return False
        token = await _token(talk)
        meaning: Meaning | None
        if raw_state is None:
            meaning = await _outside(talk, text, await quoted_message(message, talk), token)
        else:
            meaning = await in_conversation(talk, text, token) if token else None
        return {"meaning": meaning} if meaning else False


async def _outside(
    talk: Talk, text: str, quoted: SentMessage | None, token: str
) -> Meaning | None:
    """The meaning outside a conversation; `token` is the draft of unclear words, or ""."""
    if token and quoted is None:
        if only_denies(text):
            return Press(choice=Pick(form="report", field="isreport", value="no", token=token))
        answer = await in_conversation(talk, text, token)
        if answer is not None:
            return answer
    return await understood(talk, text, quoted)


async def _points(talk: Talk, text: str) -> bool:
    """Whether words may tell to which report something belongs, which was asked."""
    if not begins_pointing(text):
        return False
    draft = (await talk.state.get_data()).get("draft") or {}
    return bool(draft.get("awaiting") == Question.BELONGS)


async def _token(talk: Talk) -> str:
    """Token of the open draft or form; "" if the conversation has no choices."""
    data = await talk.state.get_data()
    kept = data.get("form") or data.get("draft") or data.get("round") or {}
    return str(kept.get("token", ""))


async def typed(message: Message, talk: Talk, meaning: Meaning) -> None:
    """Act on the meaning; an answer at the button becomes a message instead."""
    if not isinstance(meaning, Press):
        await talk.tell(meaning)
        return
    said: list[Toast] = []
    clear = message.reply_to_message is not None or not isinstance(meaning.choice, Decide)
    heard = talk.heard if clear else None  # without a quote the receipt has to name the case
    await _press(message, replace(talk, toast=said.append, heard=heard), meaning)
    for toast in said:
        await talk.tell(Refused(id=toast.text.id, arguments=dict(toast.text.args)))


async def _press(event: TelegramObject, talk: Talk, press: Press) -> None:
    match press.choice:
        case Decide():
            await decisions.decided(event, talk, press.choice, press.reason)
        case Open():
            await navigation.opened(event, talk, press.choice)
        case Pick(form="report"):
            await report_buttons.pressed(event, talk, press.choice)
        case Pick(form="form"):
            await step_form.pressed(event, talk, press.choice)
        case Pick(form="inspect"):
            await inspection.pressed(event, talk, press.choice)
        case Pick(form="pref"):
            await commands.preference(event, talk, press.choice)
        case Pick(form=letters.FORM):
            await letters.confirmed(talk, press.choice, press.shown)
        case Pick(form=spoken_guest.FORM):
            await spoken_guest.answered(talk, press.choice, press.shown)
        case Pick(form=guest_page.FORM):
            await guest_page.answered(talk, press.choice, press.shown)
        case Pick(form=note_proposals.FORM):
            await note_proposals.answered(talk, press.choice, press.shown)
        case Pick(form="rating"):
            await rating.rated(event, talk, press.choice)
        case Pick(form="urgency"):
            await urgency.pressed(event, talk, press.choice)
        case Pick(form=requests.FORM):
            await requests.chosen(talk, press.choice, press.shown)
        case _:
            await _answer(event, talk, press.choice, press.shown)


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Handle a button of one of this module's own questions."""
    await _answer(query, talk, choice, await talk.under_button())


async def _answer(
    event: TelegramObject, talk: Talk, choice: Pick, shown: SentMessage | None
) -> None:
    question = await standing(talk, shown, TypedConfirm, TypedWhich)
    if isinstance(question, TypedConfirm):
        entries = [question.entry]
    elif isinstance(question, TypedWhich):
        entries = list(question.cards)
    else:
        return
    if choice.value != "no":
        entry = entries[0 if choice.value == "yes" else int(choice.value)]
        if entry.outcome:
            await _decide(event, talk, entry, question.reason)
        else:
            await _choose(talk, entry)
    elif await _undecided(talk, entries):
        await talk.instead(TypedKept())
    else:
        talk.nod("refused-old-choice")


async def _undecided(talk: Talk, entries: Sequence[CardEntry]) -> bool:
    """Whether a step that is asked about still waits for its decision."""
    for entry in entries:
        file = await talk.desk.cases.by_id(entry.case)
        opened = file.case.open_step(entry.step) if file else None
        if opened is not None and opened.round == entry.round:
            return True
    return False


async def _decide(event: TelegramObject, talk: Talk, entry: CardEntry, reason: str) -> None:
    choice = Decide(case=entry.case, step=entry.step, round=entry.round, outcome=entry.outcome)
    await decisions.decided(event, talk, choice, reason)


async def _choose(talk: Talk, entry: CardEntry) -> None:
    for card in await open_cards(talk.work, talk.visit):
        here = (card.file.case.id, card.shown.step, card.shown.round)
        if here == (entry.case, entry.step, entry.round):
            await talk.tell(choose(card))
            return
    talk.nod("refused-old-choice")


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, TYPED))
    router.message.register(typed, Means())
