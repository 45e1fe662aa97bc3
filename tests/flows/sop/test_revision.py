"""A draft revision of an SOP: other standards, and every other line as it was."""

from datetime import date
from pathlib import Path

import pytest

from flows.sop.loader import load_procedure
from flows.sop.revision import revised
from flows.worktime.standard_time import Standard

FOLDER = Path(__file__).parents[3] / "flows" / "procedures"
DAY = date(2026, 12, 1)


@pytest.mark.parametrize("sop", ["gangguan", "promosi", "konten"])
def test_every_standard_can_be_revised_alone(sop: str) -> None:
    text = (FOLDER / f"{sop}.toml").read_text(encoding="utf-8")
    before = load_procedure(text, sop)
    for key in before.steps:
        after = revised(text, 2, DAY, {key: Standard(workdays=9)})
        read = load_procedure(after, sop)
        assert (read.version, read.date) == (2, DAY)
        assert read.steps[key].standard == Standard(workdays=9)
        others = {name: each for name, each in before.steps.items() if name != key}
        assert {name: read.steps[name] for name in others} == others
        pairs = zip(text.splitlines(), after.splitlines(), strict=True)
        assert sum(one != other for one, other in pairs) <= 3


def test_comments_stay_and_an_unknown_step_is_refused() -> None:
    text = 'version = 1\ndate = 2020-07-01\n\n[steps.a] # first\nstandard = "15m" # paper\n'
    told = revised(text, 2, DAY, {"a": Standard(minutes=90)})
    assert told == (
        'version = 2\ndate = 2026-12-01\n\n[steps.a] # first\nstandard = "90m" # paper\n'
    )
    with pytest.raises(ValueError, match="no standard time stands at b"):
        revised(text, 2, DAY, {"b": Standard(minutes=90)})
