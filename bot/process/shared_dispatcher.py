"""The Dispatcher, built once per process."""

from functools import cache

from aiogram import Dispatcher

from handlers.routing.routers import dispatcher
from storage.conversations.fsm import ConversationStorage


@cache
def shared_dispatcher() -> Dispatcher:
    """Return all handlers. They hold nothing of an office, so several offices may share them."""
    return dispatcher(ConversationStorage())
