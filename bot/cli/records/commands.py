"""Commands about the office's records, as they are typed."""

from pathlib import Path
from typing import Annotated

import typer

OFFICE = "office"


def register(app: typer.Typer) -> None:
    app.command()(casefile)


def casefile(
    number: Annotated[
        str, typer.Argument(help="The case, such as G-2026-0001; office: the whole journal")
    ],
    file: Annotated[
        Path, typer.Argument(help="A new file: .pdf to read, .zip to check without Sigap")
    ],
) -> None:
    """Write everything on record about one case into one file."""
    if number == OFFICE:
        from bot.cli.records.taking_out import write_journal

        write_journal(file)
        return
    from bot.cli.records.case_file import write_case_file

    write_case_file(number, file)
