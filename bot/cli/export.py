"""python -m bot export REGISTER: a register of the office as .xlsx, .csv or .pdf."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.files.whole import whole
from bot.installation.database import require_file
from bot.installation.reading import read_office_file, read_settings
from bot.process.database import opened
from bot.registers.paper import MOST, TooMuchPaper
from bot.registers.writing import KINDS, Order, write_register
from bot.runtime.clock import clock
from flows.registers.period import LONGEST, NoPeriod, between, spoken
from flows.registers.registers import REGISTERS, register_named
from flows.settings import Office
from flows.worktime.formatting import local_time, period_words
from flows.worktime.period import Days
from storage.database.schema import sqlite_path

NO_PERIOD = {
    "unclear": "The period is not understood. Write for example --period 'bulan lalu', "
    "'Oktober', '1-15 Nov', 'triwulan 3', or --from 2026-11-01 --to 2026-11-30.",
    "backwards": "--to lies before --from.",
    "long": f"A register is for at most {LONGEST} days; without a period it has everything on "
    "record.",
    "ahead": "The period lies more than a year ahead.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The options as the admin typed them."""

    register: str
    file: Path | None
    first: str
    last: str
    period: str


def export(wish: Wish) -> None:
    """Write a register to a new file, by its suffix, or as CSV to standard output.

    Raises Trouble.
    """
    register = register_named(wish.register)
    if register is None:
        raise Trouble(_unknown(wish.register))
    target, kind = wish.file, _kind(wish.file)
    if target is not None and target.exists():
        raise Trouble(f"{target} exists already; an export never overwrites.")
    settings = read_settings()
    office = read_office_file(settings).office
    require_file(sqlite_path(settings.database))
    now = clock(settings.clock_offset)()
    days = _days(wish, local_time(now, office.calendar.zone).date())
    order = Order(register=register.name, days=days, kind=kind, now=now)
    rows = asyncio.run(_written(settings, office, order, target))
    if target is not None:
        about = f" of {period_words(days, 'en')}" if days else ""
        nothing = "" if rows else "Nihil: "
        print(f"{nothing}{rows} rows{about} written to {target}.")


async def _written(settings: Settings, office: Office, order: Order, target: Path | None) -> int:
    place = whole(target) if target else nullcontext()
    with _told(target), place as part:
        async with opened(settings) as database:
            return await write_register(database, office, order, part)


@contextmanager
def _told(target: Path | None) -> Iterator[None]:
    try:
        yield
    except TooMuchPaper as error:
        raise Trouble(
            f"More than {MOST} rows are too many for a PDF: choose a shorter period, or .xlsx."
        ) from error
    except OverflowError as error:
        raise Trouble("More rows than a sheet can hold: choose a shorter period.") from error
    except sqlite3.OperationalError as error:
        raise Trouble(
            f"The database cannot be read now ({error}); nothing was written. Try again when no "
            "other program holds it."
        ) from error
    except OSError as error:
        raise Trouble(f"{target}: {error.strerror or type(error).__name__}") from error


def _kind(file: Path | None) -> str:
    """Raises Trouble for a suffix that is none of KINDS."""
    kind = file.suffix.lower() if file else ".csv"
    if kind not in KINDS:
        raise Trouble(f"{file}: the name ends in {', '.join(KINDS[:-1])} or {KINDS[-1]}.")
    return kind


def _days(wish: Wish, today: date) -> Days | None:
    """Raises Trouble."""
    if wish.period and (wish.first or wish.last):
        raise Trouble("Give either --period, or --from and --to.")
    if wish.last and not wish.first:
        raise Trouble("--to needs --from.")
    try:
        if wish.period:
            return spoken(wish.period, today)
        if wish.first:
            last = _day("--to", wish.last) if wish.last else None
            return between(_day("--from", wish.first), last, today)
    except NoPeriod as error:
        raise Trouble(NO_PERIOD[error.code]) from error
    return None


def _day(option: str, typed: str) -> date:
    for form in ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"):
        try:
            return datetime.strptime(typed.strip(), form).date()  # noqa: DTZ007
        except ValueError:
            continue
    raise Trouble(f"{option} {typed}: no such day; write it as 2026-11-30.")


def _unknown(typed: str) -> str:
    known = "\n".join(f"  {each.name:<16}{each.english}" for each in REGISTERS)
    begin = f"No register is called {typed}." if typed else "Which register?"
    return f"{begin} There are:\n{known}"
