"""Commands that move, save and bring back everything, as they are typed."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    for command in (migrate, backup, restore):
        app.command()(command)


def migrate(
    revision: str = "head",
    source: Annotated[
        str, typer.Option("--from", help="sqlite:///FILE: fill the database set with its rows")
    ] = "",
) -> None:
    """Bring the database to the newest schema (SQLite: after a backup)."""
    if source:
        from bot.cli.backup import move_in

        move_in(source)
        return
    from bot.installation.database import migrate_database

    migrate_database(revision)


def backup(
    target: Annotated[
        Path | None, typer.Argument(help="A file that does not exist yet; .db: no evidence")
    ] = None,
    new_key: Annotated[
        Path | None, typer.Option(help="Make a key for encrypted backups in this new file")
    ] = None,
) -> None:
    """Save database, evidence, letters and keys as one checked archive, while all is in use."""
    from bot.cli.backup import back_up, make_key

    if new_key is not None:
        make_key(new_key)
    elif target is None:
        raise typer.BadParameter("FILE is missing")
    else:
        back_up(target)


def restore(
    source: Annotated[Path, typer.Argument(help="An archive, or a plain SQLite copy")],
    key: Annotated[Path | None, typer.Option(help="The file that opens an encrypted one")] = None,
    replace: Annotated[bool, typer.Option(help="In the place of what is here")] = False,
    moved: Annotated[
        bool, typer.Option(help="Nothing happened after the backup: the office only moves")
    ] = False,
    files: Annotated[
        bool, typer.Option(help="Only evidence and letters that are missing here")
    ] = False,
    despite_journal: Annotated[
        bool, typer.Option(help="Although its journal was changed")
    ] = False,
) -> None:
    """Put a backup back: checked first, all of it or nothing."""
    from bot.backup.restoring import Wish
    from bot.cli.backup import bring_back, bring_files

    if files:
        bring_files(source, key)
        return
    bring_back(
        Wish(source=source, key_file=key, replace=replace, moved=moved, untrue=despite_journal)
    )
