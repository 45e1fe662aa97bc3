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
    decisions,
    fallback,
    joining,
    letters,
    navigation,
    people_page,
    role_requests,
    two_channels,
    typed_words,
)
from handlers.conversations import (
    again,
    delegation,
    entry,
    naming,
    rating,
    report,
    shared,
    stated,
    step_form,
    writer,
)
from handlers.middlewares import Acquaintance

ORDER = (
    *(letters, joining, two_channels, commands, role_requests, people_page, decisions, navigation),
    *(rating, stated, typed_words, naming, delegation, shared, writer),
    *(step_form, again, report, entry, fallback),
)


def dispatcher(storage: BaseStorage) -> Dispatcher:
    """Every handler. No error handler among them: one would turn a failure into a commit."""
    dispatcher = Dispatcher(storage=storage)
    dispatcher.update.outer_middleware(Acquaintance())
    for module in ORDER:
        module.register(dispatcher)
    return dispatcher
