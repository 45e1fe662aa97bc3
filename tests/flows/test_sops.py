"""The SOPs in Python: each effect that a file may name belongs to one of them."""

import pytest

from flows.office.faults.hooks import FAULT_HOOKS
from flows.office.sop_hooks import Sops
from flows.office.sops.registry import SOPS
from flows.sop.effects import Effect
from tests.flows.engine.cast import PROCEDURES


def test_every_effect_is_done_by_somebody() -> None:
    assert SOPS.effects.keys() == set(Effect)


def test_every_sop_with_hooks_has_a_file() -> None:
    assert SOPS.own.keys() == {procedure.id for procedure in PROCEDURES}


def test_an_sop_without_hooks_brings_nothing_and_shows_its_answers() -> None:
    hooks = SOPS.of("pinjam")
    assert hooks.answers
    assert not hooks.effects
    assert not hooks.asked("pinjam proyektor")


def test_two_sops_cannot_bring_one_effect() -> None:
    with pytest.raises(ValueError, match="gangguan brings effects"):
        Sops.gathered((FAULT_HOOKS, FAULT_HOOKS))


def test_what_the_files_tell_is_a_notice() -> None:
    told = {
        kind
        for procedure in PROCEDURES
        for step in procedure.steps.values()
        for outcome in step.outcomes.values()
        for kind in outcome.tells.values()
    }
    assert told <= SOPS.notices.keys()
