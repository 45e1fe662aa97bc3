"""The people's file as Excel and LibreOffice save it in Indonesia: taken, mended or refused."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from xlsxwriter import Workbook

from bot.config.office_file import LOCALES
from bot.config.people_file import HEADER, PeopleFileError, PersonRow, read_people
from bot.config.people_words import roles_called
from bot.texts.fluent import Texts
from flows.sop.roles import ROLES
from handlers.views.parts.screen import Say
from tests.files.word import zipped

NIP = "198609262015051001"
SATU = ("Contoh Satu", NIP, "ict_head", "Dinas Contoh", "081234567890", "4321", "081298765432")
DUA = ("Contoh Dua", "", "Staf + Admin", "Dinas Renée", "", "", "")
READ = [
    PersonRow(
        line=2,
        name="Contoh Satu",
        nip=NIP,
        roles=("ict_head",),
        unit="Dinas Contoh",
        phone="6281234567890",
        telegram_id=4321,
        whatsapp="6281298765432",
    ),
    PersonRow(
        line=3,
        name="Contoh Dua",
        nip=None,
        roles=("staff", "admin"),
        unit="Dinas Renée",
        phone=None,
        telegram_id=None,
        whatsapp=None,
    ),
]
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
Table = Sequence[Sequence[object]]
TABLE = (HEADER, SATU, DUA)
"""Two people, as they stand in a sheet."""


def lines(table: Table, separator: str = ",", **form: int) -> str:
    made = io.StringIO()
    csv.writer(made, delimiter=separator, lineterminator="\r\n", **form).writerows(table)
    return made.getvalue()


def sheet(table: Table) -> bytes:
    """The table as .xlsx; numbers as numbers, everything else as text."""
    made = io.BytesIO()
    with Workbook(made) as book:
        page = book.add_worksheet()
        for row, cells in enumerate(table):
            for column, cell in enumerate(cells):
                if isinstance(cell, int | float):
                    page.write_number(row, column, cell)
                else:
                    page.write_string(row, column, str(cell))
    return made.getvalue()


def opendocument(table: Table) -> bytes:
    """The table as LibreOffice's .ods, phones as the numbers that it makes of them."""
    rows = "".join(
        f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>" for cells in table
    )
    names = " ".join(f'xmlns:{each}="{_OASIS}:{each}:1.0"' for each in ("office", "table", "text"))
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Pegawai">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f'<m:manifest xmlns:m="{_OASIS}:manifest:1.0"/>'
    return zipped({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def _cell(value: object) -> str:
    if isinstance(value, int):
        typed = f'office:value-type="float" office:value="{value}"'
    else:
        typed = 'office:value-type="string"'
    return f"<table:table-cell {typed}><text:p>{value}</text:p></table:table-cell>"


def one(number: int = 2, **cells: str) -> bytes:
    """A file with one person on this line."""
    person = {"name": "Contoh Satu", "role": "staff"} | cells
    gap = "\r\n" * (number - 2)
    return (lines([HEADER]) + gap + lines([[person.get(key, "") for key in HEADER]])).encode()


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[bytes], list[PersonRow]]:
    def read(content: bytes) -> list[PersonRow]:
        path = tmp_path / "people.csv"
        path.write_bytes(content)
        return read_people(path)

    return read


Read = Callable[[bytes], list[PersonRow]]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(lines(TABLE, ";").encode(), id="semicolons"),
        pytest.param(lines(TABLE, ";").encode("utf-8-sig"), id="byte order mark"),
        pytest.param(lines(TABLE, ";").encode("cp1252"), id="Windows-1252"),
        pytest.param(lines(TABLE, "\t").encode("utf-16"), id="UTF-16, tabs"),
        pytest.param(lines(TABLE, "\t").encode("utf-16-be"), id="UTF-16 without a mark"),
        pytest.param(lines(TABLE, "\t").encode(), id="tabs"),
        pytest.param(lines(TABLE, "|").encode(), id="bars"),
        pytest.param(lines(TABLE, ";", quoting=csv.QUOTE_ALL).encode(), id="all quoted"),
        pytest.param(
            lines([[line] for line in lines(TABLE).splitlines()]).encode(), id="all in column A"
        ),
        pytest.param(
            lines([[line] for line in lines(TABLE).splitlines()], ";").encode(),
            id="all in column A, semicolons",
        ),
        pytest.param(sheet(TABLE), id="workbook"),
        pytest.param(sheet([[line] for line in lines(TABLE).splitlines()]), id="sheet's column A"),
        pytest.param(
            sheet([HEADER, [*SATU[:4], 81234567890, 4321, 81298765432], DUA]), id="as numbers"
        ),
        pytest.param(
            opendocument([HEADER, [*SATU[:4], 81234567890, 4321, 81298765432], DUA]),
            id="OpenDocument",
        ),
    ],
)
def test_the_same_people_whatever_program_saved_them(saved: Read, content: bytes) -> None:
    assert saved(content) == READ


