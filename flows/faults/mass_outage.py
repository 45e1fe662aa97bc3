"""The reason of a declared mass outage, understood: the service it affects, and until when."""

import re
from datetime import datetime

from flows.faults.category import Category
from flows.faults.recognition import propose_category
from flows.language.spoken_moment import parse_moment
from flows.worktime.calendar import WorkCalendar

_UNTIL = re.compile(
    r"\b(?:sampai|sampe|hingga|s/d|until|pulih|normal kembali|normal|selesai)\b(?:\s+dengan)?"
    r"(?:\s+(?:pada|sekitar|kira-kira|hari))*\s+(.+)",
    re.IGNORECASE,
)
_MOST = 5


def affected_category(reason: str) -> str:
    """The category of faults that an outage affects; "" for all, if the reason names none."""
    category = propose_category(reason).category
    return category.value if category is not None else ""


def affects(reason: str, category: str, subcategory: str) -> bool:
    """Whether a report is of the service that an outage affects. The network is one service;
    applications and equipment are told apart as finely as both are known.
    """
    outage = propose_category(reason)
    if outage.category is None:
        return True
    if category != outage.category.value:
        return False
    finer = outage.sub and subcategory and outage.category is not Category.NETWORK
    return subcategory == outage.sub if finer else True


def expected_end(reason: str, begun_at: datetime, calendar: WorkCalendar) -> datetime | None:
    """The end that the reason names ("sampai besok jam 10"), in UTC; None if it names none."""
    found = _UNTIL.search(reason)
    if found is None:
        return None
    words = re.split(r"[,;()]|\.\s", found[1])[0].split()[:_MOST]
    for count in range(len(words), 0, -1):
        told = parse_moment(" ".join(words[:count]), calendar, begun_at, end=True)
        if told is not None and told > begun_at:
            return told
    return None
