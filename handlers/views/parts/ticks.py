"""Ticks in a list: a button says whether it sets one or takes it away, so two taps do the same."""

from collections.abc import Sequence

OFF = "-"


def offered(option: str, ticks: Sequence[str]) -> str:
    """The request of an option's button beside these ticks."""
    return f"{OFF}{option}" if option in ticks else option


def after(ticks: Sequence[str], pressed: str) -> tuple[str, ...]:
    """The ticks once the button was pressed, in the order in which they were set."""
    option = pressed.removeprefix(OFF)
    if pressed.startswith(OFF):
        return tuple(each for each in ticks if each != option)
    return tuple(ticks) if option in ticks else (*ticks, option)
