"""The handlers in the order in which they are asked. The order is the contract.

Commands come before conversations, so that /batal works in the middle of a form; buttons are
signed and find their own handler; words that spell a button come before the free text of a
conversation; handlers that open a draft come last. All share one router: each further one would
cost every update another pass through aiogram's chain.
"""

from aiogram import Dispatcher
from aiogram.fsm.storage.base import BaseStorage

from handlers.absence import delegation, duty
from handlers.amending import settings
from handlers.cards import decisions, note_proposals, step_form, urgency
from handlers.content import content
from handlers.figures import holder_questions
from handlers.incoming import edits, entry
from handlers.intents import meant, requests
from handlers.letters import ledger, letters, registry_numbers
from handlers.monitoring import inspection, outage, watching
from handlers.oversight import auditors, case_file, evidence, personal, retention
from handlers.people import (
    joining,
    linked_channels,
    register,
    role_requests,
    shared_accounts,
    team_group,
    writer,
)
from handlers.promotion import guest_line, guest_page, media, promotion, spoken_guest
from handlers.reports import (
    rating,
    reopening,
    report_buttons,
    similar_reports,
    stated_completion,
)
from handlers.routing import (
    commands,
    fallback,
    listening,
    lost_days,
    navigation,
    resuming,
    typed_words,
)
from handlers.routing.buttons import ButtonMiddleware
from handlers.routing.middlewares import IntroductionMiddleware
from handlers.routing.observer import Observer

ORDER = (
    lost_days,
    letters,
    registry_numbers,
    joining,
    linked_channels,
    ledger,
    case_file,
    evidence,
    auditors,
    personal,
    retention,
    promotion,
    guest_line,
    guest_page,
    spoken_guest,
    media,
    commands,
    role_requests,
    register,
    settings,
    decisions,
    note_proposals,
    navigation,
    resuming,
    urgency,
    team_group,
    duty,
    content,
    rating,
    stated_completion,
    holder_questions,
    typed_words,
    requests,
    meant,
    listening,
    delegation,
    shared_accounts,
    writer,
    watching,
    inspection,
    outage,
    step_form,
    reopening,
    similar_reports,
    report_buttons,
    edits,
    entry,
    fallback,
)


def dispatcher(storage: BaseStorage) -> Dispatcher:
    """Register every handler. There is no error handler: it would turn a failure into a commit."""
    dispatcher = Dispatcher(storage=storage)
    dispatcher.message = _observed(dispatcher, "message")
    dispatcher.callback_query = _observed(dispatcher, "callback_query")
    dispatcher.update.outer_middleware(ButtonMiddleware())
    dispatcher.update.outer_middleware(IntroductionMiddleware())
    for module in ORDER:
        module.register(dispatcher)
    return dispatcher


def _observed(dispatcher: Dispatcher, kind: str) -> Observer:
    observer = dispatcher.observers[kind] = Observer(router=dispatcher, event_name=kind)
    return observer
