"""A Bot API server that is strict, forgets nothing, and fails on demand."""

from tests.doubles.bot_api.person import Person, Shown
from tests.doubles.bot_api.server import BotApiDouble

__all__ = ["BotApiDouble", "Person", "Shown"]
