"""office.toml: all mistakes are reported at once, each with its key."""

from pathlib import Path

import pytest

from bot.config.office_file import ROOT, OfficeFileError, read_office
from tests.signing import signer_pem

MINIMAL = '[office]\nname = "Contoh"\n[hours]\nmonday = ["08.00-16.00"]\n'


def _read(folder: Path, text: str) -> list[str]:
    """The mistakes in the file; empty if it is correct."""
    path = folder / "office.toml"
    path.write_text(text, encoding="utf-8")
    try:
        read_office(path)
    except OfficeFileError as error:
        return [mistake.removeprefix("office.toml: ") for mistake in error.mistakes]
    return []


def test_the_file_that_comes_with_sigap_is_right() -> None:
    office_file = read_office(ROOT / "office.toml")
    assert office_file.office.superiors["ict_team"] == "ict_head"
    assert ("Dinas Kesehatan", "dinas") in office_file.units
    assert {procedure.id for procedure in office_file.office.procedures} == {
        "gangguan",
        "promosi",
        "konten",
    }


def test_a_name_and_hours_are_enough(tmp_path: Path) -> None:
    assert _read(tmp_path, MINIMAL) == []


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert _read(tmp_path, "\ufeff" + MINIMAL) == []


@pytest.mark.parametrize(
    ("more", "mistake"),
    [
        ("[superiors]\nict_team = 'boss'", "[superiors] ict_team: no role is called 'boss'"),
        ("[superiors]\nboss = 'ict_head'", "[superiors] boss: no role is called 'boss'"),
        (
            "[superiors]\nict_team = ['ict_head']",
            "[superiors] ict_team: expected text, found ['ict_head']",
        ),
        ("[superiors]\nstaff = 'staff'", "[superiors] staff: stands above itself"),
        (
            "[superiors]\nict_team = 'ict_head'\nict_head = 'ict_team'",
            "[superiors] ict_team: stands above itself",
        ),
        (
            "[alternates]\nstaff = 'ict_head'",
            "[alternates] staff: expected one of agency_head, ict_head, upt_head",
        ),
        ("[alternates]\nict_head = 'boss'", "[alternates] ict_head: no role is called 'boss'"),
        ("[alternates]\nict_head = 'ict_head'", "[alternates] ict_head: is its own alternate"),
        ("[titles]\nboss = 'Kepala'", "[titles] boss: no role is called 'boss'"),
        (
            "[letter]\nsigner_role = 'staff'",
            "[letter] signer_role: expected one of agency_head, ict_head, upt_head",
        ),
        (
            "[patience]\nalternate_hours = 0",
            "[patience] alternate_hours: expected 1 to 400, found 0",
        ),
        ("[letter]\npaper = 'a3'", "[letter] paper: expected one of a4, f4"),
        ("[letter]\nregistry = 'boss'", "[letter] registry: no role is called 'boss'"),
        ("[letter]\nkop = 'text'", "[letter] kop: expected a list, found 'text'"),
        ("[letter]\nkop = [1]", "[letter] kop: expected a list of texts"),
        ("[letter]\nplace = true", "[letter] place: expected text, found True"),
        ("[letter]\nsinger_name = 'x'", "[letter] singer_name: nothing is called that here"),
        (
            "[letter]\nnumber = '{code}/{year}'",
            "[letter] number: needs {seq}, or two letters have one number",
        ),
        (
            "[letter]\nnumber = '{{seq}}/{year}'",
            "[letter] number: needs {seq}, or two letters have one number",
        ),
        (
            "[letter]\nnumber = '{seq}/{month}'",
            "[letter] number: needs {year}: the sequence begins anew each year",
        ),
        (
            "[patience]\ndraft_nudge_minutes = 0",
            "[patience] draft_nudge_minutes: expected 1 to 527040 minutes, found 0",
        ),
        (
            "[patience]\ndraft_file_minutes = 9999999999999999",
            "[patience] draft_file_minutes: expected 1 to 527040 minutes, found 9999999999999999",
        ),
        (
            "[patience]\ndraft_file_minutes = 1.5",
            "[patience] draft_file_minutes: expected a whole number, found 1.5",
        ),
        (
            "[patience]\nnearly_due_share = 1",
            "[patience] nearly_due_share: expected between 0 and 1",
        ),
        (
            "[patience]\nnearly_due_share = nan",
            "[patience] nearly_due_share: expected between 0 and 1",
        ),
        ("[patience]\nsilence_workdays = 0", "[patience] silence_workdays: expected 1 or more"),
        ("[units]\ndinas = 'Contoh'", "[units] dinas: expected a list, found 'Contoh'"),
        ("[letters]\nplace = 'x'", "[letters]: nothing is called that here"),
        ("[[letter]]\nplace = 'x'", "[letter]: expected a table, found [{'place': 'x'}]"),
        (
            "[ramadan]\nfryday = ['08.00-11.00']",
            "ramadan.fryday: is not a day like friday, nor days like monday-thursday",
        ),
    ],
)
def test_a_mistake_is_told_with_its_key(tmp_path: Path, more: str, mistake: str) -> None:
    assert mistake in _read(tmp_path, f"{MINIMAL}{more}\n")


