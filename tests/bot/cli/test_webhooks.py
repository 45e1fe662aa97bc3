"""python -m bot webhook: named once, listed without the secret, tried, removed."""

import base64
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from storage.database.unit import Database
from tests.bot.cli.conftest import Command

OUTSIDE = "https://dasbor.example.go.id/sigap"


@pytest.fixture
async def dashboard() -> AsyncIterator[str]:
    async def taken(request: web.Request) -> web.Response:
        return web.Response(status=204 if request.path == "/good" else 302)

    site = web.Application()
    site.router.add_post("/{path}", taken)
    async with TestServer(site) as server:
        yield str(server.make_url("/"))


async def test_an_address_is_named_listed_and_removed(
    sigap: Command, office_database: Database
) -> None:
    made = await sigap("webhook", "add", OUTSIDE, "--events", "case.received,step.overdue")
    head, _, _, secret = made.out.splitlines()
    number = _number(head)
    assert head == f"Webhook {number}: {OUTSIDE} is told of case.received, step.overdue."
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 32
    listed = (await sigap("webhook", "list")).out
    assert f"{number}  {OUTSIDE} (case.received, step.overdue), 0 sent, 0 waiting" in listed
    assert secret.removeprefix("whsec_") not in listed
    twice = await sigap("webhook", "add", OUTSIDE)
    assert (twice.code, "named already" in twice.err) == (2, True)
    again = await sigap("webhook", "again", number)
    assert again.out == f"0 events are sent to webhook {number} now, if the bot runs.\n"
    assert (await sigap("webhook", "remove", number)).code == 0
    assert "; removed" in (await sigap("webhook", "list")).out
    gone = [await sigap("webhook", word, number) for word in ("remove", "test", "again")]
    assert [each.code for each in gone] == [2, 2, 2]


async def test_a_test_shows_what_the_address_says(
    sigap: Command, office_database: Database, dashboard: str
) -> None:
    good = _number((await sigap("webhook", "add", f"{dashboard}good")).out)
    elsewhere = _number((await sigap("webhook", "add", f"{dashboard}moved")).out)
    took = await sigap("webhook", "test", good)
    assert took.out == f"{dashboard}good took the test (status 204).\n"
    moved = await sigap("webhook", "test", elsewhere)
    assert (moved.code, "status 302, a redirect, which is not followed" in moved.err) == (2, True)


def _number(said: str) -> str:
    return said.split()[1].rstrip(":")


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://dasbor.example.go.id/", "Only https://"),
        ("http://127.0.0.1.example.go.id/", "Only https://"),
        ("https://user:password@dasbor.example.go.id/", "no password"),
        ("https://dasbor.example.go.id/#bagian", "after #"),
        ("ftp://dasbor.example.go.id/", "begins with https://"),
        ("dasbor", "begins with https://"),
        ("https://:99999/", ""),
        ("https://dasbor.example.go.id/" + "x" * 2_000, "at most 2000"),
        ("https://dasbor.example.go.id/\n", "visible"),
        ("", "begins with https://"),
    ],
)
async def test_a_bad_address_is_refused_in_words(
    sigap: Command, office_database: Database, url: str, told: str
) -> None:
    said = await sigap("webhook", "add", url)
    assert (said.code, told in said.err) == (2, True), said


async def test_an_unknown_event_is_named_with_those_there_are(
    sigap: Command, office_database: Database
) -> None:
    said = await sigap("webhook", "add", OUTSIDE, "--events", "case.everything")
    assert said.code == 2
    assert "no event case.everything" in said.err
    assert "case.received" in said.err
