"""Words inside a conversation, passed to the handler that asked for them."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from handlers.absence import delegation
from handlers.amending import settings
from handlers.cards import step_form
from handlers.conversation.filters import TEXT
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.letters import letters
from handlers.monitoring import inspection, outage
from handlers.oversight import auditors, personal
from handlers.people import shared_accounts, writer
from handlers.reports import naming, report

Listener = Callable[[Message, Talk], Awaitable[None]]
LISTENERS: Mapping[str | None, Listener] = {
    Conversation.naming.state: naming.said,
    Conversation.signing.state: letters.instead_of_file,
    Conversation.delegation.state: delegation.said,
    Conversation.shared.state: shared_accounts.said,
    Conversation.writer.state: writer.said,
    Conversation.correcting.state: personal.said,
    Conversation.auditing.state: auditors.said,
    Conversation.inspection.state: inspection.noted,
    Conversation.outage.state: outage.said,
    Conversation.setting.state: settings.said,
    Conversation.form.state: step_form.said,
    Conversation.report.state: report.in_draft,
}


class Listening(Filter):
    """Passes words that a conversation waits for, with its handler as the argument `listener`."""

    async def __call__(self, message: Message, raw_state: str | None) -> dict[str, Any] | bool:
        listener = LISTENERS.get(raw_state)
        if listener is None or message.content_type not in TEXT:
            return False
        return {"listener": listener}


async def heard(message: Message, talk: Talk, listener: Listener) -> None:
    await listener(message, talk)


def register(router: Router) -> None:
    router.message.register(heard, Listening())
