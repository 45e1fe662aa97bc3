"""Daftar Tamu typed in one line (SOP B.4): what is read, and what is reported as missing."""

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.promotion.guest_line import (
    INSTITUTION,
    MOST_LINES,
    MOST_PEOPLE,
    NAME,
    PURPOSE,
    Guest,
    Trouble,
    kept_line,
    read_line,
    read_lines,
    spelled,
)

WORDS = st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=1, max_size=20)
PARTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
GUESTS = st.builds(
    Guest,
    name=PARTS,
    institution=PARTS,
    purpose=PARTS,
    people=st.integers(min_value=1, max_value=MOST_PEOPLE),
)


@pytest.mark.parametrize(
    ("line", "guest"),
    [
        ("Contoh, Dinas Sosial, konsultasi, 3 orang", ("Contoh", "Dinas Sosial", "konsultasi", 3)),
        ("Contoh, Dinas Sosial, konsultasi", ("Contoh", "Dinas Sosial", "konsultasi", 1)),
        ("2. Contoh; SMP Contoh; rapat; dua orang", ("Contoh", "SMP Contoh", "rapat", 2)),
        (
            "- Contoh | Desa Contoh | website desa | 12",
            ("Contoh", "Desa Contoh", "website desa", 12),
        ),
        ("1. - Contoh, S.Sos; Dinas Contoh; rapat", ("Contoh, S.Sos", "Dinas Contoh", "rapat", 1)),
        ("Contoh, S.Sos\tDinas Contoh\ttamu\t4", ("Contoh, S.Sos", "Dinas Contoh", "tamu", 4)),
        ("Contoh\tDinas Contoh\ttamu\t4 org", ("Contoh", "Dinas Contoh", "tamu", 4)),
        (
            "Contoh, Dinas Contoh, rapat, lalu makan, 5 peserta",
            ("Contoh", "Dinas Contoh", "rapat, lalu makan", 5),
        ),
        ("Contoh, Dinas Contoh, visit, 2 people", ("Contoh", "Dinas Contoh", "visit", 2)),
    ],
)
def test_a_line_as_people_type_it(line: str, guest: tuple[str, str, str, int]) -> None:
    name, institution, purpose, people = guest
    assert read_line(line) == Guest(
        name=name, institution=institution, purpose=purpose, people=people
    )


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("entah siapa", Trouble.FEW),
        ("Contoh, Dinas Sosial", Trouble.FEW),
        ("Contoh, Dinas Sosial, 3 orang", Trouble.FEW),
        (",,,", Trouble.FEW),
        ("123, Dinas Sosial, konsultasi", Trouble.NAME),
        ("Contoh, Dinas Sosial, konsultasi, 0 orang", Trouble.COUNT),
        ("Contoh, Dinas Sosial, konsultasi, 1001 orang", Trouble.COUNT),
        ("C" * (NAME + 1) + ", Dinas Sosial, konsultasi", Trouble.LONG),
    ],
)
def test_a_line_that_cannot_be_read_says_why(line: str, why: Trouble) -> None:
    assert read_line(line) is why


@given(GUESTS)
def test_what_is_spelled_is_read_as_the_same_guest(guest: Guest) -> None:
    assert read_line(spelled(guest)) == guest
    assert read_line(kept_line(guest)) == guest


@given(st.text(max_size=400))
@example("1.\u2028a,b,c")
@example("1. 2. a,b,c\n- - a;b, c;d")
def test_whatever_is_typed_is_read_or_told_and_no_line_is_lost(text: str) -> None:
    found = read_lines(text)
    assert len(found.guests) + len(found.troubles) == sum(
        bool(line.strip()) for line in text.splitlines()
    )
    for guest in found.guests:
        assert read_line(kept_line(guest)) == guest
        assert all((guest.name, guest.institution, guest.purpose))
        assert len(guest.name) <= NAME
        assert len(guest.institution) <= INSTITUTION
        assert len(guest.purpose) <= PURPOSE
        assert 1 <= guest.people <= MOST_PEOPLE


@given(st.lists(GUESTS, max_size=8), st.lists(WORDS, max_size=8), st.randoms())
def test_unreadable_lines_among_good_ones_take_nothing_from_them(
    guests: list[Guest], noise: list[str], by: random.Random
) -> None:
    lines: list[tuple[str, Guest | None]] = [(spelled(each), each) for each in guests]
    lines += [(each, None) for each in noise]
    by.shuffle(lines)
    found = read_lines("\n".join(line for line, _ in lines))
    assert list(found.guests) == [guest for _, guest in lines if guest is not None]
    assert [line for line, _ in found.troubles] == [line for line, guest in lines if guest is None]


def test_a_list_that_is_too_long_is_told_from_where_on() -> None:
    line = "Contoh, Dinas Sosial, konsultasi"
    found = read_lines("\n".join([line] * (MOST_LINES + 2)))
    assert len(found.guests) == MOST_LINES
    assert [why for _, why in found.troubles] == [Trouble.MANY] * 2
