"""python -m bot token: made once, listed without the secret, revoked."""

import pytest

from storage.database.unit import Database
from tests.bot.cli.conftest import Command


async def test_a_token_is_shown_once_listed_and_revoked(
    sigap: Command, office_database: Database
) -> None:
    made = await sigap("token", "new", "Dasbor kabupaten", "--scope", "figures,cases")
    head, secret = made.out.splitlines()
    assert head == "Token 1 for Dasbor kabupaten (cases, figures). It is shown only now:"
    assert secret.startswith("sigap_")
    listed = await sigap("token", "list")
    assert "1  Dasbor kabupaten (cases, figures), made" in listed.out
    assert "never used" in listed.out
    assert secret not in listed.out
    assert (await sigap("token", "revoke", "1")).out == "Token 1 is revoked.\n"
    assert "; revoked" in (await sigap("token", "list")).out
    assert (await sigap("token", "revoke", "1")).code == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("new", "Dasbor", "--scope", "everything"), "--scope: 'everything'"),
        (("new", " ", "--scope", "figures"), "Name the program"),
        (("revoke", "7"), "No token 7"),
    ],
)
async def test_what_cannot_be_done_is_told(
    sigap: Command, office_database: Database, words: tuple[str, ...], told: str
) -> None:
    said = await sigap("token", *words)
    assert (said.code, told in said.err) == (2, True)
