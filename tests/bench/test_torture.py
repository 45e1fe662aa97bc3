"""The torture suite at a small size on both databases; `make torture` has the stated sizes."""

import asyncio
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.torture.bed import KINDS, Bed
from bench.torture.recovery_check import harmed
from bench.torture.starved import NoDisk
from bench.torture.suite import SUITE
from tests.databases import PostgreSQLServer

SMALL = 0.01


@pytest.fixture(params=KINDS)
def bed(request: pytest.FixtureRequest, tmp_path: Path) -> Bed:
    fresh: Callable[[], str] = str
    if request.param == "postgresql":
        server: PostgreSQLServer = request.getfixturevalue("postgresql_server")

        def fresh() -> str:
            return asyncio.run(server.fresh())

    return Bed(request.param, tmp_path, fresh, scale=SMALL)


@pytest.mark.parametrize("name", SUITE)
def test_nothing_is_lost_doubled_or_reordered(name: str, bed: Bed) -> None:
    random.seed(name)
    try:
        found = SUITE[name](bed)
    except NoDisk:
        pytest.skip("a small disk cannot be mounted here")
    assert not harmed(found), found
