"""A second database of the same or of the other kind, into which a backup is restored."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config.settings import Settings
from tests.databases import PostgreSQLServer


@pytest.fixture(params=["sqlite", "postgresql"])
async def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """URL of a database without anybody in it: a file that is not there yet, or a fresh one."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'elsewhere' / 'sigap.db'}"
        return
    server: PostgreSQLServer = request.getfixturevalue("postgresql_server")
    url = await server.fresh()
    yield url
    await server.drop(url)


def settings_of(url: str, folder: Path, **further: object) -> Settings:
    return Settings(_env_file=None, database_url=url, data_dir=folder, **further)  # type: ignore[arg-type]
