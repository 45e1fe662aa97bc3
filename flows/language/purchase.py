"""Purchases, parsed from the lines a technician types: "2 unit access point"."""

import re
from dataclasses import asdict, dataclass
from typing import Any

_MARK = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")
_LEADING = re.compile(r"(?P<count>\d{1,5})\s*(?:(?P<unit>[A-Za-z]{1,12})\s+)(?P<name>.+)")
_TRAILING = re.compile(
    r"(?:(?<=[\s,:(])|(?<=[\s,:(][x×]))(?P<count>\d{1,5})\s?(?P<unit>[A-Za-z]{0,12})\)?$",
    re.IGNORECASE,
)
_TIMES = re.compile(r"[\s,:(][x×]\s*$", re.IGNORECASE)
_UNITS = frozenset(
    {
        "unit",
        "buah",
        "bh",
        "pcs",
        "pc",
        "dus",
        "box",
        "kotak",
        "set",
        "meter",
        "m",
        "roll",
        "rol",
        "pak",
        "pack",
        "lembar",
        "botol",
        "lisensi",
        "paket",
        "batang",
        "keping",
        "tahun",
        "bulan",
    }
)
MOST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of the list. `count` is empty if no number was given."""

    name: str
    count: str
    unit: str


def parse_items(text: str) -> tuple[Item, ...]:
    """One item per line, or per part between semicolons, MOST at most; odd lines become names."""
    lines = [_MARK.sub("", line).strip() for line in re.split(r"[\n;]", text)]
    return tuple(_item(line) for line in lines if line)[:MOST]


def spelled(items: tuple[Item, ...]) -> list[dict[str, Any]]:
    return [asdict(item) for item in items]


def _item(line: str) -> Item:
    leading = _LEADING.fullmatch(line)
    if leading and leading["unit"].lower() in _UNITS:
        return Item(name=leading["name"].strip(), count=leading["count"], unit=leading["unit"])
    trailing = _TRAILING.search(line)
    if trailing and (trailing["unit"].lower() in _UNITS or not trailing["unit"]):
        name = _TIMES.sub("", line[: trailing.start()]).strip(" ,:(")
        return Item(name=name, count=trailing["count"], unit=trailing["unit"])
    return Item(name=line, count="", unit="")
