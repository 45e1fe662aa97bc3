"""A second rehearsal in the same folder, and one that cannot write there."""

import fcntl
from pathlib import Path

from tests.bot.cli.conftest import Command


async def test_a_second_rehearsal_leaves_the_first_ones_office_alone(
    sigap: Command, tmp_path: Path
) -> None:
    office = tmp_path / "data" / "playground" / "sigap.db"
    office.parent.mkdir(parents=True)
    office.write_bytes(b"the first one's")
    with (tmp_path / "data" / "playground.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        said = await sigap("playground", "--port", "0")
    assert said.code == 2
    assert "Another rehearsal uses" in said.err
    assert office.read_bytes() == b"the first one's"


async def test_a_folder_that_is_none_is_told_in_words(sigap: Command, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    said = await sigap("playground", "--port", "0")
    assert (said.code, len(said.err.splitlines())) == (2, 2)
    assert "The rehearsal keeps its office in" in said.err
