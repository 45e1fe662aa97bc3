"""Starting times as people say them: "tadi pagi", "kemarin jam 2", "sejak Senin", "2 jam lalu"."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from flows.language.normalise import normalise
from flows.worktime.formatting import local_time

_WEEK = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
_PARTS = {
    "subuh": time(5),
    "pagi": time(8),
    "siang": time(12),
    "sore": time(16),
    "malam": time(20),
}
_COUNTED = (
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
)
_NUMBERS = {word: number for number, word in enumerate(_COUNTED, start=1)}
_UNITS = {
    "menit": timedelta(minutes=1),
    "jam": timedelta(hours=1),
    "hari": timedelta(days=1),
    "minggu": timedelta(weeks=1),
    "bulan": timedelta(days=30),
}
_LONGEST = timedelta(days=366)
_MORNING = time(8)
_NOON = 12
_DAWN = 5
_FIRST_OFFICE_HOUR = 6

_SINCE = r"(?:sejak|dari|dr|mulai|semenjak)"
_PART = rf"(?:{'|'.join(_PARTS)})"
_DAY = rf"(?:{'|'.join(_WEEK)})"
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)}|setengah)"


class _Clue:
    """A pattern, searched only if one of the words it needs occurs: looking for a word costs a
    fiftieth of a search.
    """

    def __init__(self, needs: Iterable[str], pattern: str) -> None:
        self._needs = tuple(needs)
        self._pattern = re.compile(pattern)

    def search(self, said: str) -> re.Match[str] | None:
        return self._pattern.search(said) if self._may_be_in(said) else None

    def findall(self, said: str) -> list[tuple[str, str]]:
        return self._pattern.findall(said) if self._may_be_in(said) else []

    def taken_out(self, said: str) -> str:
        return self._pattern.sub("", said) if self._may_be_in(said) else said

    def _may_be_in(self, said: str) -> bool:
        return any(word in said for word in self._needs)


_GREETING = _Clue(
    _PARTS,
    rf"selamat {_PART}"
    rf"|^{_PART} (?=(?:pak|bu|bapak|ibu|kak|kaka|kakak|bang|min|admin|semua|kami)\b)",
)
_NOW = _Clue(("baru",), r"\b(?:barusan|baru saja)\b")
_AHEAD = _Clue(
    ("tiap", "dalam", "butuh", "lagi", "besok"),
    rf"\b(?:(?:setiap|tiap|dalam|butuh) {_NUMBER}|{_NUMBER} \w+ lagi|besok)\b",
)
_LENGTH = _Clue(_UNITS, rf"\b({_NUMBER}|se) ?({'|'.join(_UNITS)})\b")
_DONE = r"\w*(?:buka|muat|login|masuk|upload|unggah|unduh|cetak|print|simpan|kirim|scan|start)"
_NOT_DONE = "".join(
    f"(?<!{each} )" for each in ("bisa", "dapat", "gagal", "susah", "sulit", "error", "mau")
)
_TAKING = _Clue(
    ("menit", "jam"),
    rf"\b{_NOT_DONE}(?:{_DONE}|loading|booting|proses|butuh|perlu) (?:\w+ ){{0,3}}?"
    rf"{_NUMBER} (?:menit|jam)\b(?! (?:yang )?lalu)"
    rf"|\b{_NUMBER} (?:menit|jam) (?:sekali|kemudian|baru)\b",
)
"""How long something takes ("buka excel 10 menit"), which is not since when."""
_CLOCK = _Clue(
    ("jam", "pukul"),
    r"(?<!\d )\b(jam|pukul) ?(setengah )?(\d{1,2})(?:[.:](\d{2}))?-?(?:an)?\b(?![.:\d]| menit)",
)
_LAST_NIGHT = _Clue(("malam",), r"\b(?:semalam|tadi malam|malam tadi|kemarin malam)\b")
_YESTERDAY = _Clue(("kemarin",), r"\bkemarin\b")
_BEFORE_YESTERDAY = _Clue(("kemarin",), r"\bkemarin (?:dulu|lusa)\b")
_WEEKDAY = _Clue(
    _WEEK,
    rf"\b(?P<past>{_DAY}) (?:lalu|kemarin)\b"
    rf"|(?:\b(?:{_SINCE}|hari) |^)(?P<since>{_DAY})(?:$| )"
    rf"|\b(?P<with_part>{_DAY}) {_PART}\b",
)
_LAST_WEEK = _Clue(("minggu",), r"(?<!hari )\bminggu (?:yang )?lalu\b")
_PART_SAID = _Clue(_PARTS, rf"\b(?:{_SINCE}|tadi|kemarin|{_DAY}) ({_PART})\b|^({_PART})$")
_PART_ANYWHERE = _Clue(_PARTS, rf"\b({_PART})\b")


def parse_since(text: str, now: datetime, zone: tzinfo) -> datetime | None:
    """The time in UTC, never after `now`; None if not understood: the words are kept anyway.

    A part of the day stands for one hour of it (pagi 08.00), a day alone for its morning. An hour
    is the latest such hour before `now`: "jam 2" said at three in the afternoon is 14.00.
    """
    said = _GREETING.taken_out(" ".join(normalise(text))).strip()
    local = local_time(now, zone)
    now = now.astimezone(UTC)
    if _NOW.search(said):
        return now
    if _AHEAD.search(said):
        return None
    day = _day(said, local.date())
    clock = _CLOCK.search(said)
    if clock is not None:
        return _at_clock(said, clock, day, local)
    length = _length(_TAKING.taken_out(said))
    if length is not None:
        return now - length if length <= _LONGEST else None
    part = _part(said)
    if day is None and part is None:
        return None
    at = _utc(day or local.date(), _PARTS[part] if part else _MORNING, local)
    # "tadi pagi" at half past seven is past; "malam" alone, said at noon, is not understood.
    return min(at, now) if at <= now or part is None or "tadi" in said else None


def _part(said: str) -> str | None:
    if _LAST_NIGHT.search(said):
        return "malam"
    found = _PART_SAID.search(said)
    return (found[1] or found[2]) if found else None


def _day(said: str, today: date) -> date | None:
    """The day that is named, or None if none is."""
    if _BEFORE_YESTERDAY.search(said):
        return today - timedelta(days=2)
    weekday = None if _is_week(said) else _WEEKDAY.search(said)
    if weekday is not None:
        past = weekday["past"]
        named = _WEEK.index(past or weekday["since"] or weekday["with_part"])
        back = (today.weekday() - named) % 7
        return today - timedelta(days=7 if past and not back else back)
    if _LAST_NIGHT.search(said) or _YESTERDAY.search(said):
        return today - timedelta(days=1)
    return today if "hari ini" in said else None


def _is_week(said: str) -> bool:
    """Whether a week ago is meant: `minggu lalu`, but not `hari minggu lalu` (last Sunday)."""
    return bool(_LAST_WEEK.search(said))


def _length(said: str) -> timedelta | None:
    """Sum of the durations: `2 jam 30 menit`, `3 hari`, `sejam`, `setengah jam`, `minggu lalu`."""
    found = [_count(number) * _UNITS[unit] for number, unit in _LENGTH.findall(said)]
    if found:
        return sum(found, timedelta())
    return _UNITS["minggu"] if _is_week(said) else None


def _count(number: str) -> float:
    if number in ("se", "setengah"):
        return 0.5 if number == "setengah" else 1
    return _NUMBERS.get(number) or int(number)


def _at_clock(
    said: str, clock: re.Match[str], day: date | None, local: datetime
) -> datetime | None:
    """The clock time on its day or, without a day, the latest one of today that has passed."""
    minutes = int(clock[3]) * 60 + int(clock[4] or 0) - (30 if clock[2] else 0)
    if not 0 <= minutes < 24 * 60 or int(clock[4] or 0) > 59:
        return None
    hour, minute = divmod(minutes, 60)
    anywhere = _PART_ANYWHERE.search(said)
    night = bool(_LAST_NIGHT.search(said))
    part = "malam" if night else anywhere[1] if anywhere else ""
    hours = _hours(hour, part, clock[1] == "pukul")
    if night and day and hours[0] < _DAWN:
        day += timedelta(days=1)
    if day and len(hours) > 1:
        hours = hours[1:] if hour < _FIRST_OFFICE_HOUR else hours[:1]
    at = [_utc(day or local.date(), time(each, minute), local) for each in hours]
    return max((each for each in at if each <= local), default=None)


def _hours(hour: int, part: str, exact: bool) -> tuple[int, ...]:
    """Hours of 24 that may be meant: `jam 2` is 2 or 14; `jam 2 siang` and `pukul 2` only one."""
    if hour > _NOON or (exact and not part):
        return (hour,)
    if part == "malam":
        return (hour % _NOON,) if hour < _DAWN or hour == _NOON else (hour + _NOON,)
    if part == "sore" or (part == "siang" and hour < 10):
        return (hour % _NOON + _NOON,)
    if part or hour == _NOON:
        return (hour,)
    return (hour, hour + _NOON)


def _utc(day: date, clock: time, local: datetime) -> datetime:
    return datetime.combine(day, clock, local.tzinfo).astimezone(UTC)
