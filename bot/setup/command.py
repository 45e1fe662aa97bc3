"""python -m bot setup, as typed; what it does is loaded when it runs."""

from pathlib import Path
from typing import Annotated

from typer import Option, Typer


def register(app: Typer) -> None:
    app.command("setup")(_setup)


def _setup(
    env: Annotated[Path, Option(help="The file that holds the settings")] = Path(".env"),
    language: Annotated[str, Option(help="id or en")] = "id",
) -> None:
    """Ask for token, office, letterhead and time zone, and show the first admin's code."""
    from bot.setup.wizard import set_up

    set_up(env, language)
