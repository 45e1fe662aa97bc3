"""Read SOPs from their TOML text and report all mistakes at once."""

import tomllib
from collections.abc import Mapping
from functools import cache

from flows.sop.allowances import Allowance
from flows.sop.case_state import CaseState
from flows.sop.effects import Effect
from flows.sop.errors import Mistakes, ProcedureError, ProcedureErrors
from flows.sop.fields import Only, Takes
from flows.sop.good_outcomes import marked
from flows.sop.procedure import (
    Basis,
    By,
    Field,
    FieldKind,
    Guard,
    Holders,
    Mode,
    Outcome,
    Output,
    PauseRule,
    Performer,
    Procedure,
    Procedures,
    Reopen,
    Shows,
    Step,
)
from flows.sop.procedure_validation import check_procedure, check_together
from flows.sop.roles import WORKING
from flows.sop.toml_table import Table
from flows.worktime.standard_time import Standard

__all__ = ["ProcedureError", "ProcedureErrors", "load_all", "load_procedure"]


def load_procedure(text: str, file: str, roles: frozenset[str] = WORKING) -> Procedure:
    """Read one SOP; mistakes refer to it as `file`. Raises ProcedureErrors with all of them."""
    procedure, errors = _read(text, file, roles)
    if procedure is None or errors:
        raise ProcedureErrors(errors)
    return procedure


def load_all(files: Mapping[str, str], roles: frozenset[str] = WORKING) -> Procedures:
    """Read the SOPs of these files (name to text). Raises ProcedureErrors for all files together.
    Older versions of an SOP stand beside the newest, as `gangguan@1.toml`.
    """
    read: dict[str, Procedure] = {}
    errors: list[ProcedureError] = []
    for file in sorted(files):
        procedure, wrong = _read(files[file], file, roles)
        errors += wrong
        if procedure is not None:
            read[file] = procedure
    errors += check_together(read)
    if errors:
        raise ProcedureErrors(errors)
    return Procedures.of(read.values())


@cache
def _read(
    text: str, file: str, roles: frozenset[str]
) -> tuple[Procedure | None, tuple[ProcedureError, ...]]:
    mistakes = Mistakes(file)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        mistakes.add("", "", f"this is not TOML: {error}")
        return None, tuple(mistakes.found)
    procedure = _procedure(Table(values, mistakes, "", ""))
    check_procedure(procedure, roles, mistakes)
    return procedure, tuple(mistakes.found)


def _procedure(table: Table) -> Procedure:
    steps = {key: _step(key, inner) for key, inner in table.steps().items()}
    again = table.table("reopen", required=False)
    procedure = Procedure(
        id=table.text("id"),
        prefix=table.text("prefix"),
        version=table.number("version"),
        name=table.text("name"),
        number=table.text("number", required=False),
        date=table.day("date"),
        recording=table.texts("recording"),
        start=table.text("start"),
        steps=marked(steps),
        reopen=_reopen(again) if again else None,
        asked=table.texts("asked"),
        entries=table.pairs("entries"),
        quiet_files=table.flag("quiet_files"),
        order=table.number("order", required=False),
    )
    table.close()
    return procedure


def _reopen(table: Table) -> Reopen:
    reopen = Reopen(by=table.texts("by", required=True), to=table.texts("to", required=True))
    table.close()
    return reopen


def _step(key: str, table: Table) -> Step:
    printed = table.optional_text("printed")
    on_paper = printed is not None
    step = Step(
        key=key,
        printed=printed,
        source=table.text("source", required=on_paper),
        performer=_performer(table.table("performer")),
        requires=table.text("requires", required=on_paper),
        standard=_standard(table),
        output=_output(key, table.table("output", required=on_paper)),
        outcomes={name: _outcome(name, t) for name, t in table.named_tables("outcomes").items()},
        phase=table.optional_text("phase"),
        holders=table.member("holders", Holders, Holders.ROLE),
        decides=table.flag("decides"),
        filed=table.flag("filed"),
        inspection=table.flag("inspection"),
        gate=table.optional_text("gate"),
        repeat=table.flag("repeat"),
        join=table.texts("join"),
        in_ledger=table.flag("in_ledger", default=on_paper),
        stand_in=table.texts("stand_in"),
        by_system=table.flag("by_system"),
        shows=table.members("shows", Shows),
        waits=table.optional_text("waits"),
    )
    table.close()
    return step


def _performer(table: Table | None) -> Performer:
    if table is None:
        return Performer(roles=(), basis=Basis.ASSUMED)
    performer = Performer(
        roles=table.texts("roles", required=True),
        mode=table.member("mode", Mode, Mode.ANY),
        basis=table.member("basis", Basis),
    )
    table.close()
    return performer


def _standard(table: Table) -> Standard:
    written = table.text("standard")
    try:
        return Standard.parse(written) if written else Standard()
    except ValueError as error:
        table.wrong("standard", str(error))
        return Standard()


def _output(key: str, table: Table | None) -> Output:
    if table is None:
        return Output(source="", key=key)
    output = Output(source=table.text("source"), key=table.text("key"))
    table.close()
    return output


def _outcome(name: str, table: Table) -> Outcome:
    pauses = table.table("pauses", required=False)
    outcome = Outcome(
        name=name,
        to=table.texts("to"),
        closes=table.texts("closes"),
        ends=table.optional_member("ends", CaseState),
        stays=table.flag("stays"),
        by=table.texts("by", default=(By.PERFORMER,)),
        when=table.members("when", Guard),
        fields=tuple(_field(inner) for inner in table.tables("fields")),
        accepts=table.flag("accepts"),
        pauses=_pause(pauses) if pauses else None,
        resumes=table.flag("resumes"),
        withdraws=table.flag("withdraws"),
        effects=table.members("effects", Effect),
        tells=table.pairs("tells"),
        then=table.pairs("then"),
        allowed=table.members("allowed", Allowance),
        good=table.flag("good"),
        undo=table.text("undo", required=False),
    )
    table.close()
    return outcome


def _pause(table: Table) -> PauseRule:
    rule = PauseRule(field=table.optional_text("field"), reason=table.optional_text("reason"))
    table.close()
    return rule


def _field(table: Table) -> Field:
    only = table.pairs("only")
    if len(only) > 1:
        table.wrong("only", "one answer to one choice")
    field = Field(
        key=table.text("key"),
        kind=table.member("kind", FieldKind),
        required=table.flag("required", default=True),
        options=table.texts("options"),
        only=next((Only(field=field, answer=answer) for field, answer in only.items()), None),
        past=table.flag("past"),
        takes=table.member("takes", Takes, Takes.ANY),
        files=table.flag("files"),
    )
    table.close()
    return field
