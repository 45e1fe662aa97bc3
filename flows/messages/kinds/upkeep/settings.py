"""Settings that an admin changes in chat: /pengaturan."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingDays:
    """Days (ISO) from `first` to `last`, off or worked after all."""

    first: str
    last: str
    name: str
    off: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingFasting:
    """A Ramadan; `source` is chat, file, or none if it is only computed. `hours` by days that
    have the same: "0-3 08.00-12.00, 12.30-15.00"; empty if they are the usual ones of Ramadan.
    """

    first: str
    last: str
    source: str
    hours: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingTarget:
    """A target added in chat, or one of office.toml that is no longer watched (`gone`)."""

    key: str
    name: str
    address: str
    gone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeSettings(Message):
    """Settings made in chat, and gaps. `estimated` days and `shared` (no cuti bersama is
    known) are of `year`; `watched` is how many targets there are in all.
    """

    KIND = "office-settings"
    days: Sequence[SettingDays]
    fasting: Sequence[SettingFasting]
    year: int
    estimated: Sequence[SettingDays]
    shared: bool
    targets: Sequence[SettingTarget]
    watched: int
    phone: str
    phone_here: bool
    any: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSetting(Message):
    """`what` is off, worked, ramadan, target or phone. `first` and `last` are Ramadan's days by
    calculation; "" if there are none.
    """

    KIND = "ask-setting"
    token: str
    what: str
    first: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingUnclear(Message):
    """`reason` says what is wrong with `typed`; nothing changed."""

    KIND = "setting-unclear"
    what: str
    reason: str
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingSummary(Message):
    """A change read back; `sent` once it is saved. `back`: something is taken back. `moved` open
    steps are due at another time by it.
    """

    KIND = "setting-summary"
    token: str
    what: str
    back: bool
    days: Sequence[SettingDays]
    fasting: Sequence[SettingFasting]
    targets: Sequence[SettingTarget]
    phone: str
    moved: int
    sent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsToTakeBack(Message):
    """Settings that can be taken back, numbered in the order of the fields."""

    KIND = "settings-to-take-back"
    days: Sequence[SettingDays]
    fasting: Sequence[SettingFasting]
    targets: Sequence[SettingTarget]
    phone: str

    @property
    def keys(self) -> Sequence[str]:
        """Kind and key of each, in the order of their numbers: day-2027-01-02."""
        return [
            *(f"day-{each.first}" for each in self.days),
            *(f"ramadan-{each.first}" for each in self.fasting),
            *(f"target-{each.key}" for each in self.targets),
            *(["phone-duty"] if self.phone else []),
        ]
