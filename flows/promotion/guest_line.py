"""Quick entry for the guest book: "Contoh, Dinas Sosial, konsultasi, 3 orang", one line each."""

import re
from dataclasses import dataclass
from enum import StrEnum

MOST_PEOPLE = 1000
MOST_LINES = 100
NAME, INSTITUTION, PURPOSE = 100, 150, 300
"""Most characters of each part."""
_MARKS = re.compile(r"\s*(?:(?:\d{1,3}[.)]|[-•*–])\s+)*")
_NUMBERS = {
    word: count
    for count, words in enumerate(
        (
            "satu seorang one",
            "dua two",
            "tiga three",
            "empat four",
            "lima five",
            "enam six",
            "tujuh seven",
            "delapan eight",
            "sembilan nine",
            "sepuluh ten",
        ),
        start=1,
    )
    for word in words.split()
}
_COUNT = re.compile(
    rf"(?:(?P<figures>\d{{1,9}})|(?P<word>{'|'.join(_NUMBERS)}))"
    r"\s*(?:orang|org|orng|peserta|tamu|people|persons?|pax)?",
    re.IGNORECASE | re.ASCII,
)

_AT_END = re.compile(
    rf"(?<=[\s,.])(?:(?P<figures>\d{{1,4}})|(?P<word>{'|'.join(_NUMBERS)}))"
    r"\s*(?:orang|org|orng|peserta|people|persons?|pax)\W*$",
    re.IGNORECASE | re.ASCII,
)


class Trouble(StrEnum):
    """Reasons for not entering a line; each has a text of its own."""

    FEW = "few"
    NAME = "name"
    COUNT = "count"
    LONG = "long"
    MANY = "many"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A guest or host: name, institution, purpose, and the number of people."""

    name: str
    institution: str
    purpose: str
    people: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Guests that could be read, and each line that could not, with the reason."""

    guests: tuple[Guest, ...]
    troubles: tuple[tuple[str, Trouble], ...]


def read_lines(text: str, *, most: int = MOST_LINES) -> Lines:
    """Read each non-empty line by itself; those beyond `most` guests are refused as MANY."""
    guests: list[Guest] = []
    troubles: list[tuple[str, Trouble]] = []
    for line in text.splitlines():
        if not line.strip():
            continue
        found = read_line(line) if len(guests) < most else Trouble.MANY
        if isinstance(found, Guest):
            guests.append(found)
        else:
            troubles.append((line.strip(), found))
    return Lines(guests=tuple(guests), troubles=tuple(troubles))


def read_line(line: str) -> Guest | Trouble:
    """Read name, institution, purpose and, if it comes last, the number of people."""
    parts = [" ".join(part.split()) for part in _parts(_MARKS.sub("", line, count=1))]
    people = 1
    if counted := _COUNT.fullmatch(parts[-1]):
        parts.pop()
        figures = counted["figures"]
        people = int(figures) if figures else _NUMBERS[counted["word"].lower()]
    parts = [part for part in parts if part]
    if len(parts) < 3:
        return Trouble.FEW
    name, institution, purpose = parts[0], parts[1], ", ".join(parts[2:])
    if not any(each.isalpha() for each in name):
        return Trouble.NAME
    if not 1 <= people <= MOST_PEOPLE:
        return Trouble.COUNT
    if len(name) > NAME or len(institution) > INSTITUTION or len(purpose) > PURPOSE:
        return Trouble.LONG
    return Guest(name=name, institution=institution, purpose=purpose, people=people)


def counted(text: str) -> tuple[str, int]:
    """The text without the number of people at its end ("2 org"), and that number, 1 if there is
    none.
    """
    found = _AT_END.search(text)
    if found is None:
        return text, 1
    figures = found["figures"]
    number = int(figures) if figures else _NUMBERS[found["word"].lower()]
    return text[: found.start()].rstrip(" ,."), number


def spelled(guest: Guest) -> str:
    """The guest as people see it."""
    return f"{guest.name}, {guest.institution}, {guest.purpose}, {guest.people} orang"


def kept_line(guest: Guest) -> str:
    """A line that reads as the same guest again, whatever commas a name or title holds."""
    return "\t".join((guest.name, guest.institution, guest.purpose, str(guest.people)))


def _parts(line: str) -> list[str]:
    """Split by tabs or bars, as in a pasted table, else by commas, or by semicolons if those are
    too few.
    """
    by = next((each for each in ("\t", "|", ",", ";") if line.count(each) >= 2), ",")
    return line.split(by)
