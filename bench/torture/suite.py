"""The tests of the suite."""

from collections.abc import Callable, Mapping

from bench.torture.bed import Bed, Found
from bench.torture.copies import copies
from bench.torture.enumerated import every_point
from bench.torture.flood import flood
from bench.torture.killed_weeks import killed_weeks
from bench.torture.kills import control, killed, terminated
from bench.torture.outage import outages
from bench.torture.race import race
from bench.torture.raising import failing_handlers
from bench.torture.rebatched import rebatched
from bench.torture.starved import starved
from bench.torture.storm import storm
from bench.torture.tamper import tampering
from bench.torture.year import year_of_timers

SUITE: Mapping[str, Callable[[Bed], Found]] = {
    "R1": killed,
    "R1-control": control,
    "R2": every_point,
    "R3": storm,
    "R3-whatsapp": rebatched,
    "R4": race,
    "R5": outages,
    "R6": flood,
    "R7": failing_handlers,
    "R8": year_of_timers,
    "R8-killed": killed_weeks,
    "R9": terminated,
    "R10": starved,
    "R11": copies,
    "R12": tampering,
}
LONGEST_FIRST = (
    "R5",
    "R2",
    "R10",
    "R1",
    "R8-killed",
    "R8",
    "R11",
    "R4",
    "R9",
    "R3",
    "R3-whatsapp",
    "R7",
    "R6",
    "R1-control",
    "R12",
)
"""So that several at once end together."""
