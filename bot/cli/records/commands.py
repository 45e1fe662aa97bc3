"""Commands about the office's records, as they are typed."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.records.webhook_commands import webhook

OFFICE = "office"
token = typer.Typer(no_args_is_help=True, help="Tokens by which other programs read /api/v1.")


def register(app: typer.Typer) -> None:
    for command in (casefile, revise, retention):
        app.command()(command)
    app.add_typer(token, name="token")
    app.add_typer(webhook, name="webhook")


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


def revise(
    sop: Annotated[str, typer.Argument(help="Such as gangguan")],
    period: Annotated[str, typer.Option(help="In words, as for /rekap")] = "tahun ini",
    out: Annotated[Path, typer.Option(help="The folder to write into")] = Path(),
) -> None:
    """Draft the next version of an SOP, with standard times that fit what the office takes."""
    from bot.cli.records.revision import write_revision

    write_revision(sop, period, out)


@token.command("new")
def new_token(
    name: Annotated[str, typer.Argument(help="The program that gets it")],
    scope: Annotated[str, typer.Option(help="figures, cases, or both joined by a comma")] = (
        "figures"
    ),
) -> None:
    """Make a token, and show it once."""
    from bot.cli.records.tokens import make_token

    make_token(name, scope)


@token.command("list")
def list_tokens() -> None:
    """List all tokens, with their uses."""
    from bot.cli.records.tokens import print_tokens

    print_tokens()


@token.command("revoke")
def revoke_token(number: int) -> None:
    """End a token at once. NUMBER is the one that `token list` shows."""
    from bot.cli.records.tokens import revoke

    revoke(number)


def retention(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what is past it")] = False,
    archivist: Annotated[str, typer.Option(help="Name the person who signs")] = "",
    propose: Annotated[bool, typer.Option(help="Ask the archivist in chat to sign")] = False,
    carry_out: Annotated[
        Path | None, typer.Option(help="Dispose of what was signed; the minutes: a new .pdf")
    ] = None,
) -> None:
    """Evidence past the retention of office.toml: listed, signed in chat, disposed of."""
    from bot.cli.records import retention as commands

    if sum((dry_run, bool(archivist), propose, carry_out is not None)) != 1:
        raise typer.BadParameter("one of --dry-run, --archivist, --propose, --carry-out")
    if dry_run:
        commands.dry_run()
    elif archivist:
        commands.name_archivist(archivist)
    elif propose:
        commands.propose()
    elif carry_out is not None:
        commands.carry_out(carry_out)
