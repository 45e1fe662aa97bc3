"""python -m bot setup, as typed; what it does is loaded when it runs."""

from pathlib import Path
from typing import Annotated

from typer import Option, Typer


def register(app: Typer) -> None:
    app.command("setup")(_setup)


def _setup(
    env: Annotated[Path, Option(help="The file that holds the settings")] = Path(".env"),
    language: Annotated[str, Option(help="id or en")] = "id",
    code: Annotated[
        bool | None,
        Option("--code/--no-code", help="Only a new code for the first admin; or all but that"),
    ] = None,
) -> None:
    """Ask for token, office, letterhead and time zone, and show the first admin's code."""
    from bot.setup import wizard

    if code is not True:
        wizard.set_up(env, language, code=code is None)
    else:
        wizard.show_code_alone(env, language)
