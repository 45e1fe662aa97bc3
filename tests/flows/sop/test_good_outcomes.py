"""Good outcomes are named by the SOP's file; older files keep theirs."""

from flows.sop.good_outcomes import BY_NAME
from flows.sop.loader import load_procedure
from flows.sop.procedure import Procedure
from tests.flows.engine.cast import PROCEDURES
from tests.flows.sop.five_steps import FIVE_STEPS


def good(procedure: Procedure) -> set[str]:
    return {
        f"{step.key}.{name}"
        for step in procedure.steps.values()
        for name, outcome in step.outcomes.items()
        if outcome.good
    }


def test_an_approval_is_good_news_and_a_rejection_is_not() -> None:
    marked = good(PROCEDURES.latest("gangguan"))
    assert {"approve.approve", "repair.done", "confirm.normal"} <= marked
    assert not {"approve.reject", "confirm.broken", "confirm.silent"} & marked


def test_only_what_a_file_marks_is_good() -> None:
    text = FIVE_STEPS.replace('to = ["hand_over"]', 'good = true\nto = ["hand_over"]', 1)
    assert good(load_procedure(text, "pinjam.toml")) == {"decide.approve"}


def test_a_file_from_before_the_key_keeps_its_good_news_by_name() -> None:
    assert good(load_procedure(FIVE_STEPS, "pinjam@1.toml")) == {
        "decide.approve",
        "change.resend",
        "hand_over.done",
        "take_back.done",
        "file_away.done",
    }


def test_the_files_of_the_office_say_what_the_names_said() -> None:
    for procedure in PROCEDURES:
        assert good(procedure) == {
            f"{step.key}.{name}"
            for step in procedure.steps.values()
            for name, outcome in step.outcomes.items()
            if name in BY_NAME and not outcome.stays
        }
