"""The handlers in the order in which they are asked. The order is the contract.

Commands come before conversations, so that /batal is heard in the middle of a form; buttons are
signed and find their own handler; words that say what a button says come before the free text of
a conversation; what opens a draft comes last. They stand in one router: each
further one would cost every update another round through aiogram's chain.
"""

from aiogram import Dispatcher
from aiogram.fsm.storage.base import BaseStorage

from handlers import (
    commands,
    content,
    decisions,
    fallback,
    joining,
    ledger,
    letters,
    navigation,
    people_page,
    promotion,
    quick_guests,
    role_requests,
    team_group,
    two_channels,
    typed_words,
    urgency,
)
from handlers.conversations import (
    again,
    alike,
    delegation,
    duty,
    entry,
    inspection,
    listening,
    outage,
    rating,
    report,
    shared,
    stated,
    step_form,
    watching,
    writer,
)
from handlers.middlewares import Acquaintance

ORDER = (
    *(letters, joining, two_channels, ledger, promotion, quick_guests, commands, role_requests),
    *(people_page, decisions, navigation, urgency, team_group, duty, content),
    *(rating, stated, typed_words, listening, delegation, shared, writer),
    *(watching, inspection, outage, step_form, again, alike, report, entry, fallback),
)


def dispatcher(storage: BaseStorage) -> Dispatcher:
    """Every handler. No error handler among them: one would turn a failure into a commit."""
    dispatcher = Dispatcher(storage=storage)
    dispatcher.update.outer_middleware(Acquaintance())
    for module in ORDER:
        module.register(dispatcher)
    return dispatcher
