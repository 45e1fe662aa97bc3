"""backup, restore: what they refuse, and in which words."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.database.migrate import downgrade
from storage.database.schema import current, newest
from tests.bot.cli.conftest import Command
from tests.databases import SQLiteFiles
from tests.upgrade.database import load
from tests.upgrade.phones import HERE

CSV = "name,nip,role,unit,phone,telegram_id,whatsapp\nContoh Satu,,staff,,,,\n"


@pytest.fixture
async def imported(sigap: Command, tmp_path: Path) -> Path:
    """An office with one person; its database."""
    (tmp_path / "people.csv").write_text(CSV)
    await sigap("people", "import", "people.csv")
    return tmp_path / "data" / "sigap.db"


def _spoil(path: Path) -> None:
    path.write_bytes(b"no database" * 1000)


def _names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM people")]


async def test_a_damaged_database_is_not_backed_up(
    sigap: Command, imported: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(imported)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name='people'")
        place = (page.fetchone()[0] - 1) * 4096
    with imported.open("r+b") as file:
        file.seek(place)
        file.write(b"\xff" * 4096)
    said = await sigap("backup", "copy.tar")
    assert said.code == 2
    assert said.err.startswith(f"{imported} is damaged: ")
    assert "restore FILE --replace" in said.err
    assert not (tmp_path / "copy.tar").exists()


async def test_a_copy_of_the_database_alone_is_restored(
    sigap: Command, imported: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said = await sigap("backup", "copy.db")
    assert (said.code, current(tmp_path / "copy.db")) == (0, newest())
    monkeypatch.setenv("SIGAP_DATA_DIR", str(tmp_path / "new"))
    said = await sigap("restore", "copy.db")
    assert (said.code, said.err) == (0, "")
    assert "evidence, letters and keys were left as they are" in said.out
    assert _names(tmp_path / "new" / "sigap.db") == ["Contoh Satu"]
    assert (await sigap("verify")).code == 0


async def test_what_is_replaced_is_kept_beside_it(
    sigap: Command, imported: Path, tmp_path: Path
) -> None:
    await sigap("backup", "copy.tar")
    (tmp_path / "people.csv").write_text(CSV.replace("Satu", "Dua"))
    await sigap("people", "import", "people.csv")
    said = await sigap("restore", "copy.tar")
    assert said.code == 2
    assert "add --replace" in said.err
    assert _names(imported) == ["Contoh Satu", "Contoh Dua"]
    said = await sigap("restore", "copy.tar", "--replace")
    assert (said.code, said.err) == (0, "")
    assert _names(imported) == ["Contoh Satu"]
    kept = next(imported.parent.glob("sigap-before-*.db"))
    assert _names(kept) == ["Contoh Satu", "Contoh Dua"]


async def test_a_damaged_installation_is_replaced(sigap: Command, imported: Path) -> None:
    await sigap("backup", "copy.tar")
    _spoil(imported)
    assert (await sigap("restore", "copy.tar")).code == 2
    said = await sigap("restore", "copy.tar", "--replace")
    assert (said.code, said.err) == (0, "")
    assert _names(imported) == ["Contoh Satu"]
    assert "is not known" in said.out


@pytest.mark.parametrize("content", [b"", b"no backup" * 500])
async def test_a_file_that_is_no_backup_changes_nothing(
    sigap: Command, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "some.tar").write_bytes(content)
    said = await sigap("restore", "some.tar")
    assert said.code == 2
    assert said.err.startswith("Nothing was changed: some.tar: ")
    assert list((tmp_path / "data").iterdir()) == []


async def test_a_backup_of_a_newer_program_is_refused(
    sigap: Command, imported: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    await sigap("backup", "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    monkeypatch.setenv("SIGAP_DATA_DIR", str(tmp_path / "new"))
    said = await sigap("restore", "copy.db")
    assert said.err == "The database is of a newer Sigap (schema 9999); update first.\n"
    assert not (tmp_path / "new" / "sigap.db").exists()


async def test_a_changed_journal_is_restored_only_if_that_is_said(
    sigap: Command, imported: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(imported)) as connection:
        connection.execute("DROP TRIGGER journal_unchanged")
        connection.execute("UPDATE journal SET actor = 7")
        connection.commit()
    said = await sigap("backup", "copy.tar")
    assert said.code == 2
    assert said.err.startswith("The backup is kept, but its journal has 1 troubles:")
    monkeypatch.setenv("SIGAP_DATA_DIR", str(tmp_path / "new"))
    said = await sigap("restore", "copy.tar")
    assert (said.code, "--despite-journal" in said.err) == (2, True)
    assert (await sigap("restore", "copy.tar", "--despite-journal")).code == 0


async def test_a_key_is_made_and_wrong_ones_are_told(
    sigap: Command, imported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = await sigap("backup", "--new-key", "key.txt")
    line = said.out.splitlines()[0]
    assert line.startswith("SIGAP_BACKUP_RECIPIENT=age1")
    monkeypatch.setenv("SIGAP_BACKUP_RECIPIENT", line.partition("=")[2])
    assert (await sigap("backup", "copy.age")).code == 0
    said = await sigap("restore", "copy.age", "--replace")
    assert said.err == (
        "Nothing was changed: copy.age: it is encrypted: name the file with its key by --key.\n"
    )
    assert (await sigap("restore", "copy.age", "--replace", "--key", "key.txt")).code == 0
    monkeypatch.setenv("SIGAP_BACKUP_RECIPIENT", "age1")
    assert "SIGAP_BACKUP_RECIPIENT: not a recipient" in (await sigap("backup", "b.age")).err


@pytest.mark.parametrize("revision", ["0001", "0009", "0013", "0015"])
async def test_a_copy_of_an_earlier_version_is_restored_at_this_schema(
    sigap: Command, sqlite_files: SQLiteFiles, tmp_path: Path, revision: str
) -> None:
    url = await sqlite_files.fresh()
    await load(url, HERE / "office.sql")
    await asyncio.to_thread(downgrade, url, revision)
    said = await sigap("restore", url.removeprefix("sqlite:///"))
    assert (said.code, said.err) == (0, "")
    assert current(tmp_path / "data" / "sigap.db") == newest()
    assert "The journal is whole" in (await sigap("verify")).out
