"""The wizard's questions about the office: name, letterhead, place, time zone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.setup.terminal import Terminal
from flows.worktime.formatting import ZONES

OFFERED = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
LABELS = ("setup-kop-government", "setup-kop-agency", "setup-kop-address")
MOST_LINES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeAnswers:
    """Answers, with the name of the zone as office.toml has it."""

    name: str
    kop: tuple[str, ...]
    place: str
    zone: str


def known(tables: Mapping[str, Any]) -> OfficeAnswers:
    """The answers that a parsed office.toml gives now; anything of another type counts as
    missing.
    """
    kop = _table(tables, "letter").get("kop")
    return OfficeAnswers(
        name=_text(tables, "office", "name"),
        kop=tuple(map(str, kop)) if isinstance(kop, list) else (),
        place=_text(tables, "letter", "place"),
        zone=_text(tables, "hours", "zone") or OFFERED["WIT"],
    )


def asked(terminal: Terminal, now: OfficeAnswers) -> OfficeAnswers:
    terminal.heads("setup-heading-office")
    name = terminal.asks(terminal.words("setup-name-ask"), now.name)
    terminal.heads("setup-heading-kop")
    terminal.says("setup-kop-hint")
    kop = _kop(terminal, now.kop)
    place = terminal.asks(terminal.words("setup-place-ask"), now.place)
    return OfficeAnswers(name=name, kop=kop, place=place, zone=_zone(terminal, now.zone))


def shown(zone: str) -> str:
    """`WIT (Asia/Jayapura)`."""
    return f"{ZONES[zone]} ({zone})" if zone in ZONES else zone


def _kop(terminal: Terminal, now: tuple[str, ...]) -> tuple[str, ...]:
    """Ask the lines that are there, then further ones until an answer is empty."""
    lines: list[str] = []
    for number in range(MOST_LINES):
        kept = now[number] if number < len(now) else ""
        if number < len(LABELS):
            label = terminal.words(LABELS[number])
        else:
            id = "setup-kop-more" if kept else "setup-kop-contact"
            label = terminal.words(id, number=number + 1)
        lines.append(terminal.asks(label, kept, removable=number >= 2))
        if number >= len(now) and not lines[-1]:
            break
    return tuple(line for line in (*lines, *now[MOST_LINES:]) if line)


def _zone(terminal: Terminal, now: str) -> str:
    terminal.heads("setup-heading-zone")
    for number in range(1, len(OFFERED) + 1):
        terminal.says(f"setup-zone-{number}")
    while True:
        given = terminal.asks(terminal.words("setup-zone-ask"), shown(now)).upper()
        if given == shown(now).upper():
            return now
        for number, (short, zone) in enumerate(OFFERED.items(), 1):
            if given in (str(number), short, zone.upper()):
                return now if ZONES.get(now) == short else zone
        terminal.says("setup-zone-wrong")


def _table(tables: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = tables.get(name)
    return found if isinstance(found, Mapping) else {}


def _text(tables: Mapping[str, Any], table: str, key: str) -> str:
    found = _table(tables, table).get(key, "")
    return found if isinstance(found, str) else ""
