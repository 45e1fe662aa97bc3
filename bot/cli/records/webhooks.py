"""python -m bot webhook: addresses of other programs that are told of events."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from secrets import token_urlsafe

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.installation.in_unit import in_unit
from bot.installation.reading import read_office_file, read_settings
from bot.runtime.clock import clock
from bot.webhooks.calling import Caller
from bot.webhooks.destination import BadDestination, destination, is_loopback
from bot.webhooks.events import EVENTS, TEST, Event
from bot.webhooks.feed import ROUND
from bot.webhooks.rounds import end, record
from bot.webhooks.secrets import KeyGone, make_key, new_salt, read_key, secret_of, shown
from flows.worktime.formatting import local_time
from storage.database.unit import Unit
from storage.queues.timers import Timers
from storage.webhooks import endpoints, standing
from storage.webhooks.endpoints import Endpoint

MOST = 20
"""Addresses of an office: each event is written once for each."""
_STATES = {"sent": "sent", "waiting": "waiting", "dead": "given up"}


def add_endpoint(url: str, events: str) -> None:
    """Name an address, and print its secret, which nothing shows again. Raises Trouble."""
    settings = read_settings()
    wanted = frozenset(each.strip() for each in events.split(",")) - {""}
    if unknown := wanted - EVENTS.keys():
        known = "\n  ".join(f"{name:20} {told}" for name, told in EVENTS.items())
        raise Trouble(f"--events: no event {', '.join(sorted(unknown))}; there are:\n  {known}")
    try:
        place = destination(url)
        key, salt = make_key(settings.data_dir), new_salt()
    except BadDestination as reason:
        raise Trouble(str(reason)) from reason
    except KeyGone as gone:
        raise Trouble(_gone(settings)) from gone

    async def made(unit: Unit, now: datetime) -> int:
        living = await endpoints.living(unit)
        if any(each.url == str(place) for each in living):
            raise Trouble(f"{place} is named already (python -m bot webhook list).")
        if len(living) >= MOST:
            raise Trouble(f"There are {MOST} addresses; remove one first.")
        row = await endpoints.add(unit, str(place), wanted, salt, now)
        await record(
            unit, "webhook.made", {"endpoint": row, "events": [*sorted(wanted)]}, now, CLI
        )
        return row

    row = in_unit(settings, made)
    print(f"Webhook {row}: {place} is told of {_told(wanted)}.")
    if place.host and not is_loopback(place.host) and not settings.webhook_private:
        print("It must have a public address (SIGAP_WEBHOOK_PRIVATE=true lifts this).")
    print("Its secret, shown only now, with which the receiver checks the signature:")
    print(shown(secret_of(key, salt)))


def list_endpoints() -> None:
    """Print every address with how it fares. Raises Trouble."""
    settings = read_settings()
    zone = read_office_file(settings).office.calendar.zone

    async def found(unit: Unit, now: datetime) -> list[str]:
        counted = await standing.counts(unit)
        return [
            _line(each, {name: counted.get((each.id, name), 0) for name in _STATES}, at)
            for each in await endpoints.every(unit)
        ]

    def at(moment: datetime) -> str:
        return f"{local_time(moment, zone):%Y-%m-%d %H:%M}"

    lines = in_unit(settings, found)
    print("\n".join(lines) or "No address is told of events.")


def _line(each: Endpoint, counts: dict[str, int], at: Callable[[datetime], str]) -> str:
    told = ", ".join(f"{counts[name]} {word}" for name, word in _STATES.items())
    state = f"last taken {at(each.accepted_at)}" if each.accepted_at else "nothing taken yet"
    if each.failures:
        state += f"; {each.failures} failed calls since, next after {at(each.paused_until)}"
    if each.ended_at:
        state += f"; removed {at(each.ended_at)}"
    return f"{each.id}  {each.url} ({_told(each.events)}), {told}; {state}"


def _told(events: frozenset[str]) -> str:
    return ", ".join(sorted(events)) or "all events"


def remove_endpoint(number: int) -> None:
    """Tell an address nothing more. Raises Trouble if it is not told anything anyway."""

    async def ended(unit: Unit, now: datetime) -> bool:
        return await end(unit, number, now, CLI)

    if not in_unit(read_settings(), ended):
        raise Trouble(_unknown(number))
    print(f"Webhook {number} is removed; what waited for it is not sent.")


def send_again(number: int) -> None:
    """Have what an address did not take be sent now. Raises Trouble if there is none."""

    async def waiting(unit: Unit, now: datetime) -> int:
        await _living(unit, number)
        await endpoints.free(unit, number)
        found = await standing.again(unit, number, now)
        if found:
            await Timers(unit).plan(ROUND, f"{number}:again", now)
        return found

    found = in_unit(read_settings(), waiting)
    print(f"{found} events are sent to webhook {number} now, if the bot runs.")


def test_endpoint(number: int) -> None:
    """Send a test to an address at once, and print its answer. Raises Trouble."""
    settings = read_settings()
    zone = read_office_file(settings).office.calendar.zone

    async def found(unit: Unit, now: datetime) -> Endpoint:
        return await _living(unit, number)

    endpoint, now = in_unit(settings, found), clock(settings.clock_offset)()
    try:
        secret = secret_of(read_key(settings.data_dir), endpoint.salt)
    except KeyGone as gone:
        raise Trouble(_gone(settings)) from gone
    at = local_time(now, zone).replace(microsecond=0)
    body = Event(type=TEST, timestamp=at, data={}).model_dump_json()
    call = Caller(settings.webhook_private)
    answer = asyncio.run(call(endpoint.url, secret, f"msg_{token_urlsafe(18)}", body, now))
    if not answer.taken:
        raise Trouble(f"{endpoint.url} did not take the test: {_explained(answer.said)}")
    print(f"{endpoint.url} took the test (status {answer.said}).")


def _explained(said: str) -> str:
    if said == "inner":
        return "it is in a private network (SIGAP_WEBHOOK_PRIVATE=true allows it)."
    if said.isdecimal():
        word = "a redirect, which is not followed" if said.startswith("3") else "not a 2xx"
        return f"status {said}, {word}."
    return f"{said}."


async def _living(unit: Unit, number: int) -> Endpoint:
    found = await endpoints.find(unit, number)
    if found is None or found.ended_at is not None:
        raise Trouble(_unknown(number))
    return found


CLI = "cli"


def _unknown(number: int) -> str:
    return f"No webhook {number} (python -m bot webhook list)."


def _gone(settings: Settings) -> str:
    return (
        f"webhook.key in {settings.data_dir} is missing or damaged: put it back from a backup, or"
        " delete it, and remove and add each webhook anew."
    )