@pytest.mark.parametrize("separator", [";", ",", "\t", "^"])
@pytest.mark.parametrize("form", ["{}sep={}\r\n", '{}"sep={}"\r\n', "{}SEP={}\r\n"])
def test_the_separator_may_be_stated(saved: Read, separator: str, form: str) -> None:
    text = form.format("\ufeff", separator) + lines(TABLE, separator)
    assert [row.name for row in saved(text.encode())] == ["Contoh Satu", "Contoh Dua"]
    assert [row.line for row in saved(text.encode())] == [3, 4]


@pytest.mark.parametrize("save", [sheet, lambda table: lines(table, ";").encode()])
def test_empty_rows_and_columns_are_nothing(saved: Read, save: Callable[[Table], bytes]) -> None:
    wide = [["", cells[0], "", *cells[1:], "", " "] for cells in TABLE]
    empty = [""] * len(wide[0])
    numbered = ["3", *empty[1:]]
    wide[0][0] = "No."
    table = [empty, wide[0], empty, wide[1], empty, wide[2], empty, numbered, empty]
    found = saved(save(table))
    assert [(row.line, row.name, row.roles) for row in found] == [
        (4, "Contoh Satu", ("ict_head",)),
        (6, "Contoh Dua", ("staff", "admin")),
    ]


@pytest.mark.parametrize(
    "title", ["DAFTAR PEGAWAI DINAS CONTOH", "Daftar pegawai, unit kerja dan peran"]
)
@pytest.mark.parametrize("save", [sheet, lambda table: lines(table, ";").encode()])
def test_a_title_may_stand_above_the_columns(
    saved: Read, save: Callable[[Table], bytes], title: str
) -> None:
    above = [[each] + [""] * (len(HEADER) - 1) for each in (title, "", "Keadaan November 2026")]
    assert [row.name for row in saved(save([*above, *TABLE]))] == ["Contoh Satu", "Contoh Dua"]


def test_a_title_without_separators_may_stand_above_the_columns(saved: Read) -> None:
    text = f"DAFTAR PEGAWAI\r\n\r\n{lines(TABLE, ';')}"
    assert [row.name for row in saved(text.encode())] == ["Contoh Satu", "Contoh Dua"]


def test_a_cell_in_a_column_without_a_title_is_told_and_not_dropped(saved: Read) -> None:
    with pytest.raises(PeopleFileError) as refused:
        saved(sheet([(*HEADER[:6], "", "whatsapp"), (*SATU[:6], "0812", ""), ("", "", "")]))
    assert refused.value.mistakes == ("line 2: '0812' stands in column 7, without a title",)


def test_last_cells_that_excel_leaves_out_are_empty_ones(saved: Read) -> None:
    assert saved(lines([HEADER, SATU, DUA[:4]]).encode()) == READ


def test_columns_are_known_in_indonesian_and_in_any_order(saved: Read) -> None:
    head = ("No", "Unit Kerja", "Nama Lengkap", "NIP/NI PPPK", "Peran", "No. HP", "Nomor WA")
    table = [head, (1, SATU[3], SATU[0], SATU[1], SATU[2], SATU[4], SATU[6])]
    (row,) = saved(sheet(table))
    assert (row.name, row.nip, row.unit) == ("Contoh Satu", NIP, "Dinas Contoh")
    assert (row.phone, row.whatsapp) == ("6281234567890", "6281298765432")


