"""Cards that are read at a glance: few buttons, the wanted one alone."""

from collections.abc import Iterator

from flows.messages.registry import decode
from handlers.views.cards.buttons import HEAVY, MOST
from handlers.views.parts.screen import Decide, Screen, Tone
from handlers.views.registry import screen
from tests.handlers.views.samples import samples


def _cards() -> Iterator[Screen]:
    for kind in ("card", "typed-choose"):
        yield from (screen(decode(kind, params)) for params in samples(kind))


def _outcomes(made: Screen, row: int) -> set[str]:
    return {each.action.outcome for each in made.choices[row] if isinstance(each.action, Decide)}


def test_a_card_has_four_buttons_at_most() -> None:
    for made in _cards():
        assert sum(map(len, made.choices)) + bool(made.more) <= MOST


def test_nothing_that_ends_a_case_stands_beside_the_wanted_button() -> None:
    for made in _cards():
        rows = [_outcomes(made, at) for at in range(len(made.choices))]
        if rows and len(made.choices[0]) > 1:
            assert not rows[0] & HEAVY
        assert len(made.offers) == 1 or not set.union(set(), *rows) & (HEAVY - {"reject"})


def test_approving_is_green_and_first_and_rejecting_is_red() -> None:
    for made in _cards():
        for each in made.offers:
            if isinstance(each.action, Decide) and each.action.outcome == "approve":
                assert each.tone is Tone.GOOD
                assert made.choices[0] == (each,)
            if isinstance(each.action, Decide) and each.action.outcome in ("reject", "abuse"):
                assert each.tone is Tone.BAD
