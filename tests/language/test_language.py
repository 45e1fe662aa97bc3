"""What people type is taken for what it is; the measure of both: python -m tests.language."""

import pytest

from tests.language.outcomes import REPORTS, outcome, right, utterances


def test_what_is_worked_with_is_understood() -> None:
    _, missed = right("working")
    assert missed == []


def test_there_are_enough_of_them() -> None:
    count = {part: len([*utterances(part)]) for part in ("working", "frozen")}
    assert sum(count.values()) >= 300
    assert 0.3 < count["frozen"] / sum(count.values()) < 0.4


@pytest.mark.parametrize(
    ("said", "role", "taken"),
    [
        ("selamat pagi pak, wifi mati", "staff", "fault"),
        ("terima kasih sudah memperbaiki wifi yang mati kemarin", "staff", "thanks"),
        ("terima kasih, tapi printer rusak lagi", "staff", "fault"),
        ("printer rusak pak, terima kasih", "staff", "fault"),
        ("sudah tidak lemot lagi pak", "staff", "confirm"),
        ("kapan wifi yang mati itu diperbaiki?", "staff", "where"),
        ("sudah bisa pak, makasih", "staff", "confirm"),
        ("rekap", "staff", "unclear"),
        ("siapa yang terlambat?", "agency_head", "overdue"),
        ("wifi error, minta sandi terus", "staff", "fault"),
        ("minta sandi wifi", "staff", "request"),
        ("👍", "staff", "thanks"),
        ("?", "staff", "unclear"),
        ("g 2026 12 gimana", "staff", "unclear"),
        ("g-2026-0012", "staff", "where"),
    ],
)
def test_a_kind_of_each(said: str, role: str, taken: str) -> None:
    assert outcome(said, {"agency_head": "head"}.get(role, role)) == taken


def test_reports_are_what_may_become_a_case() -> None:
    assert {each.outcome for each in utterances("working")} >= REPORTS
