"""The settings as an admin sees them: of the chat, of office.toml, and what the calendar lacks."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, timedelta
from itertools import groupby

from flows.amendments.amendment import Amendment, AmendmentKind, no_longer_watched
from flows.messages.kinds.upkeep.settings import (
    OfficeSettings,
    SettingDays,
    SettingFasting,
    SettingTarget,
)
from flows.office.work import Work
from flows.settings import Office
from flows.worktime.calendar import Hours
from flows.worktime.formatting import local_time
from flows.worktime.gaps import Gaps, gaps, needed_years

_DAY = timedelta(days=1)


def today_of(work: Work) -> date:
    return local_time(work.now, work.office.calendar.zone).date()


async def overview(work: Work) -> OfficeSettings:
    """The screen of /pengaturan: from today on."""
    known, today, office = await work.desk.amendments.every(), today_of(work), work.office
    lacks = missing(office, today)
    return OfficeSettings(
        days=days_of(each for each in known if _is_day(each) and each.day >= today),
        fasting=_fasting(office, known, lacks, today),
        year=lacks.year if lacks else today.year,
        estimated=estimated(office, lacks),
        shared=bool(lacks and lacks.cuti_bersama),
        targets=[target_of(office, each) for each in known if each.kind is AmendmentKind.TARGET],
        watched=len(office.watch.targets),
        phone=office.duty_phone,
        phone_here=any(each.kind is AmendmentKind.PHONE for each in known),
        any=bool(known) or bool(office.watch.targets),
    )


def missing(office: Office, today: date) -> Gaps | None:
    """The first needed year that lacks something."""
    if office.forecast is None:
        return None
    years = (gaps(office.calendar, office.forecast, year, today) for year in needed_years(today))
    return next((each for each in years if each), None)


def estimated(office: Office, lacks: Gaps | None) -> Sequence[SettingDays]:
    if lacks is None or office.forecast is None:
        return []
    names = office.forecast.estimated(lacks.year)
    return [
        SettingDays(first=day.isoformat(), last=day.isoformat(), name=names[day], off=True)
        for day in lacks.estimated
    ]


def days_of(amendments: Iterable[Amendment]) -> Sequence[SettingDays]:
    """Days that follow one another under one name, as one line."""
    found: list[SettingDays] = []
    for each in sorted(amendments, key=lambda each: each.day):
        last = found[-1] if found else None
        follows = last is not None and date.fromisoformat(last.last) + _DAY == each.day
        if last is not None and follows and (last.name, last.off) == (each.name, each.off):
            found[-1] = SettingDays(first=last.first, last=each.key, name=last.name, off=last.off)
        else:
            found.append(SettingDays(first=each.key, last=each.key, name=each.name, off=each.off))
    return found


def _is_day(each: Amendment) -> bool:
    return each.kind is AmendmentKind.DAY


def _fasting(
    office: Office, known: Sequence[Amendment], lacks: Gaps | None, today: date
) -> Sequence[SettingFasting]:
    """Ramadans of office.toml and of the chat that are not over, and those still missing."""
    chat = {each.day for each in known if each.kind is AmendmentKind.RAMADAN}
    told = [
        SettingFasting(
            first=first.isoformat(),
            last=last.isoformat(),
            source="chat" if first in chat else "file",
            hours=spelled(office.calendar.ramadan_of.get((first, last), {})),
        )
        for first, last in office.calendar.ramadan_ranges
        if last >= today
    ]
    open_ones = lacks.ramadan if lacks else ()
    return told + [
        SettingFasting(first=first.isoformat(), last=last.isoformat(), source="none", hours=[])
        for first, last in open_ones
    ]


def fasting_of(each: Amendment) -> SettingFasting:
    written: Mapping[str, Sequence[str]] = each.value.get("hours") or {}
    by_day = {int(day): ", ".join(windows) for day, windows in written.items()}
    return SettingFasting(
        first=each.key, last=each.value["until"], source="chat", hours=_grouped(by_day)
    )


def written(hours: Hours) -> dict[str, list[str]]:
    """Hours as an amendment keeps them."""

    def edge(at: time) -> str:
        return f"{at:%H.%M}"

    return {
        str(day): [f"{edge(opens)}-{edge(closes)}" for opens, closes in windows]
        for day, windows in hours.items()
    }


def spelled(hours: Hours) -> Sequence[str]:
    return _grouped({int(day): ", ".join(each) for day, each in written(hours).items()})


def _grouped(by_day: Mapping[int, str]) -> Sequence[str]:
    """ "0-3 08.00-12.00, 12.30-15.00": days that follow one another with the same hours."""
    found = []
    for told, group in groupby(sorted(by_day), key=lambda day: by_day[day]):
        days = [*group]
        if told:
            found.append(f"{days[0]}-{days[-1]} {told}")
    return found


def target_of(office: Office, each: Amendment) -> SettingTarget:
    if not each.value.get("gone"):
        return SettingTarget(
            key=each.key, name=each.value["name"], address=each.value["address"], gone=False
        )
    of_file = (office.base or office).watch.target(each.key)
    name, address = (of_file.name, of_file.address) if of_file else (each.key, "")
    return SettingTarget(key=each.key, name=name, address=address, gone=True)


def to_take_back(office: Office, known: Sequence[Amendment], today: date) -> Sequence[Amendment]:
    """Amendments that can be taken back: the rows of the chat that are not over, and targets of
    office.toml that are watched (as the rows that would end this).
    """
    still = [
        each
        for each in known
        if each.kind in (AmendmentKind.TARGET, AmendmentKind.PHONE)
        or (each.kind is AmendmentKind.DAY and each.day >= today)
        or (each.kind is AmendmentKind.RAMADAN and each.until >= today)
    ]
    changed = {each.key for each in known if each.kind is AmendmentKind.TARGET}
    of_file = [
        no_longer_watched(each.key)
        for each in (office.base or office).watch.targets
        if each.key not in changed
    ]
    return [*still, *of_file]
