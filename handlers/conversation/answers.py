"""Written answers to the fields of a form, parsed into the form in which they are kept."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from flows.language.amount import parse_amount
from flows.language.decision_words import DENYING
from flows.language.normalise import normalise
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
from flows.promotion.spoken import parse_appointment, parse_day_ahead
from flows.sop.fields import Field, FieldKind
from flows.worktime.calendar import WorkCalendar
from flows.worktime.formatting import local_time

Labels = Mapping[str, Sequence[str]]
"""What the button of each option says, in every language."""
NO_LABELS: Labels = {}
SHORTEST = 2
EXCEPTING = DENYING - {"no"} | {"kecuali", "selain", "except"}
"""Words after which an option that is named is not meant; "no 1" is a number."""
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
    wanted: Field, text: str, calendar: WorkCalendar, now: datetime, labels: Labels = NO_LABELS
) -> tuple[str | None, Message]:
    """The parsed answer, or None and a message that says what is needed. A choice becomes the key
    of its option, a day `2026-12-12` (one ahead with the time that was said, in ISO 8601), an
    amount the digits in rupiah, a moment ISO 8601 in UTC.
    `labels` are what the buttons of the options say.
    """
    if wanted.kind is FieldKind.CHOICE:
        picked = text.isdecimal() and 0 < int(text) <= len(wanted.options)
        return (wanted.options[int(text) - 1] if picked else None), AnswerNeedsChoice()
    if wanted.kind is FieldKind.CHOICES:
        named = several(text, wanted.options, labels)
        return (",".join(named) or None), AnswerNeedsChoice()
    if wanted.kind is FieldKind.DATE:
        if not wanted.past:
            return parse_day_ahead(text, calendar, now), AnswerNeedsDay()
        today = local_time(now, calendar.zone).date()
        day = parse_day(text, calendar, today, side=Side.BEHIND)
        return (day.isoformat() if day else None), AnswerNeedsPastDay()
    if wanted.kind is FieldKind.MOMENT:
        at = parse_appointment(text, calendar, now)
        if at is not None and at <= now:
            return None, AnswerMomentPast()
        return (at.isoformat() if at else None), AnswerNeedsMoment()
    if wanted.kind is FieldKind.NUMBER:
        amount = parse_amount(text)
        return (None if amount is None else str(amount)), AnswerNeedsAmount()
    return (text if len(text) >= SHORTEST else None), AnswerTooShort()


def several(text: str, options: Sequence[str], labels: Labels = NO_LABELS) -> list[str]:
    """Keys of the options named by label, key, short name or number, in the order of the options.
    Empty if a word denies: "semua kecuali", "bukan profil".
    """
    words = normalise(text)
    if not EXCEPTING.isdisjoint(words):
        return []
    said = {SHORT_NAMES.get(word, word) for word in re.findall(r"\w+", text.lower())}
    numbers = {
        options[int(word) - 1]
        for word in said
        if word.isdecimal() and 0 < int(word) <= len(options)
    }
    spoken = {
        each for each in options if any(_within(label, words) for label in labels.get(each, ()))
    }
    return [each for each in options if each in said | numbers | spoken]


def _within(label: str, words: Sequence[str]) -> bool:
    phrase = normalise(label)
    starts = range(len(words) - len(phrase) + 1)
    return bool(phrase) and any(tuple(words[at : at + len(phrase)]) == phrase for at in starts)
