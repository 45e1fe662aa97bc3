"""Files gone from the disk: verify and doctor name them, a backup brings them back."""

from pathlib import Path

import pytest

from tests.bot.backup.restarting import saved
from tests.bot.cli.conftest import Command
from tests.world import Someone, World


@pytest.fixture
async def letter(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Path:
    """An archive of an office with a letter; the commands look at this office."""
    await reporter.sends_photo(caption="internet putus sejak pagi")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    monkeypatch.setenv("SIGAP_DATABASE_URL", office.app.settings.database)
    monkeypatch.setenv("SIGAP_DATA_DIR", str(tmp_path))
    return await saved(office, tmp_path / "whole.tar")


def _spoil(folder: Path) -> int:
    """Remove half of the files, and change the others."""
    files = sorted((folder / "evidence").glob("??/??/*"))
    for place, path in enumerate(files):
        if place % 2:
            path.write_bytes(b"something else")
        else:
            path.unlink()
    return len(files)


async def test_what_is_missing_is_named_and_brought_back(
    sigap: Command, letter: Path, tmp_path: Path
) -> None:
    said = await sigap("verify")
    assert (said.code, said.err) == (0, "")
    assert "Evidence and letters are whole: " in said.out
    count = _spoil(tmp_path)
    said = await sigap("verify")
    assert said.code == 2
    assert said.err.startswith(f"{count} of {count} files in {tmp_path / 'evidence'}:\n")
    assert "letter " in said.err
    assert "evidence 1 of G-2026-0001: " in said.err
    assert "): missing" in said.err
    assert "): not the file that was stored" in said.err
    assert "The journal is whole" in said.out
    said = await sigap("doctor")
    assert f"MEND  files: {(count + 1) // 2} of {count} are missing: " in said.out
    said = await sigap("restore", letter, "--files")
    assert said.out.startswith(f"{count} files of evidence and letters brought back")
    assert (await sigap("verify")).code == 0
    assert (
        f"ok    files: {count} of evidence and letters, all there" in (await sigap("doctor")).out
    )
