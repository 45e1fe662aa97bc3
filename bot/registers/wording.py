"""Words, times and lengths as registers write them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.config.office_file import LOCALES
from bot.documents.wording import Words
from bot.texts.fluent import Texts
from flows.engine.case_file import CaseFile
from flows.engine.ledger import StepRun
from flows.settings import Office
from flows.sop.case_state import CaseState
from flows.worktime.formatting import local_time
from flows.worktime.workday import workday


def words_of(office: Office) -> Words:
    """Texts of the locales in the office's language."""
    return Texts(LOCALES, office.calendar.zone, workday(office.calendar)).official


def local(at: datetime | None, office: Office) -> datetime | None:
    """The office's time, to the minute."""
    if at is None:
        return None
    return local_time(at, office.calendar.zone).replace(second=0, microsecond=0, tzinfo=None)


def minutes(length: timedelta | None) -> int | None:
    return None if length is None else int(length.total_seconds() // 60)


def lasted(file: CaseFile, office: Office) -> int | None:
    """Minutes of working time from the opening to the end; None until it ends."""
    ended = file.case.closed_at
    return minutes(office.calendar.between(file.case.opened_at, ended)) if ended else None


def standing(file: CaseFile, runs: Sequence[StepRun], words: Words) -> str:
    """The state of the case: while it is open, the steps that it waits at."""
    if file.case.state is not CaseState.OPEN:
        return words(f"state-{file.case.state.value}")
    open_ = [
        words(f"step-{file.case.procedure}-{each.step}") for each in runs if not each.closed_at
    ]
    return f"{words('state-open')}: {', '.join(open_)}" if open_ else words("state-open")
