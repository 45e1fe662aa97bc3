"""Work for use cases, and what stands in the database before the first of it."""

from collections.abc import Callable
from dataclasses import replace

from bot.backup.highest_numbers import NumbersFile
from bot.config.office_file import OfficeFile
from bot.config.settings import Settings
from bot.reading.pictures.tesseract import languages
from bot.reading.sounds.hearing import Listener
from bot.runtime.clock import Clock
from bot.runtime.current_office import CurrentOffice
from bot.runtime.work_factory import WorkFactory
from bot.scheduling.rendering import take_up
from bot.webhooks.feed import Feed
from flows.office.deadlines import weekly_summary
from flows.office.eras.buttons import key_now
from flows.office.eras.telling import tell_restores
from flows.office.monitoring import inspections
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from flows.settings import Office
from storage.database.unit import Database
from storage.desk import Desk


def office_of(settings: Settings, file: OfficeFile) -> Office:
    """The office of the file, with what this machine can do."""
    units = tuple(name for name, _ in file.units)
    reads = settings.read_pictures and bool(languages())
    hears = Listener(settings.speech_model).able
    return replace(file.office, reads_pictures=reads, hears_voices=hears, units=units)


def works_of(
    settings: Settings,
    database: Database,
    current: CurrentOffice,
    now: Clock,
    committed: Callable[[], None],
) -> WorkFactory:
    """Units of work, with the SOPs that bring something in Python."""
    numbers = NumbersFile(settings.data_dir, now)
    numbers.shorten()
    return WorkFactory(
        database=database,
        current=current,
        sops=SOPS,
        now=now,
        committed=committed,
        given=numbers.given,
        heard=Feed(current),
    )


async def prepared(
    database: Database, office_file: OfficeFile, current: CurrentOffice, now: Clock
) -> bytes:
    """List the units, plan the first timers, take up what was given up, and tell of a restore.
    Return the key of buttons.
    """
    async with database.unit() as unit:
        work = Work(desk=Desk(unit), office=current.office, sops=SOPS, now=now())
        await weekly_summary.plan(work)
        await inspections.plan(work)
        await take_up(unit, work.now)
        await work.desk.people.list_units(dict(office_file.units))
        await tell_restores(work)
        return await key_now(work.desk)
