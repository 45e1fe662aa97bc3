"""Labels that technicians photograph: serial numbers, error codes, meters and speed tests."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from flows.language.masking import MASK
from flows.screens.page import Page, Word
from flows.screens.secrets import masked_lines

MOST = 6
_SERIAL = re.compile(
    r"(?<!\w)(?:[S5]\s?[/|\\Il1]\s?N|SN|serial\s*(?:no|num(?:ber)?|n[o0])?|(?:no(?:mor)?\.?\s*)seri"
    r"|service\s*tag|IMEI\s?\d?)(?:[.:#=]|\s)\s*[.:#=]*\s*(?=[A-Z/-]*\d)(?P<value>[A-Z0-9][A-Z0-9/-]{4,24})(?!\w)",
    re.IGNORECASE,
)
_MAC = re.compile(r"(?<![\w:-])(?P<value>[0-9A-FO]{2}(?:[:-][0-9A-FO]{2}){5})(?![\w:-])", re.I)
_BARE_MAC = re.compile(
    r"(?<!\w)MAC\s*(?:addr(?:ess)?\.?|id)?\s*[:=]?\s*(?P<value>[0-9A-FO]{12})(?!\w)", re.I
)
_HEX = re.compile(r"(?<!\w)[0O]x(?P<value>[0-9A-FO]{4,16})(?!\w)", re.IGNORECASE)
_CODE = re.compile(
    r"(?<!\w)(?:error|err|kode|code|galat|kesalahan|eror|fault|alarm)s?\s*"
    r"(?:code|kode|error|galat|kesalahan|no\.?|num(?:ber)?|support)?\s*[.:#=-]?\s*"
    r"(?P<value>[A-Z]{0,3}-?\d[0-9A-Z]{0,5}(?:[.-][0-9A-Z]{1,5})?)(?!\w)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?<![\w.-])(?P<value>E-\d{2,4}|E0\d{1,2}|\d{2}\.[A-F]\d(?:\.[0-9A-F]{2})?(?=\s|$)|\d{2}\.[0-9A-F]{3,4}(?=\s|$))(?![\w-])"
)
_SPOKEN = re.compile(
    r"(?<!\w)(?P<value>PC\s?LOAD\s?LETTER|CMOS\s?checksum\s?(?:error|bad)|no\s?bootable\s?device|"
    r"boot\s?device\s?not\s?found|(?:CPU\s?)?fan\s?error|keyboard\s?error|service\s?required|"
    r"no\s?signal|line\s?fault|replace\s?(?:toner|drum|battery)|load\s?tray\s?\d|"
    r"S\.?M\.?A\.?R\.?T\.?\s?(?:failure|status\s?bad)[\w ]{0,20})(?!\w)",
    re.IGNORECASE,
)
_UNITS = {
    each.lower(): each
    for each in (
        "kWh",
        "kW",
        "kVA",
        "VA",
        "V",
        "VAC",
        "VDC",
        "A",
        "Hz",
        "Mbps",
        "Gbps",
        "Kbps",
        "ms",
    )
} | {"volt": "V", "mb/s": "Mbps", "mbit/s": "Mbps", "dbm": "dBm", "°c": "°C", "watt": "W"}
_VALUE = re.compile(r"[-+]?\d{1,7}(?:[.,]\d{1,4})?")
_MEASURED = re.compile(rf"^(?P<number>{_VALUE.pattern})(?P<unit>[A-Za-z°/]{{1,6}})$")
_OF = frozenset(
    [
        "download",
        "upload",
        "ping",
        "jitter",
        "unduh",
        "unggah",
        "latency",
        "latensi",
        "tegangan",
        "daya",
        "arus",
    ]
)
_DOUBTED = frozenset({"A", "V", "ms", "VA"})
"""Units of so few letters that they are believed only beside a plain number."""
_BELOW = 5.0
"""How far below its unit, in heights of the unit, a number may stand."""


class Label(StrEnum):
    """A kind of what is written on devices and shown by them."""

    SERIAL = "serial"
    MAC = "mac"
    CODE = "code"
    METER = "meter"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A value as it was read, with what it is."""

    label: Label
    value: str


def labels_on(page: Page) -> tuple[Labelled, ...]:
    """Facts about a device on a page, each once and MOST at most; never what looks secret."""
    lines = masked_lines(page)
    found = [
        *(each for at, line in enumerate(lines) for each in _written(line, lines[at + 1 :])),
        *_meters(page),
    ]
    return tuple(dict.fromkeys(each for each in found if MASK not in each.value))[:MOST]


def _written(line: str, after: Sequence[str]) -> Iterator[Labelled]:
    """The words of a line by itself; a label at its end names what the next line begins with."""
    whole = f"{line} {after[0]}" if after and _ends_with_label(line) else line
    for found in _SERIAL.finditer(whole):
        if sum(each.isdigit() for each in found["value"]) > 1:
            yield Labelled(Label.SERIAL, found["value"].strip("/-").upper())
    for pattern in (_MAC, _BARE_MAC):
        for found in pattern.finditer(whole):
            yield Labelled(Label.MAC, found["value"].upper().replace("O", "0"))
    for found in _HEX.finditer(line):
        yield Labelled(Label.CODE, "0x" + re.sub("[oO]", "0", found["value"]))
    for pattern in (_CODE, _ALONE, _SPOKEN):
        for found in pattern.finditer(line):
            yield Labelled(Label.CODE, " ".join(found["value"].upper().split()))


def _ends_with_label(line: str) -> bool:
    return _SERIAL.search(f"{line.rstrip()} A0000") is not None and _SERIAL.search(line) is None


def _meters(page: Page) -> Iterator[Labelled]:
    """Numbers with a unit behind them, or below a unit as speed tests have it."""
    for at, line in enumerate(page.lines):
        for place, word in enumerate(line):
            glued = _MEASURED.match(word.text)
            if glued is not None and (unit := _unit(glued["unit"])):
                yield _meter(line, place, glued["number"], unit)
                continue
            unit = _unit(word.text)
            if not unit:
                continue
            before = line[place - 1].text if place else ""
            if _VALUE.fullmatch(before):
                yield _meter(line, place - 1, before, unit)
            elif unit not in _DOUBTED or _named(line, place):
                below = _number_below(page, at, word)
                if below:
                    yield _meter(line, place, below, unit)


def _unit(text: str) -> str:
    """The unit as it is written rightly, "" if it is none; a lone small v or a is a letter."""
    bare = text.strip("()[],:;")
    return "" if bare in {"a", "v", "MS", "Ms", "va"} else _UNITS.get(bare.lower(), "")


def _meter(line: Sequence[Word], place: int, number: str, unit: str) -> Labelled:
    name = _named(line, place)
    return Labelled(Label.METER, f"{name} {number} {unit}".strip())


def _named(line: Sequence[Word], place: int) -> str:
    """The thing that is measured, if the word before says it."""
    before = line[place - 1].text.strip(":()").lower() if place else ""
    return before if before in _OF else ""


def _number_below(page: Page, at: int, unit: Word) -> str:
    box = unit.box
    for line in page.lines[at + 1 : at + 4]:
        for word in line:
            under = word.box.top - box.top < _BELOW * max(box.height, word.box.height)
            beside = word.box.left > box.left + box.width * 2
            apart = word.box.left + word.box.width < box.left - box.width * 4
            if under and not beside and not apart and _VALUE.fullmatch(word.text):
                return word.text
    return ""
