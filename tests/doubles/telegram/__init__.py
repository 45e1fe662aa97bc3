"""A double of the Bot API server for tests."""

from tests.doubles.telegram.messages.shown import SentMessage
from tests.doubles.telegram.people.group import Group
from tests.doubles.telegram.people.person import Person
from tests.doubles.telegram.server import BotApiDouble
from tests.doubles.telegram.state import Toast

__all__ = ["BotApiDouble", "Group", "Person", "SentMessage", "Toast"]
