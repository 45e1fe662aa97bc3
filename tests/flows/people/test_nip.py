from datetime import date

import pytest

from flows.people.nip import InvalidNip, NipFault, NipKind, NipWarning, Sex, parse_nip


def test_a_permanent_civil_servant() -> None:
    nip = parse_nip("198609262015051001")
    assert nip.kind is NipKind.PNS
    assert nip.birth == date(1986, 9, 26)
    assert nip.sex is Sex.MALE
    assert nip.warnings == ()


def test_a_contract_number_in_place_of_a_month_is_a_pppk() -> None:
    nip = parse_nip("199003052022212004")
    assert nip.kind is NipKind.PPPK
    assert nip.sex is Sex.FEMALE
    assert parse_nip("199003052022211004").kind is NipKind.PPPK


@pytest.mark.parametrize(
    "written",
    [
        "NIP. 19860926 201505 1 001",
        "nip: 19860926.201505.1.001",
        " 19860926-201505-1-001 ",
        "NIP 198609262015051001",
        "NI PPPK 198609262015051001",
    ],
)
def test_it_is_read_as_people_write_it(written: str) -> None:
    assert parse_nip(written).digits == "198609262015051001"


def test_it_is_printed_in_a_letter_and_masked_in_a_chat() -> None:
    nip = parse_nip("198609262015051001")
    assert nip.printed == "19860926 201505 1 001"
    assert nip.masked == "19860926••••••••01"


@pytest.mark.parametrize(
    ("written", "reason", "found", "wanted"),
    [
        ("1986092620150510", NipFault.LENGTH, "16", "18"),
        ("", NipFault.CHARACTERS, "", ""),
        ("19860926201505100A", NipFault.CHARACTERS, "19860926201505100A", ""),
        ("١٩٨٦٠٩٢٦٢٠١٥٠٥١٠٠١", NipFault.CHARACTERS, "١٩٨٦٠٩٢٦٢٠١٥٠٥١٠٠١", ""),
        ("198602302015051001", NipFault.BIRTH_DATE, "19860230", ""),
        ("198609262015053001", NipFault.SEX, "3", "1, 2"),
    ],
)
def test_what_cannot_be_one_is_refused_with_its_reason(
    written: str, reason: NipFault, found: str, wanted: str
) -> None:
    with pytest.raises(InvalidNip) as refused:
        parse_nip(written)
    assert (refused.value.reason, refused.value.found, refused.value.wanted) == (
        reason,
        found,
        wanted,
    )


def test_odd_years_are_warned_of_and_accepted() -> None:
    assert parse_nip("198609261999051001").warnings == (NipWarning.APPOINTMENT_AGE,)
    assert parse_nip("190009261920051001").warnings == (NipWarning.BIRTH_YEAR,)
