"""The commands. Their errors are printed as a line on standard error, with exit code 2."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer
from typer import TyperException

from bot.cli import saving
from bot.cli.importing import uncollected, without
from bot.cli.records import commands as records
from bot.setup import command as setup

OURS_ALONE = 0o077
"""What is written holds names, NIP and phones: 0600 and 0700, whatever the machine's umask."""

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they show source lines, which may contain a secret
    help="Sigap: a government office's SOPs in chat.",
)
people = typer.Typer(no_args_is_help=True, help="Who the office's people are.")
app.add_typer(people, name="people")
saving.register(app)
setup.register(app)
records.register(app)


@app.command()
def run() -> None:
    """Run the bot until SIGTERM."""
    from bot.installation.run_settings import read_run_settings

    settings, office_file = read_run_settings()
    from bot.channels.telegram.models import build_when_used

    with (
        uncollected(),
        without("rich"),  # structlog would load it for coloured tracebacks: 3 MB
    ):
        build_when_used()
        from bot.cli.run import run_bot
    run_bot(settings, office_file)


@app.command()
def playground(port: Annotated[int | None, typer.Option(help="0: any free one")] = None) -> None:
    """Try the whole office in one page: no token, no server, nothing sent."""
    from bot.channels.telegram.models import build_when_used

    build_when_used()
    from bot.cli.playground import play, port_wished

    play(port_wished(port))


@app.command()
def check() -> None:
    """Check office.toml, the SOP files, the locales and .env.example."""
    with uncollected():
        from bot.cli.check import check_everything

        check_everything()


@app.command()
def whatsapp(
    month: Annotated[str, typer.Option(help="Such as 2026-11; this one unless given")] = "",
) -> None:
    """Count a month's messages on WhatsApp: as billed, by kind, not arrived."""
    from bot.cli.whatsapp import print_month

    print_month(month)


@app.command()
def templates() -> None:
    """Print the WhatsApp templates to submit to Meta, in each language."""
    from bot.cli.templates import print_templates

    print_templates()


@app.command()
def doctor() -> None:
    """Say what this installation lacks: token, webhook, clock, disk, database, templates."""
    from bot.cli.doctor import look_around

    look_around()


@app.command()
def poster(
    file: Annotated[Path, typer.Argument(help="The PDF to write")] = Path("poster.pdf"),
) -> None:
    """Make an A4 poster with the bot's QR codes, to hang up."""
    from bot.cli.poster import make_poster

    make_poster(file)


@app.command()
def verify(
    checkpoint: Annotated[
        str, typer.Option(help="One kept outside: a FILE, or the text from the admin's chat")
    ] = "",
) -> None:
    """Look for any change, removal or reordering in the journal."""
    with uncollected():
        from bot.cli.verify import verify_journal

    verify_journal(checkpoint)


@app.command()
def show(
    sop: Annotated[str, typer.Argument(help="Its id, such as gangguan")],
    language: Annotated[str, typer.Option(help="id or en")] = "id",
    case: Annotated[str, typer.Option(help="A case whose open steps are marked")] = "",
    out: Annotated[Path, typer.Option(help="The folder to write into")] = Path(),
) -> None:
    """Draw an SOP as its paper does: SVG, PNG and a PDF to print."""
    from bot.cli.show import show_procedure

    show_procedure(sop, language, case, out)


@people.command("import")
def import_people(file: Path) -> None:
    """Import name,nip,role,unit,phone,telegram_id,whatsapp. Importing again updates."""
    with uncollected():
        from bot.cli.people import import_file

    import_file(file)


@people.command("invites")
def invite_people(
    role: Annotated[str, typer.Option(help="One id or several joined by +")] = "",
    unit: Annotated[str, typer.Option(help="Their work unit")] = "",
    name: Annotated[str, typer.Option("--for", help="Somebody imported already")] = "",
    count: int = 1,
    days: Annotated[int, typer.Option(help="How long the codes hold")] = 14,
    out: Annotated[Path | None, typer.Option(help="Slips with QR codes, as a PDF")] = None,
    listed: Annotated[bool, typer.Option("--list", help="Those still open")] = False,
    withdraw: Annotated[int | None, typer.Option(help="The number of an open one")] = None,
) -> None:
    """One-time invitations: links, and slips to print."""
    from bot.cli import invites

    if listed:
        invites.list_invitations()
    elif withdraw is not None:
        invites.withdraw(withdraw)
    else:
        roles = tuple(each for each in role.split("+") if each)
        invites.invite(
            invites.Wish(roles=roles, unit=unit, name=name, count=count, days=days, out=out)
        )


@people.command("deactivate")
def deactivate_person(who: str) -> None:
    """End somebody's access: roles, invitations, requests. WHO is a name or a number."""
    from bot.cli.invites import deactivate

    deactivate(who)


@app.command()
def export(
    register: Annotated[
        str, typer.Argument(help="Such as gangguan or faults; without one, the list")
    ] = "",
    file: Annotated[
        Path | None, typer.Argument(help="A new .xlsx, .csv or .pdf; else CSV on standard output")
    ] = None,
    first: Annotated[str, typer.Option("--from", help="The first day, 2026-11-01")] = "",
    last: Annotated[str, typer.Option("--to", help="The last day; today without it")] = "",
    period: Annotated[str, typer.Option(help="In words: 'bulan lalu', 'triwulan 3'")] = "",
) -> None:
    """Write a register of the office for a period, or all of it."""
    from bot.cli.export import Wish, export

    export(Wish(register=register, file=file, first=first, last=last, period=period))


def main() -> int:
    """Run a command. Return 0, or 2 if the admin has to correct something."""
    from bot.config.trouble import Trouble

    umask = os.umask(OURS_ALONE)
    try:
        app(standalone_mode=False)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 2
    except typer.Exit as done:
        return done.exit_code
    except TyperException as error:
        if str(error):  # empty if the help was printed instead
            print(f"Error: {error}", file=sys.stderr)
        return 2
    except typer.Abort:
        return 2
    finally:
        os.umask(umask)
    return 0
