"""migrate, verify: a faulty database is reported in one line."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import column, table

import bot.process.database
from bot.runtime.checkpoint_key import NAME, make_key
from flows.records.journal import Recorded
from storage.database.migrate import downgrade
from storage.database.schema import current, newest
from storage.database.statement import Statement
from storage.database.tables import checkpoint_heads, checkpoints
from storage.database.unit import Database
from storage.office.checkpoints import Signed, keep, prepare
from storage.office.journal import Journal
from storage.office.kept_checkpoint import line_of, text_of
from storage.office.key_change import introduce_key
from storage.office.signatures import sign
from tests.bot.cli.conftest import TOKEN, Command
from tests.bot.runtime.test_health import spoil

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
CSV = "name,nip,role,unit,phone,telegram_id,whatsapp\nContoh Satu,,staff,,,,\n"
COMMANDS = [("run",), ("migrate",), ("verify",), ("people", "import", "people.csv")]

_set_revision = Statement(
    table("alembic_version", column("version_num")).update().values(version_num="9999")
)


@pytest.fixture(autouse=True)
def _in_the_folder(surroundings: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SIGAP_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("SIGAP_HTTP_PORT", "0")
    (tmp_path / "people.csv").write_text(CSV)


def _files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


async def _three_entries(database: Database) -> None:
    async with database.unit() as unit:
        events = [Recorded(code="step.noted", data={"number": number}) for number in range(3)]
        await Journal(unit).append("case:1", events, actor=1, role="", channel="cli", now=NOW)


async def _checkpoint(database: Database, key: bytes) -> Signed:
    found = await prepare(database, NOW)
    assert found is not None
    both = sign(found.signed_data, key=key.hex())
    signed = Signed(checkpoint=found, public=both[:32], signature=both[32:])
    async with database.unit() as unit:
        await keep(unit, signed)
    return signed


@pytest.mark.parametrize("words", COMMANDS)
async def test_a_database_of_a_newer_program_is_left_alone(
    sigap: Command, office_database: Database, tmp_path: Path, words: tuple[str, ...]
) -> None:
    async with office_database.unit() as unit:
        await unit.run(_set_revision)
    said = await sigap(*words)
    assert said.code == 2
    assert said.err == "The database is of a newer Sigap (schema 9999); update first.\n"
    assert _files(tmp_path) == {"people.csv"}


@pytest.mark.parametrize("words", COMMANDS)
async def test_a_postgresql_that_does_not_answer_is_told(
    sigap: Command, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("SIGAP_DATABASE_URL", "postgresql://sigap:geheim@127.0.0.1:1/sigap")
    said = await sigap(*words)
    assert said.code == 2
    assert said.err.startswith("PostgreSQL does not answer at 127.0.0.1:1 ")
    assert ("Traceback" in said.err, "geheim" in said.err) == (False, False)


@pytest.mark.parametrize("words", [*COMMANDS, ("backup", "copy.db")])
async def test_a_file_that_is_no_database_is_told(
    sigap: Command, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "sigap.db").write_bytes(b"no database" * 200)
    said = await sigap(*words)
    assert said.code == 2
    assert len(said.err.splitlines()) == 1


async def test_verify_wants_a_migrated_database(sigap: Command, on_database: str) -> None:
    await asyncio.to_thread(downgrade, on_database, "base")
    said = await sigap("verify")
    assert (said.code, said.err) == (2, "The database is of schema None: python -m bot migrate\n")


async def test_migrate_makes_the_database_and_again_does_nothing(
    sigap: Command, tmp_path: Path
) -> None:
    for _ in range(2):
        said = await sigap("migrate")
        assert (said.code, said.out, said.err) == (0, "The database is at head.\n", "")
    assert current(tmp_path / "data" / "sigap.db") == newest()


async def test_migrate_to_a_revision_that_nobody_wrote_is_refused(sigap: Command) -> None:
    said = await sigap("migrate", "--revision", "none")
    assert said.code == 2
    assert "none" in said.err


async def test_verify_counts_the_entries_of_a_whole_journal(
    sigap: Command, office_database: Database, tmp_path: Path
) -> None:
    await _three_entries(office_database)
    said = await sigap("verify")
    assert said.code == 0
    assert said.out == (
        "The journal is whole: 3 entries.\n"
        f"Signatures were not checked: there is no key in {tmp_path / 'data'}.\n"
    )


async def test_verify_checks_the_signatures_with_the_key_beside_the_database(
    sigap: Command, office_database: Database, tmp_path: Path
) -> None:
    await _three_entries(office_database)
    (tmp_path / "data").mkdir()
    key = make_key(tmp_path / "data")
    await _checkpoint(office_database, key)
    assert (await sigap("verify")).out == "The journal is whole: 3 entries.\n"
    (tmp_path / "data" / NAME).unlink()
    new = make_key(tmp_path / "data")
    said = await sigap("verify")
    assert said.code == 2
    assert "signed with another key" in said.err
    async with office_database.unit() as unit:
        assert await introduce_key(office_database, unit, new, NOW)
    said = await sigap("verify")
    assert said.out.startswith("The journal is whole: 4 entries.\nNote: 1 checkpoints of ")
    (tmp_path / "data" / NAME).write_text("not hexadecimal")
    assert "is spoilt" in (await sigap("verify")).err


async def test_verify_compares_with_checkpoints_kept_outside(
    sigap: Command, office_database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    await _three_entries(office_database)
    (tmp_path / "data").mkdir()
    signed = await _checkpoint(office_database, make_key(tmp_path / "data"))
    agrees = "The journal is whole: 3 entries.\nIt agrees with 1 checkpoints that were kept "
    (tmp_path / "kept.txt").write_text(text_of(signed))
    for given in (text_of(signed), "kept.txt"):
        assert (await sigap("verify", "--checkpoint", given)).out.startswith(agrees)
    (tmp_path / "lines").write_text(line_of(signed) + "\n")
    monkeypatch.setenv("SIGAP_CHECKPOINT_FILE", str(tmp_path / "lines"))
    assert (await sigap("verify")).out.startswith(agrees)
    async with office_database.unit() as unit:
        await unit.run(Statement(checkpoint_heads.delete()))
        await unit.run(Statement(checkpoints.delete()))
    said = await sigap("verify")
    assert (said.code, "checkpoints were removed" in said.err) == (2, True)
    said = await sigap("verify", "--checkpoint", "no such thing")
    assert said.err.startswith("--checkpoint no such thing: there is no checkpoint in it")


async def test_verify_names_the_entry_that_was_changed(sigap: Command, tmp_path: Path) -> None:
    await sigap("migrate")
    await sigap("people", "import", "people.csv")
    with closing(sqlite3.connect(tmp_path / "data" / "sigap.db")) as connection:
        connection.execute("DROP TRIGGER journal_unchanged")
        connection.execute("UPDATE journal SET actor = 7")
        connection.commit()
    said = await sigap("verify")
    assert (said.code, said.out) == (2, "")
    assert (
        said.err
        == "1 troubles in 1 entries:\n  office: entry 1 was changed after it was written\n"
    )


@pytest.mark.parametrize("words", [("verify",), ("backup", "copy.db")])
async def test_without_a_database_nothing_is_made(
    sigap: Command, tmp_path: Path, words: tuple[str, ...]
) -> None:
    said = await sigap(*words)
    assert (said.code, said.err) == (2, f"No database at {tmp_path / 'data' / 'sigap.db'}.\n")
    assert _files(tmp_path) == {"people.csv"}


async def test_a_backup_is_whole_and_never_overwrites(
    sigap: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    await sigap("people", "import", "people.csv")
    copy = tmp_path / "copy.db"
    assert (await sigap("backup", copy)).code == 0
    content = copy.read_bytes()
    with closing(sqlite3.connect(tmp_path / "data" / "sigap.db")) as database:
        told = database.execute("SELECT value FROM facts WHERE name = 'backed up'").fetchall()
    assert len(told) == 1
    said = await sigap("backup", copy)
    assert (said.code, said.err) == (2, f"{copy} exists already; a backup never overwrites.\n")
    assert copy.read_bytes() == content
    monkeypatch.setenv("SIGAP_DATABASE_URL", f"sqlite:///{copy}")
    assert (await sigap("verify")).out.startswith("The journal is whole: 1 entries.")


async def test_a_backup_into_a_folder_that_is_not_there_is_told(
    sigap: Command, tmp_path: Path
) -> None:
    await sigap("migrate")
    said = await sigap("backup", tmp_path / "none" / "copy.db")
    assert said.code == 2
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize("words", [("run",), ("migrate",), ("verify",), ("backup", "copy.db")])
async def test_a_damaged_database_is_refused_with_what_to_do(
    sigap: Command, tmp_path: Path, words: tuple[str, ...]
) -> None:
    await sigap("migrate")
    spoil(tmp_path / "data" / "sigap.db")
    said = await sigap(*words)
    assert (said.code, said.out) == (2, "")
    assert "sigap.db is damaged: " in said.err
    assert "put the newest backup back" in said.err
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.parametrize(
    ("room", "todo"), [(0, "whether the disk is sound"), (2**62, "The disk is full: free some")]
)
@pytest.mark.parametrize(
    "words", [("run",), ("verify",), ("backup", "copy.db"), ("token", "list")]
)
async def test_a_database_that_cannot_be_read_now_is_not_called_damaged(
    sigap: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    room: int,
    todo: str,
) -> None:
    await sigap("people", "import", "people.csv")
    monkeypatch.setattr(bot.process.database, "FULL", room)
    (tmp_path / "data" / "sigap.db-wal").mkdir()
    said = await sigap(*words)
    assert said.code == 2
    (told,) = said.err.splitlines()
    assert (
        "sigap.db cannot be read now: unable to open database file. Nothing was changed." in told
    )
    assert todo in told
