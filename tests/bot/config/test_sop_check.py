"""SOPs that load but would get stuck in chat: each fault is reported with its place."""

from collections.abc import Mapping

import pytest

from bot.config.office_file import PROCEDURES
from bot.config.sop_check import sop_troubles
from bot.config.sop_texts import text_troubles
from flows.office.sops.registry import SOPS
from flows.sop.loader import load_procedure
from flows.sop.procedure import Procedure

OWN = {
    path.name: load_procedure(path.read_text(encoding="utf-8"), path.name)
    for path in PROCEDURES.glob("*.toml")
}
SOP = """
id = "ruang"
prefix = "R"
version = 1
name = "Peminjaman Ruang Rapat"
date = 2026-11-23
start = "ask"
asked = ["pinjam ruang rapat"]

[steps.ask]
performer = { roles = ["staff"], basis = "wording" }
standard = "5m"
filed = true
outcomes.file = { to = ["decide"] }

[steps.decide]
performer = { roles = ["ict_head"], basis = "wording" }
standard = "1h"

[steps.decide.outcomes.approve]
ends = "done"
tells = { reporter = "request-approved" }

[steps.decide.outcomes.note]
stays = true
fields = [{ key = "note", kind = "text" }]
"""


def with_ours(old: str = "", new: str = "") -> Mapping[str, Procedure]:
    assert old in SOP
    return {**OWN, "ruang.toml": load_procedure(SOP.replace(old, new, 1), "ruang.toml")}


def test_the_offices_own_sops_can_run() -> None:
    assert sop_troubles(OWN, SOPS) == []


def test_an_sop_of_the_readme_s_keys_can_run() -> None:
    assert sop_troubles(with_ours(), SOPS) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('asked = ["pinjam ruang rapat"]', "", "ruang.toml: asked: without a phrase nobody can"),
        ('["pinjam ruang rapat"]', '["…"]', "ruang.toml: asked: '…' has no word"),
        (
            '["pinjam ruang rapat"]',
            '["ruang promosi website"]',
            "asked: 'ruang promosi website' asks for promosi: promosi.toml has 'promosi website'",
        ),
        (
            '{ to = ["decide"] }',
            '{ to = ["decide"], tells = { reporter = "request-approved" } }',
            "ruang.toml: [ask] outcomes.file: opening a case does no more than its `to`",
        ),
        (
            'ends = "done"',
            'ends = "done"\nby = ["system"]',
            "ruang.toml: [decide] outcomes: nobody may take an outcome that leaves this step",
        ),
        (
            "request-approved",
            "card",
            "[decide] outcomes.approve.tells.reporter: there is no notice",
        ),
        (
            'kind = "text"',
            'kind = "gather", takes = "text"',
            "outcomes.note.fields.note: what it takes is kept by the effect keep_version",
        ),
        (
            "stays = true",
            'stays = true\neffects = ["keep_appointment"]',
            "[decide] outcomes.note.effects: keep_appointment needs a required field 'at'",
        ),
        (
            '[{ key = "note", kind = "text" }]',
            '[{ key = "direction", kind = "choice", options = ["up"] },'
            ' { key = "guests", kind = "gather", takes = "guests" }]\neffects = ["keep_guests"]',
            "outcomes.note.fields.direction: keep_guests knows the options going, receiving",
        ),
        (
            "stays = true",
            'stays = true\neffects = ["submit_version"]',
            "outcomes.note.effects: submit_version needs an outcome with keep_version",
        ),
        (
            "stays = true",
            'stays = true\neffects = ["check_media"]',
            "outcomes.note.effects: check_media needs another SOP",
        ),
        (
            "stays = true",
            'stays = true\neffects = ["watch_silence"]',
            "outcomes.note.effects: watch_silence needs an outcome 'silent' of a step that opens",
        ),
    ],
)
def test_what_would_stop_it_is_told(old: str, new: str, told: str) -> None:
    found = sop_troubles(with_ours(old, new), SOPS)
    assert [line for line in found if told in line], found


def test_a_text_that_wants_a_variable_is_told_as_one_that_is_missing() -> None:
    texts = {
        "sop-name-ruang": frozenset[str](),
        "step-ruang-ask": frozenset({"number"}),
        "step-ruang-decide": frozenset[str](),
        "outcome-file": frozenset[str](),
        "outcome-approve": frozenset[str](),
        "choice-approve": frozenset[str](),
        "outcome-note": frozenset[str](),
        "choice-note": frozenset[str](),
    }
    complete = {**texts, "step-ruang-ask": frozenset[str](), "field-note": frozenset[str]()}
    read = {"ruang.toml": with_ours()["ruang.toml"]}
    assert text_troubles(read, {"id": texts, "en": complete}) == [
        "ruang.toml: [ask]: locales/id: step-ruang-ask cannot use $number",
        "ruang.toml: [decide] outcomes.note.fields.note: locales/id: field-note is missing",
    ]
