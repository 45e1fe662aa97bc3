"""A setting that an admin changed in chat; it lies over office.toml."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any


class AmendmentKind(StrEnum):
    """Settings that may be changed, with the key and the value of its rows.

    DAY: a date; `off` or `worked` with the day's name. RAMADAN: its first day; `until` its last
    one, `hours` by weekday if they are not office.toml's. TARGET: a target's key; `name`,
    `address`, `kind`, `ports`, or `gone` for one of office.toml that is no longer watched. PHONE:
    "duty"; `number`.
    """

    DAY = "day"
    RAMADAN = "ramadan"
    TARGET = "target"
    PHONE = "phone"


DUTY = "duty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    kind: AmendmentKind
    key: str
    value: Mapping[str, Any]
    id: int = 0

    @property
    def day(self) -> date:
        """The date of a DAY, or the first one of a RAMADAN."""
        return date.fromisoformat(self.key)

    @property
    def until(self) -> date:
        """The last day of a RAMADAN."""
        return date.fromisoformat(self.value["until"])

    @property
    def off(self) -> bool:
        return "off" in self.value

    @property
    def name(self) -> str:
        """The name of a DAY."""
        return str(self.value.get("off") or self.value.get("worked") or "")


def day_off(day: date, name: str) -> Amendment:
    return Amendment(kind=AmendmentKind.DAY, key=day.isoformat(), value={"off": name})


def day_worked(day: date, name: str) -> Amendment:
    return Amendment(kind=AmendmentKind.DAY, key=day.isoformat(), value={"worked": name})


def duty_phone(number: str) -> Amendment:
    """The number as the admin wrote it; an empty one takes away that of office.toml."""
    return Amendment(kind=AmendmentKind.PHONE, key=DUTY, value={"number": number})


def no_longer_watched(key: str) -> Amendment:
    return Amendment(kind=AmendmentKind.TARGET, key=key, value={"gone": True})
