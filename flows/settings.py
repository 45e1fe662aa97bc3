"""The office's own settings: read from office.toml, passed down, never global."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from flows.language.intents.intent import Request
from flows.letters.settings import LetterSettings
from flows.monitoring.target import Watch
from flows.sop.procedure import Procedures
from flows.worktime.calendar import WorkCalendar
from flows.worktime.gaps import Forecast


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Lengths of time that Sigap waits before it speaks or acts by itself."""

    draft_nudge: timedelta = timedelta(minutes=10)
    draft_file: timedelta = timedelta(minutes=30)
    nearly_due_from: timedelta = timedelta(minutes=30)
    nearly_due_share: float = 0.8
    superior_least: timedelta = timedelta(hours=2)
    silence_workdays: int = 3
    alternate_after: timedelta = timedelta(hours=4)
    answer_after: timedelta = timedelta(hours=4)
    outage_after: timedelta = timedelta(minutes=10)
    alike_within: timedelta = timedelta(hours=8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgency:
    """Urgency in this office. `public_services` are parts of the names of units that serve people;
    `verbal_first` allows "lisan, surat menyusul" for critical faults.
    """

    public_services: tuple[str, ...] = ()
    verbal_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The office as the use cases know it.

    `alternates` maps a deciding role to the role that decides after `patience.alternate_after` of
    silence, and on the official's own reports. `titles` are the names of offices in letters.
    `watch` is what the monitor checks. `requests` are services that are no faults. `duty_phone` is
    the number that people call out of hours, as the office writes it. `forecast` tells what is
    computed of the national calendar. `base` is the office of the file alone, if something was
    changed in chat. `reads_pictures`: there is an engine that reads what stands in pictures;
    `hears_voices`: one that hears what is said in voice notes.
    `units` are the names of listed work units.
    `retention` is how many years evidence is kept, by SOP; one that is not there is kept for good.
    """

    name: str
    procedures: Procedures
    calendar: WorkCalendar
    superiors: Mapping[str, str]
    letter: LetterSettings
    patience: Patience
    privacy_version: int = 1
    alternates: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    watch: Watch = field(default_factory=Watch)
    urgency: Urgency = Urgency()
    requests: tuple[Request, ...] = ()
    retention: Mapping[str, int] = field(default_factory=dict)
    duty_phone: str = ""
    forecast: Forecast | None = None
    base: "Office | None" = None
    reads_pictures: bool = False
    hears_voices: bool = False
    units: tuple[str, ...] = ()