@pytest.mark.parametrize(
    "template", ["{seq", "{}", "{number}", "{seq.x}/{year}", "{seq[0]}/{year}", "{seq:x y}/{year}"]
)
def test_a_number_template_that_cannot_be_filled_in_is_told(tmp_path: Path, template: str) -> None:
    (mistake,) = _read(tmp_path, f"{MINIMAL}[letter]\nnumber = '{template}'\n")
    assert mistake.startswith("[letter] number: knows code, seq, unit, month, year; trouble with")


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = """
        superiors = 1
        [office]
        [hours]
        monday = ["16.00-08.00"]
        [letter]
        paper = "a3"
        [patience]
        silence_workdays = 0
    """
    told = _read(tmp_path, text)
    for key in ("[superiors]", "[office] name", "hours.monday", "[letter] paper", "[patience]"):
        assert [mistake for mistake in told if mistake.startswith(key)]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"[office", "Expected ']'"),
        (
            MINIMAL.encode("utf-16"),
            "saved as UTF-16, which Notepad calls Unicode; save it as UTF-8",
        ),
        (MINIMAL.encode("utf-16-be"), "line 1 holds a byte of zero, as UTF-16 does"),
        (f"{MINIMAL}# \N{EN DASH}".encode("cp1252"), "is not UTF-8, perhaps Windows-1252 (ANSI)"),
        (b"\n\n[office]\nname = '\xe9'", "line 4 is not UTF-8"),
        (b"[office]\nname = 'a\0b'", "line 2 holds a byte of zero"),
        (b"# " * 3 * 1024**2, "larger than 4 MB, so it is hardly the file that is meant"),
        (b"a = 1\na = 2\n", "Cannot overwrite a value (at line 2"),
        (b"[office]\nname = 'a'\n[office]\n", "Cannot declare ('office',) twice (at line 3"),
        (b"", "[office] name: expected the office's name"),
        (b"# later\n", "[office] name: expected the office's name"),
    ],
)
def test_a_file_that_is_no_toml_is_told(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "office.toml"
    path.write_bytes(content)
    with pytest.raises(OfficeFileError, match=r"office\.toml") as told:
        read_office(path)
    assert words in str(told.value)
    assert "codec" not in str(told.value)


def test_a_file_that_is_not_there_is_the_systems_own_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_office(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        (None, "cannot be read"),
        (b"text", "holds no certificate in PEM format"),
        (signer_pem(), "holds a certificate that is not a CA's"),
    ],
)
def test_a_wrong_root_of_signers_is_told(tmp_path: Path, data: bytes | None, wrong: str) -> None:
    if data is not None:
        (tmp_path / "akar.pem").write_bytes(data)
    (mistake,) = _read(tmp_path, f"{MINIMAL}[letter]\nsignature_roots = ['akar.pem']\n")
    assert mistake == f"[letter] signature_roots: 'akar.pem' {wrong}"
