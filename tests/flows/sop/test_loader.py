import re
from collections.abc import Callable

import pytest

from flows.sop.loader import ProcedureErrors, load_all, load_procedure
from flows.sop.procedure import FieldKind, Mode
from flows.sop.roles import ROLES
from tests.flows.engine.cast import FOLDER
from tests.flows.sop.five_steps import FIVE_STEPS

FAULT = (FOLDER / "gangguan.toml").read_text(encoding="utf-8")


def mistakes(text: str) -> list[tuple[str, str, str]]:
    with pytest.raises(ProcedureErrors) as caught:
        load_procedure(text, "sop.toml")
    return [(error.step, error.field, error.reason) for error in caught.value.errors]


def swapped(old: str, new: str, text: str = FIVE_STEPS) -> str:
    assert old in text
    return text.replace(old, new, 1)


def test_an_invented_sop_is_read() -> None:
    procedure = load_procedure(FIVE_STEPS, "pinjam.toml")
    assert list(procedure.steps) == [
        "ask",
        "decide",
        "change",
        "hand_over",
        "take_back",
        "file_away",
    ]
    assert procedure.steps["decide"].performer.mode is Mode.ALL
    assert procedure.steps["decide"].outcomes["reject"].fields[0].kind is FieldKind.TEXT
    assert procedure.number == ""


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('prefix = "B"', 'prefix = "b"', ("", "prefix", "capital")),
        ("version = 1", "version = 0", ("", "version", "from 1")),
        ("version = 1", "version = true", ("", "version", "whole number")),
        ("date = 2026-11-23", 'date = "kemarin"', ("", "date", "a date like")),
        ('start = "ask"', 'start = "asks"', ("", "start", "no step 'asks'")),
        ('start = "ask"', 'start = "ask"\ncolour = 1', ("", "colour", "nothing is called")),
        ('to = ["hand_over"]', 'to = ["handover"]', ("decide", "outcomes.approve.to", "no step")),
        ('roles = ["operator"]', 'roles = ["boss"]', ("hand_over", "performer.roles", "'boss'")),
        ('roles = ["operator"]', "roles = []", ("hand_over", "performer", "nobody")),
        ('basis = "lane"', 'basis = "guess"', ("decide", "performer.basis", "none of lane")),
        (', basis = "lane"', "", ("decide", "performer.basis", "missing")),
        ('standard = "1h"', "", ("decide", "standard", "missing")),
        ('standard = "1h"', 'standard = "1 jam"', ("decide", "standard", "not like 15m")),
        ('source = "Mengarsipkan"', "", ("file_away", "source", "missing")),
        ("decides = true", "decides = 1", ("decide", "decides", "true or false")),
        ("decides = true", "decide = true", ("decide", "decide", "nothing is called")),
        ('kind = "text"', 'kind = "prose"', ("decide", "outcomes.return.fields.kind", "'prose'")),
        ('key = "reason"', 'key = "why"', ("decide", "outcomes.return.fields", "`reason`")),
        ('ends = "cancelled"', 'ends = "lost"', ("change", "outcomes.withdraw.ends", "'lost'")),
        ('ends = "cancelled"', "", ("change", "outcomes.withdraw", "leads nowhere")),
        (
            'to = ["decide"] }\noutcomes.with',
            "stays = true, to = ['decide'] }\noutcomes.with",
            ("change", "outcomes.resend.stays", "neither opens"),
        ),
        ('by = ["operator"]', 'by = ["cat"]', ("file_away", "outcomes.done.by", "'cat'")),
        ('performers = "card"', 'cat = "card"', ("hand_over", "outcomes.done.tells.cat", "'cat'")),
        (
            'by = ["operator"]',
            'when = ["asleep"]',
            ("file_away", "outcomes.done.when", "'asleep'"),
        ),
        (
            'by = ["operator"]',
            'undo = "back"',
            ("file_away", "outcomes.done.undo", "only what opens other steps"),
        ),
        (
            'to = ["file_away"]',
            'undo = "done", to = ["file_away"]',
            ("take_back", "outcomes.done.undo", "is an outcome itself"),
        ),
        (
            'by = ["operator"]',
            'effects = ["sing"]',
            ("file_away", "outcomes.done.effects", "'sing'"),
        ),
        (
            'by = ["operator"]',
            'accepts = true, by = ["operator"]',
            ("file_away", "outcomes.done.stays", "leave the step open"),
        ),
        (
            'by = ["operator"]',
            'fields = [{ key = "people", kind = "people" }]',
            ("file_away", "outcomes.done.fields.people", "'team'"),
        ),
        (
            'by = ["operator"]',
            'fields = [{ key = "how", kind = "choice" }]',
            ("file_away", "outcomes.done.fields.how", "options"),
        ),
        (
            'by = ["operator"]',
            'fields = [{ key = "description", kind = "text" }]',
            ("file_away", "outcomes.done.fields", "at most 10"),
        ),
        ('holders = "reporter"', 'holders = "team"', ("change", "gate", "names the team")),
        ("filed = true", "repeat = true", ("ask", "repeat", "itself again")),
        ("outcomes.file = ", "inspection = true\noutcomes.file = ", ("ask", "inspection", "no")),
        (
            "[steps.decide.outcomes.approve]",
            "[steps.decide.outcomes.approve_everything]",
            ("decide", "outcomes.approve_everything", "at most 14"),
        ),
    ],
)
def test_each_mistake_is_told_with_its_step_and_field(
    old: str, new: str, expected: tuple[str, str, str]
) -> None:
    step, field, part = expected
    assert any(
        (step, field) == (s, f) and part in reason for s, f, reason in mistakes(swapped(old, new))
    ), mistakes(swapped(old, new))


