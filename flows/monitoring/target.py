"""Targets that the office watches (SOP A.1: Website, Jaringan, Sistem Informasi), from
office.toml.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class TargetKind(StrEnum):
    """The SOP's three kinds of targets; each is a category of faults."""

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
    """One thing to watch.

    `address` is a URL, or for HOST a host name or IP, whose `ports` must answer. The page must
    hold `expects` and none of `forbids`. Only an `internal` target may lie in a private network.
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
    """Patience of the monitor: `bad_after`, `good_after` and `suspicious_after` are findings in a
    row before a change is reported; `slow` is the longest normal answer.
    """

    every: timedelta = timedelta(minutes=5)
    bad_after: int = 3
    good_after: int = 2
    suspicious_after: int = 2
    slow: timedelta = timedelta(seconds=5)
    certificate_days: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """The targets, in the order of office.toml. If there are none, nothing is watched."""

    targets: tuple[Target, ...] = ()
    rule: WatchRule = WatchRule()

    def target(self, key: str) -> Target | None:
        return next((each for each in self.targets if each.key == key), None)
