"""Calls to Meta's Cloud API."""

import sys

import pytest

from bot.channels.whatsapp.client import CloudApi
from tests.doubles.whatsapp import GraphDouble


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
