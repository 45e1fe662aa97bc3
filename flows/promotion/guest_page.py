"""A page of the guest book on paper, as an engine read it: its rows as guests (SOP B.4).

Columns are told by the headings; telephone numbers are never kept, as the guest book in chat has
none. What cannot be read is counted.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import fmean

from flows.language.masking import MASK, mask_secrets
from flows.promotion.guest_line import Guest, read_line
from flows.promotion.spoken_guest import VISIT
from flows.screens.page import Page, text_of
from flows.screens.rows import Placed, upright_rows

MOST_ROWS = 40
NUMBER, DATE, NAME, FROM, FOR, PHONE, COUNT, SIGNED = range(8)
_HEADINGS: Mapping[str, int] = {
    word: column
    for column, words in (
        (NUMBER, "no nomor no. num"),
        (DATE, "tanggal tgl hari jam waktu pukul date time"),
        (NAME, "nama name pengunjung"),
        (
            FROM,
            "instansi asal alamat dinas unit kantor lembaga opd skpd organisasi institution from",
        ),
        (FOR, "keperluan maksud tujuan perihal urusan kepentingan purpose"),
        (PHONE, "hp telp telepon tlp wa whatsapp kontak phone telephone"),
        (COUNT, "jumlah jml peserta people"),
        (SIGNED, "paraf ttd tanda tangan keterangan ket signature kesan pesan jabatan"),
    )
    for word in words.split()
}
_JOINING = frozenset({"/", "dan", "&", "tamu", "lengkap", "kerja", "kunjungan", "orang", "nomor"})
_ALIKE = frozenset({'"', "“", "”", "''", "sda", "s.d.a", "s.d.a.", "idem", '-"-', "„"})
"""What stands for the words of the row above."""
_COUNTED = re.compile(r"\W*(\d{1,2})\W*(?:orang|org)?", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d{3}")
_EDGES = "|[](){}_—–-~=!'‘’:;,. "
_WRAPPED = 1.6
"""A line so near below, in heights, without a name goes on with the row above."""
_SURE = 55.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestPage:
    """The guests of a page, and how many of its rows could not be read."""

    guests: tuple[Guest, ...] = ()
    unread: int = 0


@dataclass(frozen=True, slots=True)
class _Heading:
    column: int
    left: float
    right: float


def guests_on(page: Page) -> GuestPage:
    """The rows of a guest book's page; empty if it is none."""
    rows = upright_rows(page)
    headings: Sequence[_Heading] = ()
    for at, row in enumerate(rows):
        headings = _headings(row)
        if headings:
            return _table(headings, rows[at + 1 :])
    return GuestPage(guests=tuple(_listed(page)))


def _listed(page: Page) -> list[Guest]:
    """Lines without columns whose commas part name, institution and purpose; two at least."""
    lines = (mask_secrets(text_of(line)) for line in page.lines)
    found = [read_line(line) for line in lines if 2 <= line.count(",") <= 4]
    guests = [each for each in found if isinstance(each, Guest) and MASK not in each.name]
    return guests if len(guests) > 1 else []


def _headings(row: Sequence[Placed]) -> tuple[_Heading, ...]:
    """The headings of a row; none unless it has a name and an institution or purpose."""
    found: list[_Heading] = []
    for each in row:
        word = each.word.text.strip(_EDGES).lower()
        column = _HEADINGS.get(word)
        if column is None and word not in _JOINING and len(word) > 3:
            column = SIGNED
        joined = bool(found) and (word in _JOINING or column == found[-1].column)
        phone = bool(found) and column == PHONE and found[-1].column == NUMBER
        if joined or phone:
            last = found[-1]
            known = PHONE if phone else last.column
            found[-1] = _Heading(known, last.left, each.right)
        elif column is not None:
            found.append(_Heading(column, each.left, each.right))
    columns = {each.column for each in found}
    return tuple(found) if NAME in columns and columns & {FROM, FOR} else ()


