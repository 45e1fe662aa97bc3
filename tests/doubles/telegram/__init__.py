"""A Bot API server to talk to in tests."""

from tests.doubles.telegram.group import Group
from tests.doubles.telegram.person import Person
from tests.doubles.telegram.server import BotApiDouble
from tests.doubles.telegram.shown import Shown
from tests.doubles.telegram.state import Toast

__all__ = ["BotApiDouble", "Group", "Person", "Shown", "Toast"]
