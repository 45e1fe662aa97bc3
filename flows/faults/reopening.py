"""Match a new report with a fault that was just repaired."""

import re
from collections.abc import Sequence
from datetime import datetime

from flows.engine.case_file import CaseFile
from flows.faults.recognition import propose_category
from flows.sop.case_state import CaseState
from flows.worktime.calendar import WorkCalendar

WORKDAYS = 3
CONFIRM = "confirm"
BROKEN = "broken"


def repaired_lately(file: CaseFile, calendar: WorkCalendar, now: datetime) -> bool:
    """Whether it awaits confirmation, or was closed as done in the last three working days."""
    if file.case.state is CaseState.OPEN:
        return file.case.open_step(CONFIRM) is not None
    closed = file.case.closed_at
    if file.case.state is not CaseState.DONE or closed is None:
        return False
    return now <= calendar.end_of_nth_workday(closed, WORKDAYS)


def meant(
    said: str,
    quoted: int | None,
    cases: Sequence[CaseFile],
    calendar: WorkCalendar,
    now: datetime,
) -> CaseFile | None:
    """The repaired case that these words may be about: quoted, named, or of the same category.
    `cases` are the person's own, newest first. If the words quote another case, the result is
    None.
    """
    lately = [file for file in cases if repaired_lately(file, calendar, now)]
    if quoted is not None:
        return next((file for file in lately if file.case.id == quoted), None)
    for file in lately:
        if names(said, file.case.number):
            return file
    category = propose_category(said).category
    return next((f for f in lately if category is not None and f.category == category), None)


def names(said: str, number: str) -> bool:
    """Whether the text names the case: `G-2026-0147` or `G-0147`."""
    prefix, count = number.partition("-")[0], number.rpartition("-")[2]
    short = rf"\b{prefix}[-\s]?(?:20\d\d[-\s])?0*{int(count)}\b"
    return re.search(short, said, re.I) is not None