def _table(headings: Sequence[_Heading], rows: Sequence[Sequence[Placed]]) -> GuestPage:
    borders = [_border(one, other, rows) for one, other in pairwise(headings)]
    guests: list[Guest] = []
    unread = 0
    before: dict[int, str] = {}
    for cells, sure in _whole(headings, borders, rows[:MOST_ROWS]):
        told = {
            column: before.get(column, "") if text.lower() in _ALIKE else text
            for column, text in cells.items()
        }
        guest = _guest(told) if sure else None
        if guest is not None:
            guests.append(guest)
            before = told
        elif told.get(NAME) or told.get(FROM) or told.get(FOR):
            unread += 1
    return GuestPage(guests=tuple(guests), unread=unread)


def _border(one: _Heading, other: _Heading, rows: Sequence[Sequence[Placed]]) -> float:
    """The end of a column: the place between two headings that the fewest words cross, nearest to
    the later one: a heading stands within its column.
    """
    first, last = one.right, max(one.right + 1, other.left - 2)
    places = [first + (last - first) * step / 24 for step in range(25)]
    words = [each for row in rows for each in row]

    def crossed(place: float) -> tuple[int, float]:
        crossing = sum(each.left < place < each.right for each in words)
        return crossing, last - place

    return min(places, key=crossed)


def _whole(
    headings: Sequence[_Heading], borders: Sequence[float], rows: Sequence[Sequence[Placed]]
) -> Iterator[tuple[dict[int, str], bool]]:
    """The cells of each row, with whether the engine was sure of it; a line that goes on with the
    row above belongs to that one.
    """
    held: list[list[Placed]] = []
    for row in rows:
        near = bool(held) and _apart(held[-1], row) < _WRAPPED * max(each.height for each in row)
        named = NUMBER in (cells := _cells(headings, borders, [row])) or NAME in cells
        if held and near and not named:
            held.append(list(row))
            continue
        if held:
            yield _cells(headings, borders, held), _sure(held)
        held = [list(row)]
    if held:
        yield _cells(headings, borders, held), _sure(held)


def _apart(one: Sequence[Placed], other: Sequence[Placed]) -> float:
    return fmean(each.middle for each in other) - fmean(each.middle for each in one)


def _sure(rows: Sequence[Sequence[Placed]]) -> bool:
    words = [each for row in rows for each in row if len(each.word.text) > 2]
    return bool(words) and fmean(each.word.confidence for each in words) >= _SURE


def _cells(
    headings: Sequence[_Heading], borders: Sequence[float], rows: Sequence[Sequence[Placed]]
) -> dict[int, str]:
    cells: dict[int, list[str]] = {}
    for each in (one for row in rows for one in row):
        middle = (each.left + each.right) / 2
        place = sum(middle > border for border in borders)
        cells.setdefault(headings[place].column, []).append(each.word.text.strip("|[]{}_—~"))
    return {column: text for column, words in cells.items() if (text := _told(column, words))}


def _told(column: int, words: Sequence[str]) -> str:
    """The text of a cell; what ran into it of a telephone number is left out."""
    kept = (NUMBER, DATE, COUNT)
    return " ".join(each for each in words if column in kept or not _LONG_NUMBER.search(each))


def _guest(cells: Mapping[int, str]) -> Guest | None:
    name = re.sub(r"^\W*\d{1,3}\W+", "", cells.get(NAME, "")).strip(_EDGES)
    origin, purpose = cells.get(FROM, "").strip(_EDGES), cells.get(FOR, "").strip(_EDGES)
    if sum(each.isalpha() for each in name) < 3 or not (origin or purpose):
        return None
    counted = _COUNTED.fullmatch(cells.get(COUNT, ""))
    found = read_line(
        "\t".join(mask_secrets(each) for each in (name, origin or "-", purpose or VISIT))
        + f"\t{counted[1] if counted else 1}"
    )
    if not isinstance(found, Guest) or MASK in found.name + found.institution:
        return None
    return replace(found, people=max(1, found.people))
