"""The office as it is now: office.toml, and over it what was changed in chat."""

import asyncio
from collections.abc import Sequence

import structlog

from flows.amendments.amendment import Amendment
from flows.amendments.laid_over import laid_over
from flows.settings import Office
from storage.database.unit import Database
from storage.office.amendments import amendments_of

log = structlog.get_logger()

LOOK = 1.0
"""Seconds until a change made by another process holds here too."""


class CurrentOffice:
    """Holds the office for every unit of work of this process."""

    def __init__(self, base: Office, amendments: Sequence[Amendment] = ()) -> None:
        self._amendments = list(amendments)
        self.office = laid_over(base, amendments)

    def amended(self, amendments: Sequence[Amendment]) -> None:
        """Take over all amendments, as committed."""
        if [*amendments] != self._amendments:
            self._amendments = [*amendments]
            self.office = laid_over(self.office, amendments)

    async def follow(self, database: Database) -> None:
        """Take over what other processes change, until cancelled."""
        while True:
            await asyncio.sleep(LOOK)
            try:
                self.amended(await amendments_of(database))
            except Exception as error:  # the database is away
                log.warning("settings not read", error=type(error).__name__)


async def current_office(database: Database, base: Office) -> CurrentOffice:
    return CurrentOffice(base, await amendments_of(database))
