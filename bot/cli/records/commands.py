"""Commands about the office's records, as they are typed."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    app.command()(casefile)


def casefile(
    number: Annotated[str, typer.Argument(help="The case, such as G-2026-0001")],
    file: Annotated[Path, typer.Argument(help="A new file: .pdf, to read")],
) -> None:
    """Write everything on record about one case into one file."""
    from bot.cli.records.case_file import write_case_file

    write_case_file(number, file)
