"""A start that is ended before it is over."""

import asyncio
import os
import signal

from bot.runtime.stop_signals import begun, stop_signals


async def test_a_stop_ends_a_start_under_way() -> None:
    ended: list[str] = []

    async def start() -> str:
        try:
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.Event().wait()
        finally:
            ended.append("closed")
        return "begun"

    assert await begun(start(), stop_signals()) is None
    assert ended == ["closed"]


async def test_a_start_that_is_over_gives_what_it_began() -> None:
    async def start() -> str:
        return "begun"

    assert await begun(start(), asyncio.Event()) == "begun"
