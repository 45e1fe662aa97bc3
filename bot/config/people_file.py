"""The people's file (name,nip,role,unit,phone,telegram_id,whatsapp; rank and position may stand
beside them), with mistakes by line.

CSV in any usual form, or a workbook; columns in any order, titled in Indonesian or English.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bot.config.people_words import IGNORED, column_called, roles_called, simple
from bot.reading.spreadsheet.lists import BadLine, NoList, Row, read_lists
from flows.language.masking import clean_name
from flows.people.nip import LENGTH, InvalidNip, parse_nip
from flows.people.phone import phone_number
from flows.sop.roles import AUDITOR, STAFF

HEADER = ("name", "nip", "role", "unit", "phone", "telegram_id", "whatsapp")
COLUMNS = (*HEADER, "rank", "position")
MOST_ABOVE = 10
"""Rows in which the columns' titles are looked for, below the list's own title."""
NEEDED = frozenset({"name", "role"})
TELEGRAM_ID = re.compile(r"[1-9]\d{0,15}", re.ASCII)
LARGEST_TELEGRAM_ID = 2**52  # Telegram promises at most 52 significant bits
_NO_LIST: Mapping[str, str] = {
    "text": "neither text nor a workbook; save it as .xlsx or CSV",
    "locked": "locked by a password; save it without one",
    "damaged": "cannot be opened as a workbook; save it anew as .xlsx or CSV",
    "large": "has too many cells; keep the list alone, in a new file",
}
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_NONE = frozenset({"-", "–", "—"})
_AS_TEXT = re.compile(r'="(.*)"|\'(?=[\d=+\-@])(.*)', re.DOTALL)
_ROUNDED = re.compile(r"\d([.,]\d+)?E\+?\d+", re.IGNORECASE | re.ASCII)
_KEPT_DIGITS = 15

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
    rank: str | None = None
    position: str | None = None


class PeopleFileError(Exception):
    """The file has mistakes, each with its line; nothing of it may be imported."""

    def __init__(self, mistakes: Sequence[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = tuple(mistakes)


def read_people(path: Path) -> list[PersonRow]:
    """Read all rows. Raises PeopleFileError with every bad line."""
    try:
        lists = read_lists(path.read_bytes())
    except NoList as error:
        raise PeopleFileError([_NO_LIST[error.code]]) from error
    except BadLine as error:
        raise PeopleFileError([f"line {error.line}: {error.reason}"]) from error
    except OSError as error:
        raise PeopleFileError([f"cannot be read: {error.strerror}"]) from error
    filled = [_from_head(rows) for rows in lists if rows] or [[Row(1, ())]]
    head, *below = max(filled, key=lambda rows: len(_known(rows[0])))
    columns = _columns(head)
    rows: list[PersonRow] = []
    mistakes: list[str] = []
    numbering = {at for at, title in enumerate(head.cells) if simple(title) in IGNORED}
    for each in below:
        filled_in = {at for at, cell in enumerate(each.cells) if cell.strip()} - numbering
        if filled_in:
            row, wrong = _row(each, columns, len(head.cells))
            stray = filled_in.difference(columns, range(len(head.cells), len(each.cells)))
            wrong = [*wrong, *(_untitled(each, at) for at in sorted(stray))]
            mistakes += wrong
            if row is not None and not wrong:
                rows.append(row)
    mistakes += _twice(rows)
    if mistakes:
        raise PeopleFileError(mistakes)
    return rows


def _untitled(row: Row, at: int) -> str:
    return f"line {row.line}: {row.cells[at].strip()!r} stands in column {at + 1}, without a title"


def _from_head(rows: Sequence[Row]) -> Sequence[Row]:
    head = max(rows[:MOST_ABOVE], key=lambda row: len(_known(row)))
    return rows[rows.index(head) :]


def _known(head: Row) -> dict[int, str]:
    called = {at: column_called(title) for at, title in enumerate(head.cells)}
    return {at: column for at, column in called.items() if column is not None}


def _columns(head: Row) -> dict[int, str]:
    """The columns by their place. Raises PeopleFileError."""
    columns = _known(head)
    expected = f"expected the header {','.join(HEADER)}"
    if NEEDED - set(columns.values()):
        raise PeopleFileError([f"line {head.line}: {expected}"])
    wrong = [
        f"line {head.line}: no column is called {title.strip()!r}; {expected}"
        for at, title in enumerate(head.cells)
        if at not in columns and title.strip() and simple(title) not in IGNORED
    ]
    found = [*columns.values()]
    wrong += [
        f"line {head.line}: two columns for {each}" for each in COLUMNS if found.count(each) > 1
    ]
    if wrong:
        raise PeopleFileError(wrong)
    return columns


def _row(
    row: Row, columns: Mapping[int, str], width: int
) -> tuple[PersonRow | None, Sequence[str]]:
    """A person; or, if the row has mistakes, None and these. Missing last cells are empty ones:
    Excel leaves them out.
    """
    cells = dict.fromkeys(COLUMNS, "")
    cells |= {columns[at]: _bare(cell) for at, cell in enumerate(row.cells) if at in columns}
    person, wrong = _person(row.line, cells)
    beyond = row.cells[width:]
    if any(cell.strip() for cell in beyond) or (beyond and wrong):
        found = f"expected {width} cells, found {len(row.cells)}"
        return None, [f"line {row.line}: {found}; put quotes around a cell with a comma"]
    return person, wrong


def _bare(cell: str) -> str:
    """A cell without signs that are there for a spreadsheet or for nobody's eye."""
    text = _UNSEEN.sub("", cell).strip()
    kept = _AS_TEXT.fullmatch(text)
    return (kept[1] or kept[2] or "").strip() if kept else text


