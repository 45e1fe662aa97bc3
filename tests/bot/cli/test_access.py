"""Files that the commands write are their owner's alone, whatever the machine's umask."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.cli.conftest import Command

CSV = "name,nip,role,unit,phone,telegram_id,whatsapp\nContoh Satu,,staff,,,,\n"


@pytest.fixture
def careless() -> Iterator[None]:
    """The umask of most machines."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def _open_to_others(folder: Path) -> list[str]:
    return [str(path) for path in folder.rglob("*") if path.stat().st_mode & 0o077]


@pytest.mark.usefixtures("careless")
async def test_data_and_backups_are_closed_to_others(sigap: Command, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(CSV)
    (tmp_path / "people.csv").chmod(0o600)
    await sigap("people", "import", "people.csv")
    for words in (("backup", "a.tar"), ("backup", "a.db"), ("restore", "a.tar", "--replace")):
        assert (await sigap(*words)).code == 0
    assert _open_to_others(tmp_path) == []
    (tmp_path / "data").chmod(0o755)
    said = await sigap("doctor")
    assert f"MEND  access: others may read it; run: chmod go-rwx {tmp_path / 'data'}" in said.out
