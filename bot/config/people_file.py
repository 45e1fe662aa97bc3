"""The people's CSV (name,nip,role,unit,phone,telegram_id,whatsapp), with mistakes by line."""

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from flows.language.masking import clean_name
from flows.people.nip import InvalidNip, parse_nip
from flows.people.phone import phone_number
from flows.sop.roles import ROLES

HEADER = ("name", "nip", "role", "unit", "phone", "telegram_id", "whatsapp")
TELEGRAM_ID = re.compile(r"[1-9]\d{0,15}", re.ASCII)
LARGEST_TELEGRAM_ID = 2**52  # Telegram promises at most 52 significant bits

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One valid row. Phones are digits with the country code: 62812..."""

    line: int
    name: str
    nip: str | None
    roles: tuple[str, ...]
    unit: str
    phone: str | None
    telegram_id: int | None
    whatsapp: str | None


class PeopleFileError(Exception):
    """The file has mistakes, each with its line; nothing of it may be imported."""

    def __init__(self, mistakes: Sequence[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = tuple(mistakes)


def read_people(path: Path) -> list[PersonRow]:
    """Read all rows. Raises PeopleFileError with every bad line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise PeopleFileError([f"not UTF-8 text (byte {error.start})"]) from error
    except OSError as error:
        raise PeopleFileError([f"cannot be read: {error.strerror}"]) from error
    reader = csv.DictReader(io.StringIO(text), strict=True)
    rows: list[PersonRow] = []
    mistakes: list[str] = []
    try:
        found = tuple(name.strip().lower() for name in reader.fieldnames or ())
        if found != HEADER:
            raise PeopleFileError([f"line 1: expected the header {','.join(HEADER)}"])
        for cells in reader:
            row, wrong = _row(reader.line_num, cells)  # line_num counts empty lines too
            mistakes += wrong
            if row is not None:
                rows.append(row)
    except csv.Error as error:
        mistakes.append(f"line {reader.line_num + 1}: {error}")  # the line on which the row begins
    mistakes += _twice(rows)
    if mistakes:
        raise PeopleFileError(mistakes)
    return rows


def _row(
    line: int, cells: dict[str | None, str | list[str] | None]
) -> tuple[PersonRow | None, list[str]]:
    if None in cells or None in cells.values():
        return None, [f"line {line}: expected {len(HEADER)} cells"]
    text = {str(key).strip().lower(): str(value).strip() for key, value in cells.items()}
    wrong: list[str] = []
    name = clean_name(text["name"])
    if not name:
        wrong.append(f"line {line}: name is empty")
    roles = tuple(part.strip() for part in text["role"].split("+"))
    wrong += [f"line {line}: no role is called {role!r}" for role in roles if role not in ROLES]

    def read(key: str, reading: Callable[[str], Value]) -> Value | None:
        try:
            return reading(text[key]) if text[key] else None
        except ValueError as error:
            wrong.append(f"line {line}: {key}: {error}")
            return None

    nip, telegram = read("nip", _nip), read("telegram_id", _telegram_id)
    phone, whatsapp = read("phone", phone_number), read("whatsapp", phone_number)
    if wrong:
        return None, wrong
    return (
        PersonRow(
            line=line,
            name=name,
            nip=nip,
            roles=roles,
            unit=clean_name(text["unit"]),
            phone=phone,
            telegram_id=telegram,
            whatsapp=whatsapp,
        ),
        [],
    )


def _nip(text: str) -> str:
    try:
        return parse_nip(text).digits
    except InvalidNip as error:
        wanted = f", wanted {error.wanted}" if error.wanted else ""
        raise ValueError(f"wrong {error.reason}: found {error.found}{wanted}") from error


def _telegram_id(text: str) -> int:
    if not TELEGRAM_ID.fullmatch(text) or int(text) >= LARGEST_TELEGRAM_ID:
        raise ValueError(f"not a person's Telegram number: {text!r}")
    return int(text)


def _twice(rows: Sequence[PersonRow]) -> list[str]:
    """Report a NIP, Telegram account or phone that stands in two rows."""
    mistakes = []
    for key in ("nip", "telegram_id", "phone"):
        seen: dict[object, int] = {}
        for row in rows:
            value = getattr(row, key)
            if value is not None and value in seen:
                mistakes.append(f"line {row.line}: {key} stands in line {seen[value]} already")
            elif value is not None:
                seen[value] = row.line
    return mistakes
