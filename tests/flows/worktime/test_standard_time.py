import pytest

from flows.worktime.standard_time import Standard


@pytest.mark.parametrize(
    ("written", "standard"),
    [
        ("15m", Standard(minutes=15)),
        ("1h", Standard(minutes=60)),
        ("3h", Standard(minutes=180)),
        ("1d", Standard(workdays=1)),
        ("open", Standard()),
    ],
)
def test_standard_times_are_read(written: str, standard: Standard) -> None:
    assert Standard.parse(written) == standard


def test_only_menyesuaikan_is_open() -> None:
    assert Standard.parse("open").is_open
    assert not Standard.parse("1m").is_open
    assert not Standard.parse("1d").is_open


@pytest.mark.parametrize("written", ["", "0m", "15", "15 m", "m", "-1h", "1.5h", "1w", "١h"])
def test_anything_else_is_refused_with_what_was_written(written: str) -> None:
    with pytest.raises(ValueError, match="not like 15m"):
        Standard.parse(written)


def test_a_standard_is_in_one_unit_and_at_least_one() -> None:
    with pytest.raises(ValueError, match="not both"):
        Standard(minutes=1, workdays=1)
    with pytest.raises(ValueError, match="at least 1"):
        Standard(minutes=0)
