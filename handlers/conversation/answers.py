"""Written answers to the fields of a form, parsed into the form in which they are kept."""

import re
from collections.abc import Sequence
from datetime import datetime

from flows.language.amount import parse_amount
from flows.language.spoken_day import Side, parse_day
from flows.messages.kinds.answers import (
    AnswerMomentPast,
    AnswerNeedsAmount,
    AnswerNeedsChoice,
    AnswerNeedsDay,
    AnswerNeedsMoment,
    AnswerNeedsPastDay,
    AnswerTooShort,
)
from flows.messages.rows.message import Message
from flows.promotion.spoken import parse_appointment
from flows.sop.fields import Field, FieldKind
from flows.worktime.calendar import WorkCalendar
from flows.worktime.formatting import local_time

SHORTEST = 2
SHORT_NAMES = {
    "web": "website",
    "situs": "website",
    "fb": "facebook",
    "ig": "instagram",
    "twitter": "x",
    "yt": "youtube",
    "tt": "tiktok",
}


def understood(
    wanted: Field, text: str, calendar: WorkCalendar, now: datetime
) -> tuple[str | None, Message]:
    """The parsed answer, or None and a message that says what is needed. A choice becomes the key
    of its option, a day `2026-12-12`, an amount the digits in rupiah, a moment ISO 8601 in UTC.
    """
    if wanted.kind is FieldKind.CHOICE:
        picked = text.isdecimal() and 0 < int(text) <= len(wanted.options)
        return (wanted.options[int(text) - 1] if picked else None), AnswerNeedsChoice()
    if wanted.kind is FieldKind.CHOICES:
        named = several(text, wanted.options)
        return (",".join(named) or None), AnswerNeedsChoice()
    if wanted.kind is FieldKind.DATE:
        today = local_time(now, calendar.zone).date()
        day = parse_day(text, calendar, today, side=Side.BEHIND if wanted.past else Side.AHEAD)
        complaint = AnswerNeedsPastDay() if wanted.past else AnswerNeedsDay()
        return (day.isoformat() if day else None), complaint
    if wanted.kind is FieldKind.MOMENT:
        at = parse_appointment(text, calendar, now)
        if at is not None and at <= now:
            return None, AnswerMomentPast()
        return (at.isoformat() if at else None), AnswerNeedsMoment()
    if wanted.kind is FieldKind.NUMBER:
        amount = parse_amount(text)
        return (None if amount is None else str(amount)), AnswerNeedsAmount()
    return (text if len(text) >= SHORTEST else None), AnswerTooShort()


def several(text: str, options: Sequence[str]) -> list[str]:
    """Keys of the options named by key, short name or number, in the order of the options."""
    said = {SHORT_NAMES.get(word, word) for word in re.findall(r"\w+", text.lower())}
    numbers = {
        options[int(word) - 1]
        for word in said
        if word.isdecimal() and 0 < int(word) <= len(options)
    }
    return [each for each in options if each in said | numbers]
