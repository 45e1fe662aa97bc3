"""/periksa (SOP A.1): a round through every target, in less than five minutes."""

from dataclasses import replace
from datetime import UTC, datetime
from secrets import token_hex

from aiogram import Router
from aiogram.types import Message, TelegramObject

from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.answers import NotUnderstood
from flows.messages.kinds.monitoring import InspectAsk, InspectNothing, InspectTeamOnly
from flows.monitoring.inspection import Judged, Round
from flows.monitoring.target import Target
from flows.office.messages.facts import milliseconds
from flows.office.monitoring import inspections
from flows.sop.roles import ADMIN, ICT_HEAD, ICT_TEAM
from handlers.aside.aside import enter
from handlers.conversation.filters import Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.office.monitoring import ROUND
from handlers.views.parts.screen import Pick

INSPECTORS = frozenset({ICT_TEAM, ICT_HEAD, ADMIN})
NOTE = 300


async def begin(talk: Talk, argument: str = "") -> None:
    """Show the first target, or say that there is none or that the round is not theirs."""
    if not talk.visit.person.roles & INSPECTORS:
        await talk.tell(InspectTeamOnly())
    elif not talk.office.watch.targets:
        await talk.tell(InspectNothing())
    else:
        await enter(talk, Conversation.inspection)
        await _proceed(talk, Round(token=token_hex(4), begun=milliseconds(talk.visit.now)))


async def pressed(event: TelegramObject, talk: Talk, choice: Pick) -> None:
    """Judge one target; a button of a target judged before is ignored."""
    round = await _load(talk)
    target = _current(talk, round) if round else None
    if (
        round is None
        or target is None
        or (choice.token, choice.field) != (round.token, target.key)
    ):
        talk.nod("refused-old-choice")
        return
    finding = await inspections.fresh(talk.work, target)
    entry = inspections.entry(target, Judged(choice.value), finding=finding, note=round.note)
    await _proceed(talk, replace(round, entries=(*round.entries, entry), note=""))


async def noted(message: Message, talk: Talk) -> None:
    """Take words during the round as a note on the current target."""
    round = await _load(talk)
    target = _current(talk, round) if round else None
    if round is None or target is None:
        await talk.state.clear()
        await talk.tell(NotUnderstood())
        return
    note = mask_secrets(clean_text(message.text or "", NOTE))
    await _proceed(talk, replace(round, note=note))


async def _proceed(talk: Talk, round: Round) -> None:
    target = _current(talk, round)
    if target is None:
        await talk.state.clear()
        begun = datetime.fromtimestamp(round.begun / 1000, UTC)
        await talk.instead(await inspections.finish(talk.work, round, talk.visit.person.id, begun))
        return
    await talk.state.set_data({"round": round.to_data()})
    finding = await inspections.fresh(talk.work, target)
    await talk.instead(
        InspectAsk(
            token=round.token,
            target=target.key,
            name=target.name,
            address=target.address,
            place=len(round.entries) + 1,
            count=len(talk.office.watch.targets),
            note=round.note,
            finding=finding,
        )
    )


async def ask_again(talk: Talk) -> None:
    round = await _load(talk)
    if round is not None:
        await _proceed(talk, round)


async def _load(talk: Talk) -> Round | None:
    data = (await talk.state.get_data()).get("round")
    return Round.from_data(data) if data else None


def _current(talk: Talk, round: Round) -> Target | None:
    """The first target of the office's file that was not judged yet."""
    judged = {entry.target for entry in round.entries}
    return next((each for each in talk.office.watch.targets if each.key not in judged), None)


def register(router: Router) -> None:
    router.callback_query.register(pressed, Pressed(Pick, ROUND))
