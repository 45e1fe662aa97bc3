"""A conversation begun over another that is half-way: that one is set aside, said so, and can be
taken up again.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State

from flows.faults.report_draft import Draft
from flows.messages.kinds.answers import SetAside
from handlers.aside.unused import keep_unused
from handlers.conversation.form import Form
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk

Data = Mapping[str, Any]
HELD: Mapping[str | None, Callable[[Data], bool]] = {
    Conversation.signing.state: lambda data: "letter" in data,
    Conversation.stated.state: lambda data: "stated" in data,
    Conversation.follow.state: lambda data: "follow" in data,
    Conversation.outage.state: lambda data: bool(data.get("reason")),
    Conversation.duty.state: lambda data: bool(data.get("duty", {}).get("person")),
    Conversation.delegation.state: lambda data: any(
        data.get("delegation", {}).get(key) for key in ("delegate", "kind", "since", "basis")
    ),
    Conversation.inspection.state: lambda data: any(
        data.get("round", {}).get(key) for key in ("entries", "note")
    ),
}
"""Whether a conversation holds something, by its state; the others hold nothing to lose."""
ASKED_ANEW = frozenset(
    {Conversation.signing, Conversation.stated, Conversation.follow, Conversation.outage}
)
"""Conversations of one answer: begun anew, the first is over."""


async def enter(talk: Talk, state: State) -> None:
    """Begin a conversation."""
    await leave(talk, state)
    await talk.state.set_state(state)


async def leave(talk: Talk, to: State | None = None) -> None:
    """Set aside what the conversation holds, and say so: it ends, or `to` begins."""
    before = await talk.state.get_state()
    if before is None or (to in ASKED_ANEW and to is not None and before == to.state):
        return
    data = await talk.state.get_data()
    if before == Conversation.form.state:
        form = Form.from_data(data["form"]) if "form" in data and to != Conversation.form else None
        if form is not None and form.begun:
            await keep_unused(talk, form)
        return
    if before == Conversation.report.state:
        held = await _is_report(talk, data)
    else:
        held = before in HELD and HELD[before](data)
    if held:
        kept = _kept(talk, before)
        await kept.set_state(before)
        await kept.set_data(data)
        await talk.tell(SetAside(what=_name(before)))


async def _is_report(talk: Talk, data: Data) -> bool:
    if not data.get("draft"):
        return False
    draft = Draft.from_data(data["draft"])
    return draft.means_report(len(await talk.desk.evidence.of_draft(draft.token)))


async def taken_up(talk: Talk, what: str) -> str | None:
    """Make what was set aside the conversation again, and return its state; None if there is none.
    What is half-way now is set aside in its turn.
    """
    state = next((each for each in Conversation.__states__ if _name(each.state) == what), None)
    kept = _kept(talk, state.state) if state is not None else None
    data = await kept.get_data() if kept is not None else {}
    if state is None or kept is None or not data:
        return None
    await kept.clear()
    await enter(talk, state)
    await talk.state.set_data(data)
    return state.state


def _name(state: str | None) -> str:
    return (state or "").rpartition(":")[2]


def _kept(talk: Talk, state: str | None) -> FSMContext:
    """The place beside the conversation where one of this state waits."""
    key = replace(talk.state.key, destiny=f"aside-{_name(state)}")
    return FSMContext(storage=talk.state.storage, key=key)
