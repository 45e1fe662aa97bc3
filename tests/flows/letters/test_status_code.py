"""The code of a letter: hard to guess, easy to type, never confused with anything else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.letters.status_code import START, grouped, new_code, read_code, typed_code


def test_a_code_is_new_each_time_and_fits_a_start_link() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(START + code) <= 64 and code.isalnum() and code.isascii() for code in codes)


@pytest.mark.parametrize("way", ["surat {}", "Surat  {}", "surat-{}", "SURAT: {}"])
def test_a_code_is_read_as_people_type_it(way: str) -> None:
    code = new_code()
    for form in (code, code.upper(), grouped(code), grouped(code).replace("-", " ")):
        assert typed_code(way.format(form)) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "surat",
        "surat tugas",
        "surat " + "a" * 23,
        "surat " + "1" * 24,
        "surat tugas untuk perbaikan jaringan",
        "wifi mati",
    ],
)
def test_other_words_about_letters_are_no_code(text: str) -> None:
    assert typed_code(text) is None


@given(st.text(max_size=80))
def test_anything_can_be_read(text: str) -> None:
    read_code(text)
    typed_code(text)
