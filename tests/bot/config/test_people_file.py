"""The people's CSV as real programs save it: any mistake in it is reported."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.config.people_file import HEADER, PeopleFileError, read_people

HEAD = ",".join(HEADER).encode()
ROW = b"Contoh Satu,,staff,Dinas Contoh,081234567890,4321,"


def _mistakes(path: Path) -> tuple[str, ...]:
    with pytest.raises(PeopleFileError) as caught:
        read_people(path)
    return caught.value.mistakes


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(HEAD + b"\n" + ROW + b"\n", id="plain"),
        pytest.param(HEAD + b"\n" + ROW, id="no last line end"),
        pytest.param(b"\xef\xbb\xbf" + HEAD + b"\n" + ROW, id="byte order mark"),
        pytest.param(HEAD + b"\r\n" + ROW + b"\r\n", id="Windows line ends"),
        pytest.param(HEAD + b"\r" + ROW + b"\r", id="old line ends"),
        pytest.param(HEAD.upper() + b"\n" + ROW, id="header in capitals"),
        pytest.param(HEAD.replace(b",", b" , ") + b"\n" + ROW, id="header with spaces"),
        pytest.param(HEAD + b"\n\n" + ROW + b"\n\n\n", id="empty lines"),
        pytest.param(
            HEAD + b'\n"Contoh Satu","","staff","Dinas Contoh",081234567890,4321,""\n', id="quoted"
        ),
        pytest.param(
            HEAD + b"\n  Contoh   Satu ,, staff , Dinas  Contoh,0812 3456-7890, 4321 ,",
            id="spaces",
        ),
    ],
)
def test_a_file_is_read_however_it_was_saved(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    (row,) = read_people(path)
    assert (row.name, row.nip, row.roles, row.unit) == (
        "Contoh Satu",
        None,
        ("staff",),
        "Dinas Contoh",
    )
    assert (row.phone, row.telegram_id, row.whatsapp) == ("6281234567890", 4321, None)


@pytest.mark.parametrize(
    ("content", "mistake"),
    [
        (b"", f"line 1: expected the header {HEAD.decode()}"),
        (ROW, f"line 1: expected the header {HEAD.decode()}"),
        (HEAD[5:], f"line 1: expected the header {HEAD.decode()}"),
        (
            HEAD + b",more",
            f"line 1: no column is called 'more'; expected the header {HEAD.decode()}",
        ),
        (HEAD + b",No HP", "line 1: two columns for phone"),
        (bytes(range(1, 32)) * 9, "neither text nor a workbook; save it as .xlsx or CSV"),
        (b'"' + HEAD, "line 1: unexpected end of data"),
        (HEAD + b'\n"Contoh,,staff,,,,\n', "line 2: unexpected end of data"),
    ],
)
def test_a_file_that_is_none_is_told_in_one_line(
    tmp_path: Path, content: bytes, mistake: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    assert _mistakes(path) == (mistake,)


def test_a_file_that_is_not_there_or_a_folder_is_told(tmp_path: Path) -> None:
    assert _mistakes(tmp_path / "none.csv") == ("cannot be read: No such file or directory",)
    assert _mistakes(tmp_path) == ("cannot be read: Is a directory",)


def test_a_header_alone_is_nobody(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(HEAD)
    assert read_people(path) == []


def test_the_same_number_in_two_rows_is_told_with_both_lines(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(HEAD + b"\n" + ROW + b"\nContoh Dua,,staff,,+6281234567890,4321,\n")
    assert _mistakes(path) == (
        "line 3: telegram_id stands in line 2 already",
        "line 3: phone stands in line 2 already",
    )


@given(st.text(max_size=200))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_below_the_header_is_read_or_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"{HEAD.decode()}\n{text}", encoding="utf-8", errors="replace")
    with contextlib.suppress(PeopleFileError):
        assert all(row.name and row.roles for row in read_people(path))
