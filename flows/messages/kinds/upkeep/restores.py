"""A backup that failed, and what a restore of the data tells the admin and everybody else."""

from dataclasses import dataclass

from flows.messages.rows.message import Haste, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminBackupFailed(Message):
    """A scheduled backup was not made, or not sent; `reason` is the program's own words."""

    KIND = "admin-backup-failed"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoredForAdmin(Message):
    """A restore at `begun` of a copy made at `copied` (milliseconds). `skipped` are ranges of
    numbers that are not given again, `lost` the cases that were lost as far as is known, `people`
    those who were active in the lost days and are told.
    """

    KIND = "restored-for-admin"
    begun: int
    copied: int
    skipped: list[str]
    lost: list[str]
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored(Message):
    """For officials, and those who were active in the lost days; `numbers`: their lost cases."""

    KIND = "restored"
    HASTE = Haste.LATER
    copied: int
    numbers: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLost(Message):
    """The answer to a case number of the lost days."""

    KIND = "case-lost"
    number: str
    begun: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteLost(Message):
    """The answer to words that quote a message of the lost days."""

    KIND = "quote-lost"
    begun: int
