"""The handlers in the order in which they are asked. The order is the contract.

The ledger and commands come before conversations, so that /batal is heard in the middle of a form;
buttons are signed and find their own handler; what opens a draft comes last. They stand in one
router: each further one would cost every update another round through aiogram's chain.
"""

from aiogram import Dispatcher
from aiogram.fsm.storage.base import BaseStorage

from handlers import commands, decisions, fallback, ledger, navigation
from handlers.conversations import entry, naming, report, step_form
from handlers.middlewares import Acquaintance

ORDER = (ledger, commands, decisions, navigation, naming, step_form, report, entry, fallback)


def dispatcher(storage: BaseStorage) -> Dispatcher:
    """Every handler. No error handler among them: one would turn a failure into a commit."""
    dispatcher = Dispatcher(storage=storage)
    dispatcher.update.outer_middleware(Acquaintance())
    for module in ORDER:
        module.register(dispatcher)
    return dispatcher
