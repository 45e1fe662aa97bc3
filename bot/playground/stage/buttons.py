"""Buttons of a phone, found by label, including the rows of lists."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.playground.stage.phones import Bubble


def taps(bubble: Bubble) -> Iterator[Mapping[str, Any]]:
    """Everything that can be tapped, including rows of a list."""
    for row in bubble.buttons:
        for button in row:
            yield from button.get("rows", (button,))


def labelled(chat: Sequence[Bubble], label: str) -> tuple[int, str] | None:
    """The newest button with this label, as message and data, or None."""
    for bubble in reversed(chat):
        for tap in taps(bubble):
            if tap["text"] == label and tap.get("data"):
                return bubble.id, str(tap["data"])
    return None


def label_of(bubble: Bubble, data: str) -> str:
    """Label of the button with this data; "" if the bubble has none."""
    return next((str(tap["text"]) for tap in taps(bubble) if tap.get("data") == data), "")
