"""A Bot API server that is strict, forgets nothing, and fails on demand."""

from tests.doubles.telegram.person import Person, Shown
from tests.doubles.telegram.server import BotApiDouble

__all__ = ["BotApiDouble", "Person", "Shown"]
