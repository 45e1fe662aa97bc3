"""The commands, and how their troubles are told: a line on standard error, exit code 2."""

import gc
import sys
from pathlib import Path
from typing import Annotated

import typer
from typer import TyperException

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they show lines of code where a secret may stand
    help="Sigap: a government office's SOPs in chat.",
)
people = typer.Typer(no_args_is_help=True, help="Who the office's people are.")
app.add_typer(people, name="people")
export = typer.Typer(no_args_is_help=True, help="Registers of the office as CSV.")
app.add_typer(export, name="export")


@app.command()
def run() -> None:
    """Run the bot until SIGTERM."""
    gc.disable()  # importing makes hundreds of thousands of objects and no garbage
    from bot.cli.run import run_bot

    gc.enable()
    run_bot()


@app.command()
def check() -> None:
    """Check office.toml, the SOP files, the locales and .env.example."""
    from bot.cli.check import check_everything

    check_everything()


@app.command()
def migrate(revision: str = "head") -> None:
    """Bring the database to the newest schema (SQLite: after a backup)."""
    from bot.cli.database import migrate_database

    migrate_database(revision)


@app.command()
def verify() -> None:
    """Look for any change, removal or reordering in the journal."""
    from bot.cli.database import verify_journal

    verify_journal()


@app.command()
def backup(target: Annotated[Path, typer.Argument(help="A file that does not exist yet")]) -> None:
    """Copy the SQLite database, consistently, while it is in use."""
    from bot.cli.database import backup_database

    backup_database(target)


@people.command("import")
def import_people(file: Path) -> None:
    """Import name,nip,role,unit,phone,telegram_id,whatsapp. Importing again updates."""
    from bot.cli.people import import_file

    import_file(file)


@export.command("analysis")
def analysis(
    file: Annotated[Path | None, typer.Argument(help="A new file; else standard output")] = None,
) -> None:
    """Laporan Analisis Gangguan: cause, action, duration and recurrence of every fault."""
    from bot.cli.export import export_analysis

    export_analysis(file)


def main() -> int:
    """Exit code: 0, or 2 where the admin has to mend something."""
    from bot.cli.trouble import Trouble

    try:
        app(standalone_mode=False)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 2
    except typer.Exit as done:
        return done.exit_code
    except TyperException as error:
        if str(error):  # empty where the help was printed instead
            print(f"Error: {error}", file=sys.stderr)
        return 2
    except typer.Abort:
        return 2
    return 0
