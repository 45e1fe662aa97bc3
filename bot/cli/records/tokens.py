"""python -m bot token: tokens by which other programs read figures and cases."""

from datetime import datetime

from bot.api.tokens import SCOPES, new_token
from bot.config.trouble import Trouble
from bot.installation.in_unit import in_unit
from bot.installation.reading import read_office_file, read_settings
from bot.runtime.token_hash import hash_of
from flows.language.masking import clean_name
from flows.records.journal import Recorded
from flows.worktime.formatting import local_time
from storage.database.unit import Unit
from storage.office import api_tokens
from storage.office.api_tokens import ApiToken
from storage.office.journal import Journal


def make_token(name: str, scope: str) -> None:
    """Print a new token, which nothing shows again. Raises Trouble."""
    scopes = frozenset(each.strip() for each in scope.split(",")) - {""}
    named = clean_name(name)
    if not named:
        raise Trouble("Name the program that gets the token.")
    if not scopes or scopes - SCOPES:
        raise Trouble(f"--scope: {scope!r}; there are: {', '.join(sorted(SCOPES))}")
    secret = new_token()

    async def made(unit: Unit, now: datetime) -> int:
        row = await api_tokens.add(unit, named, hash_of(secret), scopes, now)
        await _record(unit, "token.made", {"token": row, "scopes": sorted(scopes)}, now)
        return row

    row = in_unit(read_settings(), made)
    print(f"Token {row} for {named} ({', '.join(sorted(scopes))}). It is shown only now:")
    print(secret)


def print_tokens() -> None:
    """Print every token with its scopes and uses. Raises Trouble."""
    settings = read_settings()
    zone = read_office_file(settings).office.calendar.zone

    async def found(unit: Unit, now: datetime) -> list[ApiToken]:
        return [*await api_tokens.every(unit)]

    def at(moment: datetime) -> str:
        return f"{local_time(moment, zone):%Y-%m-%d %H:%M}"

    tokens = in_unit(settings, found)
    for each in tokens:
        used = f"used {each.used} times, last {at(each.used_at)}" if each.used_at else "never used"
        ended = f"; revoked {at(each.revoked_at)}" if each.revoked_at else ""
        scopes = ", ".join(sorted(each.scopes))
        print(f"{each.id}  {each.name} ({scopes}), made {at(each.created_at)}, {used}{ended}")
    if not tokens:
        print("There are no tokens.")


def revoke(number: int) -> None:
    """End a token. Raises Trouble if there is none with this number."""

    async def ended(unit: Unit, now: datetime) -> bool:
        known = await api_tokens.revoke(unit, number, now)
        if known:
            await _record(unit, "token.revoked", {"token": number}, now)
        return known

    if not in_unit(read_settings(), ended):
        raise Trouble(f"No token {number} that is still valid (python -m bot token list).")
    print(f"Token {number} is revoked.")


async def _record(unit: Unit, code: str, data: dict[str, object], now: datetime) -> None:
    await Journal(unit).append(
        "office", [Recorded(code=code, data=data)], actor=0, role="", channel="cli", now=now
    )
