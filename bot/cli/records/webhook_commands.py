"""python -m bot webhook, as it is typed."""

from typing import Annotated

import typer

webhook = typer.Typer(
    no_args_is_help=True, help="Addresses of other programs that are told of events, signed."
)
Number = Annotated[int, typer.Argument(help="As `webhook list` shows it")]


@webhook.command("add")
def add(
    url: Annotated[str, typer.Argument(help="https://...; http:// to this machine alone")],
    events: Annotated[str, typer.Option(help="Joined by commas; all unless given")] = "",
) -> None:
    """Name an address, and show its secret once."""
    from bot.cli.records.webhooks import add_endpoint

    add_endpoint(url, events)


@webhook.command("list")
def list_all() -> None:
    """List all addresses: what was sent, waits, or was given up."""
    from bot.cli.records.webhooks import list_endpoints

    list_endpoints()


@webhook.command("remove")
def remove(number: Number) -> None:
    """Tell an address nothing more."""
    from bot.cli.records.webhooks import remove_endpoint

    remove_endpoint(number)


@webhook.command("test")
def test(number: Number) -> None:
    """Send a test at once, and show the answer."""
    from bot.cli.records.webhooks import test_endpoint

    test_endpoint(number)


@webhook.command("again")
def again(number: Number) -> None:
    """Send what waits and what was given up now."""
    from bot.cli.records.webhooks import send_again

    send_again(number)
