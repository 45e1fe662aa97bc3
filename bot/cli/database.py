"""Commands on the database: migrate, verify, backup."""

import asyncio
from pathlib import Path

from bot.checkpoint_key import read_key
from bot.cli.setup import read_settings
from bot.cli.trouble import Trouble
from bot.settings import Settings
from storage.opening import open_database
from storage.schema import backup, current, newest, sqlite_path
from storage.verify import verify


def migrate_or_tell(settings: Settings, revision: str = "head") -> None:
    """Raises Trouble where the database cannot be reached or is newer than this program."""
    path = sqlite_path(settings.database)
    if revision == "head" and path is not None and current(path) == newest():
        return  # the usual start: Alembic is not even imported
    from storage.migrate import NewerSchema, migrate

    try:
        migrate(settings.database, revision)
    except NewerSchema as error:
        raise Trouble(
            f"The database is of a newer Sigap (schema {error}); update first."
        ) from error
    except Exception as error:
        raise Trouble(
            f"The database cannot be migrated: {type(error).__name__}: {error}"
        ) from error


def migrate_database(revision: str) -> None:
    migrate_or_tell(read_settings(), revision)
    print(f"The database is at {revision}.")


def verify_journal() -> None:
    settings = read_settings()
    path = sqlite_path(settings.database)
    if path is not None and not path.exists():
        raise Trouble(f"No database at {path}.")

    async def look() -> tuple[int, list[str]]:
        database = await open_database(settings.database)
        try:
            return await verify(database, read_key(settings.data_dir))
        finally:
            await database.close()

    entries, troubles = asyncio.run(look())
    if troubles:
        raise Trouble(
            f"{len(troubles)} troubles in {entries} entries:\n  " + "\n  ".join(troubles)
        )
    print(f"The journal is whole: {entries} entries.")


def backup_database(target: Path) -> None:
    settings = read_settings()
    path = sqlite_path(settings.database)
    if path is None:
        raise Trouble("PostgreSQL is backed up with pg_dump.")
    if not path.exists():
        raise Trouble(f"No database at {path}.")
    if target.exists():
        raise Trouble(f"{target} exists already; a backup never overwrites.")
    backup(path, target)
    print(
        f"Backed up to {target}. Evidence lies in {settings.data_dir / 'evidence'}: copy it too."
    )
