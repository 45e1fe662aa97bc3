"""/gangguan_massal: an official declares or ends a fault that affects everybody."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from flows.engine.refusals import Refusal
from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.answers import AnswerTooShort
from flows.messages.kinds.monitoring import OutageAsk, OutageDropped, OutageEnded, OutageLasts
from flows.office.deadlines import outage_news, outages
from flows.office.messages.facts import milliseconds
from handlers.aside.aside import enter
from handlers.conversation.filters import Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.faults.outage import FORM
from handlers.views.parts.screen import Pick

REASON = 300
SHORTEST = 3


async def begin(talk: Talk, argument: str = "") -> None:
    """Show what would be declared if a reason is given, otherwise ask for one. If an outage lasts
    already, show it with the button that ends it.
    """
    try:
        await outages.require_official(talk.work, talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    if await outages.declared(talk.desk) is not None:
        await _show(talk)
        return
    await enter(talk, Conversation.outage)
    if len(argument.strip()) >= SHORTEST:
        await _confirm(talk, argument)
    else:
        await talk.tell(OutageAsk())


async def said(message: Message, talk: Talk) -> None:
    """Take the reason, or another one in place of what is shown to be confirmed."""
    reason = (message.text or "").strip()
    if len(reason) < SHORTEST:
        await talk.tell(AnswerTooShort())
        return
    await _confirm(talk, reason)


async def ask_again(talk: Talk) -> None:
    """Show once more what would be declared, or the outage that lasts by now."""
    await begin(talk, (await talk.state.get_data()).get("reason", ""))


async def _confirm(talk: Talk, reason: str) -> None:
    kept = mask_secrets(clean_text(reason, REASON))
    await talk.state.set_data({"reason": kept})
    await talk.tell(await outage_news.preview(talk.work, kept))


async def _show(talk: Talk) -> None:
    lasting = await outages.declared(talk.desk)
    if lasting is not None:
        await talk.tell(OutageLasts(since=milliseconds(lasting.begun_at), reason=lasting.reason))


async def pressed(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """Declare what was shown, drop it, or end the outage that lasts."""
    if choice.field == "end":
        await _end(talk)
        return
    reason = (await talk.state.get_data()).get("reason")
    if await talk.state.get_state() != Conversation.outage.state or not reason:
        talk.nod("refused-old-choice")
        return
    await talk.state.clear()
    if choice.field == "drop":
        await talk.instead(OutageDropped())
    else:
        await _declare(talk, reason)


async def _declare(talk: Talk, reason: str) -> None:
    if await outages.declared(talk.desk) is not None:
        await _show(talk)
        return
    try:
        outage = await outages.declare(talk.work, reason, talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    told = await outage_news.tell_begun(talk.work, outage)
    since = milliseconds(outage.begun_at)
    await talk.instead(OutageLasts(since=since, reason=outage.reason, told=told))


async def _end(talk: Talk) -> None:
    try:
        ended = await outages.end(talk.work, talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    if ended is None:
        talk.nod("refused-old-choice")
        return
    await outage_news.tell_over(talk.work, ended)
    since, until = milliseconds(ended.begun_at), milliseconds(talk.visit.now)
    await talk.instead(OutageEnded(since=since, until=until, reason=ended.reason))


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, FORM))
