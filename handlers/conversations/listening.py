"""Words in the middle of a conversation go to whoever asked for them."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from handlers.conversations import (
    delegation,
    inspection,
    naming,
    outage,
    report,
    shared,
    step_form,
    writer,
)
from handlers.filters import TEXT
from handlers.states import Conversation
from handlers.talk import Talk

Listener = Callable[[Message, Talk], Awaitable[None]]
LISTENERS: Mapping[str | None, Listener] = {
    Conversation.naming.state: naming.said,
    Conversation.delegation.state: delegation.said,
    Conversation.shared.state: shared.said,
    Conversation.writer.state: writer.said,
    Conversation.inspection.state: inspection.noted,
    Conversation.outage.state: outage.said,
    Conversation.form.state: step_form.said,
    Conversation.report.state: report.in_draft,
}


class Listening(Filter):
    """Passes words where somebody waits for them, as the argument `listener`."""

    async def __call__(self, message: Message, raw_state: str | None) -> dict[str, Any] | bool:
        listener = LISTENERS.get(raw_state)
        if listener is None or message.content_type not in TEXT:
            return False
        return {"listener": listener}


async def heard(message: Message, talk: Talk, listener: Listener) -> None:
    await listener(message, talk)


def register(router: Router) -> None:
    router.message.register(heard, Listening())
