"""Calls to Meta's Cloud API."""

import sys
from base64 import b64encode
from collections.abc import AsyncIterator
from hashlib import sha256

import pytest

from bot.channels.channel import ServerTrouble
from bot.channels.whatsapp.client import CloudApi, sha256_of
from tests.doubles.whatsapp import GraphDouble

DIGEST = sha256(b"whole").digest()


class Lookups:
    """Modules that were looked for and are not imported."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, name: str, *_: object) -> None:
        self.names.append(name)


async def test_a_call_looks_for_no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    graph, lookups = GraphDouble(), Lookups()
    await graph.start()
    api = CloudApi(graph.url, graph.phone_id, graph.token)
    assert await api.answers()  # imports what calls need
    monkeypatch.setattr(sys, "meta_path", [lookups, *sys.meta_path])
    assert await api.answers()
    assert lookups.names == []
    await api.close()
    await graph.stop()


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (DIGEST.hex(), DIGEST),
        (DIGEST.hex().upper(), DIGEST),
        (b64encode(DIGEST).decode(), DIGEST),
        (DIGEST.hex()[:-2], None),
        (b64encode(DIGEST[:-1]).decode(), None),
        ("<HASH>", None),
        ("z" * 64, None),
        ("é" * 44, None),
        ("", None),
        (None, None),
        (7, None),
    ],
)
def test_a_digest_is_read_in_both_spellings_of_meta(told: object, found: bytes | None) -> None:
    assert sha256_of(told) == found


@pytest.fixture
async def graph() -> AsyncIterator[GraphDouble]:
    double = GraphDouble()
    await double.start()
    yield double
    await double.stop()


@pytest.fixture
async def api(graph: GraphDouble) -> AsyncIterator[CloudApi]:
    opened = CloudApi(graph.url, graph.phone_id, graph.token)
    yield opened
    await opened.close()


async def test_other_bytes_than_meta_told_of_are_fetched_again(
    graph: GraphDouble, api: CloudApi
) -> None:
    number, graph.spoiled = graph.keep_media(b"whole", "image/jpeg"), 1
    assert await api.download(number) == b"whole"


async def test_bytes_that_differ_each_time_are_no_file(graph: GraphDouble, api: CloudApi) -> None:
    number, graph.spoiled = graph.keep_media(b"whole", "image/jpeg"), 2
    with pytest.raises(ServerTrouble, match="sha256"):
        await api.download(number)
    assert await api.download(number) == b"whole"


async def test_bytes_that_come_twice_are_the_file_whatever_digest_is_told(
    graph: GraphDouble, api: CloudApi
) -> None:
    number, graph.misquotes = graph.keep_media(b"whole", "image/jpeg"), True
    assert await api.download(number) == b"whole"
