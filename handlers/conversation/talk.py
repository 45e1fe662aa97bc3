"""The context of a handler: the speaker, the office's data, and ways to answer.

A handler never sends: it queues kinds of messages, which go out after the commit.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from aiogram.fsm.context import FSMContext

from flows.engine.refusals import Refusal
from flows.messages.kinds.answers import Refused
from flows.messages.rows.message import Message
from flows.office.messages.facts import addressed
from flows.office.messages.notify import notify as queue
from flows.office.work import Work
from flows.people.visit import Visit
from flows.ports.desk import Desk
from flows.records.sent_message import SentMessage
from flows.settings import Office
from handlers.views.parts.phrases import refusal as worded
from handlers.views.parts.phrases import say
from handlers.views.parts.screen import Say, Toast


def refused(refusal: Refusal) -> Refused:
    """The refusal as a message of its own."""
    return Refused(id=refusal.message_id, arguments=dict(refusal.arguments))


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One update's conversation. `pressed` is the id of our message whose button was pressed;
    `shown` is one that is changed although none was pressed. `labels` gives a text in every
    language, since people may type any of them. `heard` is the message on Telegram that the
    speaker wrote or sent just now.
    """

    work: Work
    visit: Visit
    state: FSMContext
    toast: Callable[[Toast], None]
    labels: Callable[[Say], tuple[str, ...]]
    pressed: int | None = None
    heard: int | None = None
    shown: SentMessage | None = None

    @property
    def desk(self) -> Desk:
        return self.work.desk

    @property
    def office(self) -> Office:
        return self.work.office

    async def tell(self, message: Message) -> None:
        """Queue a message for the speaker."""
        await queue(self.work, self.visit.person, message)

    async def ask(self, message: Message, not_before: datetime | None = None) -> int:
        """Queue a message for the speaker, which may be held back; its row, 0 if they have no
        chat.
        """
        contact = self.visit.person.contact
        if contact is None:
            return 0
        return await self.desk.outbox.enqueue(
            message=replace(message, to=addressed(self.visit.person)),
            contact=contact,
            now=self.visit.now,
            not_before=not_before,
        )

    async def instead(self, message: Message) -> int:
        """Change the message whose button was pressed, or `shown`; send a new one if there is
        neither. The row of the message that is shown then.
        """
        contact = self.visit.person.contact
        shown = self.shown if self.pressed is None else await self.under_button()
        if shown is None or contact is None:
            return await self.ask(message)
        await self.desk.outbox.enqueue(
            operation="edit",
            message=replace(message, to=addressed(self.visit.person)),
            contact=contact,
            now=self.visit.now,
            target=shown.target or shown.id,
        )
        return shown.target or shown.id

    async def under_button(self) -> SentMessage | None:
        """Our message whose button was pressed; None if none was, or it is not on record."""
        contact = self.visit.person.contact
        if self.pressed is None or contact is None:
            return None
        return await self.desk.outbox.quoted(contact, self.pressed)

    async def pressed_message(self) -> Message | None:
        """The contents of the message whose button was pressed, or None."""
        shown = await self.under_button()
        return shown.message if shown is not None else None

    async def refuse(self, refusal: Refusal) -> None:
        """Say what cannot be done and that nothing changed: at the pressed button, or in a
        message.
        """
        if self.pressed is not None:
            text = worded(refusal.message_id, refusal.arguments)
            self.toast(Toast(text=text, alert=True))
        else:
            await self.tell(refused(refusal))

    def nod(self, message: str, **arguments: Any) -> None:
        """Answer at the pressed button with a word that need not be kept."""
        self.toast(Toast(text=say(message, **arguments)))

    def as_visitor(self, visit: Visit) -> "Talk":
        return replace(self, visit=visit)
