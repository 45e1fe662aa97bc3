"""Words, times and lengths as registers write them."""

from datetime import datetime, timedelta

from bot.config.office_file import LOCALES
from bot.texts.fluent import DEFAULT, Texts
from flows.settings import Office
from flows.worktime.formatting import local_time
from flows.worktime.workday import workday
from handlers.views.parts.screen import Say


class Words:
    """Texts of the locales in the office's language."""

    def __init__(self, office: Office) -> None:
        self._texts = Texts(LOCALES, office.calendar.zone, workday(office.calendar))

    def __call__(self, id: str, **arguments: str | int) -> str:
        return self._texts.plain(Say(id=id, args=arguments), DEFAULT)


def local(at: datetime | None, office: Office) -> datetime | None:
    """The office's time, to the minute."""
    if at is None:
        return None
    return local_time(at, office.calendar.zone).replace(second=0, microsecond=0, tzinfo=None)


def minutes(length: timedelta | None) -> int | None:
    return None if length is None else int(length.total_seconds() // 60)
