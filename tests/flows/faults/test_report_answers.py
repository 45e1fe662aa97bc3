"""Short answers to whether something is a report: a denial, or the name of a thing."""

import pytest

from flows.faults.report_answers import only_denies, only_names


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        *(
            ("bukan", True),
            ("tidak pak", True),
            ("bukan laporan", True),
            ("ini bukan gangguan", True),
        ),
        *(("belum pak", False), ("tidak bisa login", False), ("ya", False), ("👍", False)),
    ],
)
def test_no_report_is_said_by_nothing_but_a_denial(text: str, denies: bool) -> None:
    assert only_denies(text) is denies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        *(("wifi pak", True), ("di printer", True), ("jaringan internet", True)),
        *(("wifi mati", False), ("printer rusak", False), ("pak", False), ("👍", False)),
    ],
)
def test_a_thing_is_named_without_what_is_wrong_with_it(text: str, names: bool) -> None:
    assert only_names(text) is names
