"""A machine on which nothing is wrong but what a test breaks."""

import pytest

from bot.runtime import readiness
from bot.upkeep import self_check as looks


@pytest.fixture
def roomy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk with room, whatever the machine of the tests has; asked each time."""
    monkeypatch.setattr(looks, "ROOM_MB", 0)
    monkeypatch.setattr(looks, "ROOM_SHARE", 0.0)
    monkeypatch.setattr(looks, "clock_signs", lambda now, off: [])
    monkeypatch.setattr(readiness, "FRESH", 0.0)