def test_a_pause_needs_a_reason_from_somewhere() -> None:
    both = swapped("field = ", 'reason = "other", field = ', FAULT)
    assert ("repair", "outcomes.obstacle.pauses", "needs either `field` or `reason`") in mistakes(
        both
    )
    nowhere = swapped('{ field = "reason" }', '{ field = "cause" }', FAULT)
    assert any(f == "outcomes.obstacle.pauses.field" for _, f, _ in mistakes(nowhere))


@pytest.mark.parametrize(
    ("old", "new", "field", "part"),
    [
        (
            'kind = "number", ',
            'kind = "number", only = { items = "yes" }, ',
            "outcomes.purchase.fields.cost",
            "no choice before it",
        ),
        (
            'then = { result = "submit" }',
            'then = { result = "amend" }',
            "outcomes.done.then.result",
            "cannot take 'amend' by itself",
        ),
        (
            'then = { result = "submit" }',
            'then = { verify = "works" }',
            "outcomes.done.then.verify",
            "opens no step",
        ),
        (
            'key = "photo", kind',
            'past = true, key = "photo", kind',
            "outcomes.done.fields.photo",
            "only a date",
        ),
    ],
)
def test_what_is_asked_or_taken_under_a_condition_must_be_able_to_hold(
    old: str, new: str, field: str, part: str
) -> None:
    found = mistakes(swapped(old, new, FAULT))
    assert any((s, f) == ("repair", field) and part in why for s, f, why in found), found


def test_a_stand_in_is_named_by_the_step() -> None:
    found = mistakes(swapped('stand_in = ["ict_team"]', "", FAULT))
    assert ("upt_repair", "outcomes.delivered.by", "the step names no `stand_in`") in found
    assert mistakes(swapped('stand_in = ["ict_team"]', 'stand_in = ["boss"]', FAULT))


def test_all_mistakes_are_told_at_once() -> None:
    text = swapped('prefix = "B"', 'prefix = "b"')
    text = swapped('standard = "1h"', "", text)
    text = swapped('roles = ["operator"]', 'roles = ["boss"]', text)
    text = swapped('ends = "cancelled"', 'ends = "lost"', text)
    assert {(step, field) for step, field, _ in mistakes(text)} >= {
        ("", "prefix"),
        ("decide", "standard"),
        ("hand_over", "performer.roles"),
        ("change", "outcomes.withdraw.ends"),
    }


def test_a_step_that_nothing_leads_to_is_told() -> None:
    assert ("take_back", "", "no outcome leads here") in mistakes(
        swapped('to = ["take_back"]', 'to = ["file_away"]')
    )


def test_one_slip_in_a_steps_name_is_one_mistake() -> None:
    slip = swapped('to = ["take_back"]', 'to = ["takeback"]')
    assert mistakes(slip) == [("hand_over", "outcomes.done.to", "there is no step 'takeback'")]


def test_a_step_from_which_the_case_cannot_end_is_told() -> None:
    stuck = swapped('to = ["file_away"]', 'to = ["hand_over"]')
    assert ("take_back", "", "no way leads from here to an end") in mistakes(stuck)


def test_a_key_longer_than_a_button_carries_is_told() -> None:
    renamed = re.sub("hand_over", "hand_over_now", FIVE_STEPS)
    assert any(step == "hand_over_now" and "12" in reason for step, _, reason in mistakes(renamed))


def test_a_file_that_is_not_toml_is_told() -> None:
    assert mistakes("id = ")[0][2].startswith("this is not TOML")


@pytest.mark.parametrize("text", ["", "steps = 1", "[steps]\nx = 1", "[steps.x]\noutcomes = 3"])
def test_whatever_is_in_the_file_only_mistakes_come_out(text: str) -> None:
    assert mistakes(text)


def test_an_office_may_know_further_roles() -> None:
    text = swapped('roles = ["operator"]', 'roles = ["librarian"]')
    procedure = load_procedure(text, "pinjam.toml", ROLES | {"librarian"})
    assert procedure.steps["hand_over"].performer.roles == ("librarian",)


def test_two_versions_stand_side_by_side_and_new_cases_take_the_latest() -> None:
    changed = swapped("version = 1", "version = 2").replace('"1h"', '"2h"')
    procedures = load_all({"pinjam@1.toml": FIVE_STEPS, "pinjam.toml": changed})
    assert procedures.latest("pinjam").version == 2
    assert procedures.get("pinjam", 1).steps["decide"].standard.minutes == 60
    assert procedures.by_prefix("B").version == 2


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda text: text, "version"),
        (lambda text: text.replace('id = "pinjam"', 'id = "sewa"'), "prefix"),
        (
            lambda text: text.replace("version = 1", "version = 2").replace('"B"', '"C"'),
            "prefix",
        ),
    ],
)
def test_files_that_contradict_each_other_are_told(
    change: Callable[[str], str], field: str
) -> None:
    with pytest.raises(ProcedureErrors) as caught:
        load_all({"one.toml": FIVE_STEPS, "two.toml": change(FIVE_STEPS)})
    assert [(error.file, error.field) for error in caught.value.errors] == [("two.toml", field)]


def test_mistakes_of_all_files_are_told_together() -> None:
    with pytest.raises(ProcedureErrors) as caught:
        load_all({"one.toml": "", "two.toml": "= "})
    assert {error.file for error in caught.value.errors} == {"one.toml", "two.toml"}
    assert "one.toml: prefix:" in str(caught.value)