@pytest.mark.parametrize(
    ("written", "roles"),
    [
        ("Staff", ("staff",)),
        ("STAF", ("staff",)),
        ("Ict_Team", ("ict_team",)),
        ("tim ti", ("ict_team",)),
        ("Ka. Divisi + Admin", ("ict_head", "admin")),
        ("Kepala Divisi; Administrator", ("ict_head", "admin")),
        ("Kepala UPT dan Operator", ("upt_head", "operator")),
        ("KADIS", ("agency_head",)),
        ("Kepala Dinas", ("agency_head",)),
        ("UPT TIK, Staf Desain", ("upt_tik", "designer")),
        ("admin+admin", ("admin",)),
    ],
)
def test_roles_are_known_in_any_case_and_in_indonesian(
    saved: Read, written: str, roles: tuple[str, ...]
) -> None:
    assert saved(one(role=written))[0].roles == roles


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_role_is_known_by_the_name_that_chats_show(language: str) -> None:
    texts = Texts(LOCALES, ZoneInfo("UTC"))
    names = {role: texts.plain(Say(id=f"role-{role}"), language) for role in ROLES}
    assert {role: roles_called(name) for role, name in names.items()} == {
        role: ((role,), ()) for role in ROLES
    }


@pytest.mark.parametrize(
    ("cell", "nip"),
    [(f"'{NIP}", NIP), (f'="{NIP}"', NIP), ("19860926 201505 1 001", NIP), ("-", None)],
)
def test_a_nip_is_bare_of_what_is_there_for_the_spreadsheet(
    saved: Read, cell: str, nip: str | None
) -> None:
    assert saved(one(nip=cell))[0].nip == nip


@pytest.mark.parametrize(
    "cell", ["1,98609E+17", "1.98609262015051E+17", "1,98E+017", "198609262015051000"]
)
def test_a_nip_that_a_spreadsheet_rounded_is_refused_with_what_to_do(
    saved: Read, cell: str
) -> None:
    with pytest.raises(PeopleFileError) as refused:
        saved(one(4, nip=cell))
    assert refused.value.mistakes == (
        f"line 4: nip: rounded by a spreadsheet: {cell!r}; "
        "format the column as Text, enter all 18 digits anew",
    )


def test_a_nip_that_is_a_number_in_a_workbook_is_refused_with_what_to_do(saved: Read) -> None:
    with pytest.raises(PeopleFileError, match="line 2: nip: rounded by a spreadsheet"):
        saved(sheet([HEADER, ["Contoh Satu", int(NIP), "staff", "", "", "", ""]]))


def test_a_phone_that_cannot_be_known_is_refused_with_what_to_do(saved: Read) -> None:
    with pytest.raises(PeopleFileError) as refused:
        saved(sheet([HEADER, ["Contoh Satu", "", "staff", "", 411872345, "", 6.28123e17]]))
    assert refused.value.mistakes == (
        "line 2: phone: not a phone number with its 0 or +: '411872345'; "
        "write it as 0811…, 0411… or +65…",
        "line 2: whatsapp: rounded by a spreadsheet: '6.28123000000000E+17'; "
        "format the column as Text, write the number anew",
    )


def test_the_list_is_found_behind_a_sheet_of_something_else(saved: Read) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "Petunjuk pengisian"
    people = book.create_sheet("Pegawai")
    for row in TABLE:
        people.append(row)
    made = io.BytesIO()
    book.save(made)
    assert saved(made.getvalue()) == READ


def test_a_formula_counts_by_its_result_and_a_far_formatted_cell_not_at_all(saved: Read) -> None:
    made = io.BytesIO()
    with Workbook(made) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, HEADER)
        page.write_row(1, 0, ["Contoh Satu", "", "staff"])
        page.write_formula(1, 4, '="0812"&"34567890"', value="081234567890")
        page.write_blank(1_000_000, 16_000, None, book.add_format({"bold": True}))
    assert saved(made.getvalue())[0].phone == "6281234567890"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04 no workbook", "cannot be opened as a workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "cannot be opened as a workbook"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 9, "neither text nor a workbook"),
    ],
)
def test_what_is_no_list_is_told(saved: Read, content: bytes, told: str) -> None:
    with pytest.raises(PeopleFileError, match=told):
        saved(content)


def test_a_sheet_with_a_cell_at_its_far_end_is_told(saved: Read) -> None:
    made = io.BytesIO()
    with Workbook(made) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, HEADER)
        page.write_string(1_048_575, 16_383, "x")
    with pytest.raises(PeopleFileError, match=r"cannot be opened|too many cells"):
        saved(made.getvalue())
