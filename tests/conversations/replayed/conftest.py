"""The whole office, everybody on one channel: each replay is played on both."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conversations.replayed.office import Office
from tests.whatsapp_world import opened_with_whatsapp


@pytest.fixture(params=["telegram", "whatsapp"])
async def people(
    request: pytest.FixtureRequest, database_url: str, tmp_path: Path
) -> AsyncIterator[Office]:
    async with opened_with_whatsapp(database_url, tmp_path) as world:
        yield await Office.of(world, request.param)
