"""Times of day in words turned into figures: "jam dua siang", "setengah sembilan"."""

import re

from flows.language.spoken_hours import HOURS

_NAMED = re.compile(rf"\b(?P<before>jam|pukul|setengah) (?P<hour>{'|'.join(reversed(HOURS))})\b")
_HALF = re.compile(r"\b(?:(?:jam|pukul) )?setengah (?P<hour>\d{1,2})\b")
_UNTIL = re.compile(
    r"(?P<from>\b(?:jam|pukul|at) ?\d{1,2}(?:[.:]\d{2})?|\b\d{1,2}[.:]\d{2})"
    r" ?(?:-|–|s\.?/?d\.?|sampai|hingga|until|to) ?(?:jam |pukul )?\d{1,2}(?:[.:]\d{2})?\b"
)
_PART = re.compile(
    r"\b(?:(?:jam|pukul|at) ?(?P<hour>\d{1,2})|(?P<alone>\d{1,2})(?=[.:]\d))"
    r"(?:[.:](?P<minute>\d{2}))? ?(?P<part>pagi|siang|sore|petang|malam|am|pm)\b"
)
LATER = {
    "siang": range(1, 5),
    "sore": range(1, 8),
    "petang": range(1, 8),
    "malam": range(6, 12),
    "pm": range(1, 12),
}
"""Hours, by part of the day, that are twelve more on a 24-hour clock."""


def in_figures(said: str) -> str:
    """The words with each time as `jam 14.00`; a span of time ("09.00-11.00") becomes its
    beginning. `said` must be in lower case.
    """
    said = " ".join(said.split())
    said = _NAMED.sub(lambda found: f"{found['before']} {HOURS[found['hour']]}", said)
    said = _HALF.sub(lambda found: f"jam {(int(found['hour']) - 1) or 12}.30", said)
    said = _UNTIL.sub(lambda found: found["from"], said)
    return _PART.sub(_of_the_day, said)


def _of_the_day(found: re.Match[str]) -> str:
    hour = int(found["hour"] or found["alone"])
    if hour in LATER.get(found["part"], ()):
        hour += 12
    return f"jam {hour}.{found['minute'] or '00'}"