def _person(line: int, text: Mapping[str, str]) -> tuple[PersonRow | None, list[str]]:
    name = clean_name(text["name"])
    wrong = [] if name else [f"line {line}: name is empty"]
    roles, unknown = roles_called(text["role"])
    wrong += [f"line {line}: no role is called {role!r}" for role in unknown]
    if AUDITOR in roles and set(roles) - {AUDITOR, STAFF}:
        wrong.append(f"line {line}: an auditor holds no other role")

    def read(key: str, reading: Callable[[str], Value]) -> Value | None:
        try:
            return reading(text[key]) if text[key] and text[key] not in _NONE else None
        except ValueError as error:
            wrong.append(f"line {line}: {key}: {error}")
            return None

    nip, telegram = read("nip", _nip), read("telegram_id", _telegram_id)
    phone, whatsapp = read("phone", phone_number), read("whatsapp", phone_number)
    person = PersonRow(
        line=line,
        name=name,
        nip=nip,
        roles=roles,
        unit=clean_name(text["unit"]),
        phone=phone,
        telegram_id=telegram,
        whatsapp=whatsapp,
        rank=read("rank", clean_name),
        position=read("position", clean_name),
    )
    return (None if wrong else person), wrong


def _nip(text: str) -> str:
    """Raises ValueError; for a number whose last digits a spreadsheet has made zeros, too."""
    try:
        if not _ROUNDED.fullmatch(text):
            nip = parse_nip(text).digits
            if set(nip[_KEPT_DIGITS:]) != {"0"}:
                return nip
    except InvalidNip as error:
        wanted = f", wanted {error.wanted}" if error.wanted else ""
        raise ValueError(f"wrong {error.reason}: found {error.found}{wanted}") from error
    raise ValueError(
        f"rounded by a spreadsheet: {text!r}; format the column as Text, "
        f"enter all {LENGTH} digits anew"
    )


def _telegram_id(text: str) -> int:
    if not TELEGRAM_ID.fullmatch(text) or int(text) >= LARGEST_TELEGRAM_ID:
        raise ValueError(f"not a person's Telegram number: {text!r}")
    return int(text)


def _twice(rows: Sequence[PersonRow]) -> list[str]:
    """Report a NIP, Telegram account, phone or WhatsApp number that stands in two rows."""
    mistakes = []
    for key in ("nip", "telegram_id", "phone", "whatsapp"):
        seen: dict[object, int] = {}
        for row in rows:
            value = getattr(row, key)
            if value is not None and value in seen:
                mistakes.append(f"line {row.line}: {key} stands in line {seen[value]} already")
            elif value is not None:
                seen[value] = row.line
    return mistakes
