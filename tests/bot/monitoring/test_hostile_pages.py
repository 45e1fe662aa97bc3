"""Pages made to block the monitor: they are read without stopping the loop, or reported."""

import asyncio
from collections.abc import Awaitable

import pytest
from aiohttp import web

from bot.monitoring.page import LARGEST
from bot.worker.process import Limits
from flows.monitoring.finding import Cause, Finding, Health
from tests.bot.monitoring.sites import PAGE, answering, site
from tests.bot.monitoring.test_measure import found, look, website

STANDSTILL = 5.0
"""Seconds between two turns of the loop that only a hang reaches."""
SIZES = [60_000, LARGEST - 1000]


async def beside_the_loop(looking: Awaitable[Finding]) -> tuple[Finding, float]:
    """The result, and the longest time the loop stood still meanwhile."""
    task = asyncio.ensure_future(looking)
    clock, longest = asyncio.get_running_loop().time, 0.0
    turn = clock()
    while not task.done():
        await asyncio.sleep(0)
        turn, before = clock(), turn
        longest = max(longest, turn - before)
    return await task, longest


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("tag", ["<script ", "<style a='", "<", "<!-- <!", "<div <b "])
async def test_a_page_of_tags_without_end_is_judged_while_the_loop_goes_on(
    tag: str, size: int
) -> None:
    async with site(answering(PAGE + tag * (size // len(tag)))) as port:
        finding, stood = await beside_the_loop(look(website(port, expects="selamat datang")))
    assert (finding.health, finding.cause) == (Health.UP, Cause.NONE)
    assert stood < STANDSTILL


@pytest.mark.parametrize("size", SIZES)
async def test_signs_are_found_behind_elements_that_are_never_closed(size: int) -> None:
    page = PAGE + "<div><b><p>" * (size // 11) + "slot gacor"
    async with site(answering(page)) as port:
        finding, stood = await beside_the_loop(look(website(port)))
    assert (finding.health, finding.words) == (Health.SUSPICIOUS, ("slot gacor",))
    assert stood < STANDSTILL


async def test_a_page_that_cannot_be_read_within_the_limits_is_told_as_such() -> None:
    async with site(answering()) as port:
        finding = await look(website(port), limits=Limits(patience=0))
    assert (finding.health, finding.cause) == (Health.DOWN, Cause.UNREADABLE)
    assert finding.status == 200
    assert finding.milliseconds is not None


@pytest.mark.parametrize("charset", ["undefined", "idna", "tidak-ada"])
async def test_a_charset_that_is_none_keeps_no_page_from_being_read(charset: str) -> None:
    async def handle(request: web.Request) -> web.Response:
        kind = {"Content-Type": f"text/html; charset={charset}"}
        return web.Response(body=PAGE.encode(), headers=kind)

    async with found(handle, expects="selamat datang") as finding:
        assert finding.health is Health.UP
