"""The drawn screens: what is true of them, and that every run has the same."""

import pytest

from bench.screenshots.casting import SETS, screens
from flows.screens.sign import phrases


@pytest.mark.parametrize("name", SETS)
def test_every_truth_can_be_understood(name: str) -> None:
    targets, _ = SETS[name]
    keys = {each.key for each in targets}
    for each in screens(name, 1):
        truth = each.page.truth
        assert truth.error is None or truth.error in phrases().errors, each.name
        assert truth.target is None or truth.target in keys, each.name
        assert (truth.category is None) == (truth.error is None), each.name


@pytest.mark.parametrize("name", SETS)
def test_a_seed_gives_the_same_screens(name: str) -> None:
    assert screens(name, 1) == screens(name, 1)
    cast = screens(name, 1)
    assert len({each.name for each in cast}) == len(cast)
    assert any(each.photographed for each in cast)
    assert any(each.dark for each in cast)


def test_there_are_more_than_eighty() -> None:
    assert len(screens("tuned", 1)) > 80
    assert len(screens("tuned_too", 1)) > 80
