"""Waiting in tests for anything that takes as long as the machine needs."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

Seen = TypeVar("Seen")

PATIENCE = 600.0
"""Seconds, a limit that only a hang reaches; pytest's own timeout is longer, so that each test can
still clean up in its `finally`.
"""
LOOK_EACH = 0.02
"""Seconds between two looks: without a pause the looking takes the processor from what it awaits.
"""


async def until(looks: Callable[[], Awaitable[Seen]]) -> Seen:
    """Look again and again at what nobody tells of, and return what is seen at last."""
    while not (seen := await looks()):  # noqa: ASYNC110  nobody sets an event
        await asyncio.sleep(LOOK_EACH)
    return seen
