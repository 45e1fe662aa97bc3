"""What the office watches (SOP A.1: Website, Jaringan, Sistem Informasi), from office.toml."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class TargetKind(StrEnum):
    """Which of the SOP's three it is; each is a category of faults."""

    WEBSITE = "website"
    HOST = "host"
    SYSTEM = "system"


CATEGORY: Mapping[TargetKind, str] = {
    TargetKind.WEBSITE: "website",
    TargetKind.HOST: "jaringan",
    TargetKind.SYSTEM: "sistem_informasi",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One thing to look at.

    `address` is a URL, or a host name or IP for HOST, whose `ports` must answer. The page must
    hold `expects` and none of `forbids`. Only where `internal` may it lie in a private network.
    """

    key: str
    name: str
    kind: TargetKind
    address: str
    ports: tuple[int, ...] = ()
    expects: str = ""
    forbids: tuple[str, ...] = ()
    internal: bool = False
    unit: str = ""

    @property
    def category(self) -> str:
        return CATEGORY[self.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRule:
    """How patient the monitor is: findings in a row before a change is told, and what is slow."""

    every: timedelta = timedelta(minutes=5)
    bad_after: int = 3
    good_after: int = 2
    suspicious_after: int = 2
    slow: timedelta = timedelta(seconds=5)
    certificate_days: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """The targets in the order of office.toml; none: nothing is watched."""

    targets: tuple[Target, ...] = ()
    rule: WatchRule = WatchRule()

    def target(self, key: str) -> Target | None:
        return next((each for each in self.targets if each.key == key), None)
