"""A caller's question, read from the address; or why it cannot be answered."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from flows.language.spoken_period import parse_period
from flows.sop.case_state import CaseState
from flows.worktime.period import Days

LONGEST = 366
MOST, USUAL = 200, 100
_NUMBER = re.compile(r"[A-Z]{1,3}-[0-9]{4}-[0-9]{4,9}")
PERIOD = frozenset({"first", "last", "period"})
PAGE = PERIOD | {"sop", "state", "after", "limit"}


class Unanswerable(Exception):
    """The reason, as a sentence for whoever wrote the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageAsked:
    days: Days
    sop: str
    state: str
    after: str
    limit: int


def period_asked(query: Mapping[str, str], today: date, known: frozenset[str] = PERIOD) -> Days:
    """The period of `first` and `last` (ISO days), or of `period` in words; this month without
    any. Raises Unanswerable.
    """
    unknown = sorted(set(query) - known)
    if unknown:
        raise Unanswerable(
            f"Unknown: {', '.join(unknown)[:100]}. Known: {', '.join(sorted(known))}."
        )
    words = query.get("period", "")
    if words and ("first" in query or "last" in query):
        raise Unanswerable("Give either period, or first and last.")
    if "first" in query or "last" in query:
        days = _days(query)
    else:
        found = parse_period(words or "bulan ini", today) if len(words) <= MOST else None
        if found is None:
            raise Unanswerable(
                "period is not understood; such as: bulan lalu, triwulan 3, 1-15 Nov."
            )
        days = found
    if days.first > today:
        raise Unanswerable("The period has not begun.")
    if days.count > LONGEST:
        raise Unanswerable(f"A period has at most {LONGEST} days.")
    return days


def _days(query: Mapping[str, str]) -> Days:
    try:
        first = date.fromisoformat(query.get("first", ""))
        last = date.fromisoformat(query.get("last", ""))
        days = Days(first, last)
        _ = days.before, days.last + timedelta(days=1)
    except (ValueError, OverflowError):
        raise Unanswerable(
            "first and last are days such as 2026-11-30, and first is not after last."
        ) from None
    return days


def may_be_number(text: str) -> bool:
    """Whether a text has the form of a case's number."""
    return _NUMBER.fullmatch(text) is not None


def page_asked(query: Mapping[str, str], today: date, sops: frozenset[str]) -> PageAsked:
    """One page of the cases that came in a period. Raises Unanswerable."""
    days = period_asked(query, today, PAGE)
    sop, state = query.get("sop", ""), query.get("state", "")
    if sop and sop not in sops:
        raise Unanswerable(f"sop is one of: {', '.join(sorted(sops))}.")
    if state and state not in {each.value for each in CaseState}:
        raise Unanswerable(f"state is one of: {', '.join(each.value for each in CaseState)}.")
    limit = query.get("limit", str(USUAL))
    if not (limit.isascii() and limit.isdecimal() and len(limit) < 5 and 0 < int(limit) <= MOST):
        raise Unanswerable(f"limit is a number from 1 to {MOST}.")
    after = query.get("after", "")
    if after and not may_be_number(after):
        raise Unanswerable("after is the next of the page before.")
    return PageAsked(days=days, sop=sop, state=state, after=after, limit=int(limit))
