"""The routers in the order in which they are asked. The order is the contract.

Commands come before conversations, so that /batal is heard in the middle of a form; buttons are
signed and find their own router; what opens a draft comes last.
"""

from aiogram import Dispatcher
from aiogram.fsm.storage.base import BaseStorage

from handlers import commands, decisions, fallback, navigation
from handlers.conversations import entry, naming, report, step_form
from handlers.middlewares import Acquaintance


def dispatcher(storage: BaseStorage) -> Dispatcher:
    """A Dispatcher with every router. No error handler: one would turn a failure into a commit."""
    dispatcher = Dispatcher(storage=storage)
    dispatcher.update.outer_middleware(Acquaintance())
    for module in (commands, decisions, navigation, naming, step_form, report, entry, fallback):
        dispatcher.include_router(module.setup())
    return dispatcher
