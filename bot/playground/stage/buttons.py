"""Buttons as people find them on a phone: by what stands on them, behind a list too."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.playground.stage.phones import Bubble


def taps(bubble: Bubble) -> Iterator[Mapping[str, Any]]:
    """Everything that can be tapped, the rows of a list included."""
    for row in bubble.buttons:
        for button in row:
            yield from button.get("rows", (button,))


def labelled(chat: Sequence[Bubble], label: str) -> tuple[int, str] | None:
    """The newest button with this label: message and data."""
    for bubble in reversed(chat):
        for tap in taps(bubble):
            if tap["text"] == label and tap.get("data"):
                return bubble.id, str(tap["data"])
    return None


def label_of(bubble: Bubble, data: str) -> str:
    """What stands on it; nothing for data that no button there holds."""
    return next((str(tap["text"]) for tap in taps(bubble) if tap.get("data") == data), "")
