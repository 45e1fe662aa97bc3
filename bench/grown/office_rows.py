"""The grown office's people: the rehearsal's cast, and as many reporters as it needs."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from bench.grown.template import Reporter
from bot.playground.stage.cast import CAST
from bot.playground.stage.seeding import arrive
from storage.database.connect import open_database
from storage.database.timestamps import to_ms

FIRST_CHAT = 500_000
PRIVACY = 1
ACTOR = Reporter(person=1, contact=1, chat=CAST[0].chat, name=CAST[0].name)
"""The reporter of every story: the cast's first."""


async def cast_arrives(url: str, now: datetime) -> None:
    """Import the cast into an empty database; their ids are those of the stories."""
    database = await open_database(url)
    try:
        await arrive(database, CAST, now)
    finally:
        await database.close()


def reporters(count: int) -> Sequence[Reporter]:
    """Reporters, told apart by a number in their name."""
    first = len(CAST) + 1
    return [
        Reporter(
            person=first + place,
            contact=first + place,
            chat=FIRST_CHAT + place,
            name=f"Contoh Pelapor {place + 1}",
        )
        for place in range(count)
    ]


def reporter_rows(
    known: Sequence[Reporter], since: datetime
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The rows of reporters, by table."""
    at = to_ms(since)
    yield (
        "people",
        [
            {"id": each.person, "name": each.name, "unit": 1, "verified": 1, "created_at": at}
            for each in known
        ],
    )
    yield (
        "contacts",
        [
            {
                "id": each.contact,
                "channel": "telegram",
                "chat": each.chat,
                "person": each.person,
                "privacy_version": PRIVACY,
                "privacy_at": at,
                "created_at": at,
                "last_seen_at": at,
            }
            for each in known
        ],
    )
    yield "roles", [{"person": each.person, "role": "staff", "since": at} for each in known]
