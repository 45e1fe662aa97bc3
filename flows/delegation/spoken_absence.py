"""An absence as an official tells of it: "besok dinas luar 3 hari, diwakili kepala UPT"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from flows.engine.acting import Capacity
from flows.language.normalise import padded
from flows.language.spoken_day import Side, parse_day
from flows.sop.roles import AGENCY_HEAD, ICT_HEAD, UPT_HEAD
from flows.worktime.calendar import WorkCalendar

_LENGTH = re.compile(r"\b(\d{1,2}|dua|tiga|empat|lima|enam|tujuh|satu)\s*(?:hari|hr|days?)\b")
_NUMBERS = {"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7}
_RANGE = re.compile(
    r"\b(\d{1,2})(\s+[a-z]{3,9})?\s*(?:-|–|s\s*/?\s*d|sampai(?: dengan)?|to|until)\s*"
    r"(\d{1,2})(\s+[a-z]{3,9})?\b"
)
_ROLES = {
    "kepala upt": UPT_HEAD,
    "ka upt": UPT_HEAD,
    "kadis": AGENCY_HEAD,
    "kepala dinas": AGENCY_HEAD,
    "ka divisi": ICT_HEAD,
    "kepala divisi": ICT_HEAD,
}
_KINDS = {"plh": Capacity.PLH, "plt": Capacity.PLT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """ISO days, the delegate's role and the kind; each "" if it is not told."""

    since: str = ""
    until: str = ""
    role: str = ""
    kind: str = ""


def spoken_absence(text: str, calendar: WorkCalendar, today: date) -> Absence:
    """The absence that a text tells of; days that lie behind are left out."""
    since, until = _days(text.lower(), calendar, today)
    said = padded(text)
    role = next((role for phrase, role in _ROLES.items() if f" {phrase} " in said), "")
    kind = next((kind.value for word, kind in _KINDS.items() if f" {word} " in said), "")
    return Absence(
        since=since.isoformat() if since else "",
        until=until.isoformat() if since and until and until >= since else "",
        role=role,
        kind=kind,
    )


def _days(said: str, calendar: WorkCalendar, today: date) -> tuple[date | None, date | None]:
    span = _RANGE.search(said)
    if span is not None:
        month = (span[4] or span[2] or "").strip()
        first, last = (
            parse_day(f"{day} {month}" if month else f"tanggal {day}", calendar, today)
            for day in (span[1], span[3])
        )
        if first is not None and last is not None:
            return first, last
    length = _LENGTH.search(said)
    rest = _LENGTH.sub(" ", said)
    since = parse_day(rest, calendar, today, side=Side.NEAREST)
    since = since if since is not None and since >= today else None
    if since is None or length is None:
        return since, None
    days = _NUMBERS.get(length[1]) or int(length[1])
    return since, since + timedelta(days=max(days, 1) - 1)
