"""Validation of one outcome of an SOP's step."""

import re
from collections.abc import Callable

from flows.sop.case_state import CaseState
from flows.sop.errors import Mistakes
from flows.sop.fields import Takes
from flows.sop.procedure import By, FieldKind, Outcome, Step

OUTCOME_LENGTH, FIELD_LENGTH, OPTION_LENGTH = 14, 10, 16
"""Limits of keys: a button's data has 64 bytes for step, outcome and value."""

CHOSEN = frozenset({FieldKind.CHOICE, FieldKind.CHOICES})
TEAM, REASON = "team", "reason"
TOLD = frozenset({"reporter", "team", "performers"})
_KEY = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)

Wrong = Callable[[str, str], None]


def check_outcome(step: Step, outcome: Outcome, roles: frozenset[str], mistakes: Mistakes) -> None:
    """Add the mistakes of one outcome."""

    def wrong(field: str, reason: str) -> None:
        mistakes.add(step.key, f"outcomes.{outcome.name}.{field}".strip("."), reason)

    _check_key(outcome.name, OUTCOME_LENGTH, "", wrong)
    for by in outcome.by:
        if by not in set(By) and by not in roles:
            wrong("by", f"{by!r} is no role and none of {', '.join(By)}")
    if By.APPROVER in outcome.by and not outcome.to:
        wrong(
            "by", "the approver is whoever decides the step it leads back to, but it has no `to`"
        )
    for whom in outcome.tells:
        if whom not in TOLD and whom not in roles:
            wrong(f"tells.{whom}", f"{whom!r} is no role and none of {', '.join(sorted(TOLD))}")
    if By.STAND_IN in outcome.by and not step.stand_in:
        wrong("by", "the step names no `stand_in`")
    if outcome.undo:
        _check_key(outcome.undo, OUTCOME_LENGTH, "undo", wrong)
    if outcome.undo in step.outcomes:
        wrong("undo", f"{outcome.undo!r} is an outcome itself")
    _check_way(outcome, wrong)
    _check_clock(outcome, wrong)
    _check_fields(outcome, wrong)
    if _needs_reason(outcome) and not any(f.key == REASON and f.required for f in outcome.fields):
        wrong("fields", "a decision like this needs a required field `reason`")


def _check_key(key: str, length: int, field: str, wrong: Wrong) -> None:
    if not _KEY.fullmatch(key) or len(key) > length:
        wrong(field, f"{key!r} is not at most {length} small ASCII letters, digits and _")


def _check_way(outcome: Outcome, wrong: Wrong) -> None:
    moves = outcome.to or outcome.ends or outcome.closes
    if outcome.stays and moves:
        wrong("stays", "what stays neither opens nor closes nor ends anything")
    if outcome.undo and (not outcome.to or outcome.ends):
        wrong("undo", "only what opens other steps and leaves the case open can be undone")
    if not outcome.stays and not outcome.to and outcome.ends is None:
        wrong("", "it leads nowhere: it needs `to`, `ends` or `stays`")
    if outcome.withdraws and (outcome.stays or not outcome.to):
        wrong("withdraws", "the last to leave opens another step: it needs `to`, and not `stays`")
    if outcome.ends is CaseState.OPEN:
        wrong("ends", "'open' is no end")


def _check_clock(outcome: Outcome, wrong: Wrong) -> None:
    if not outcome.stays and (outcome.accepts or outcome.resumes or outcome.pauses):
        wrong("stays", "accepting, pausing and resuming leave the step open")
    if outcome.pauses is None:
        return
    field, reason = outcome.pauses.field, outcome.pauses.reason
    if (field is None) == (reason is None):
        wrong("pauses", "needs either `field` or `reason`")
    if field is not None and not any(
        each.key == field and each.kind is FieldKind.CHOICE and each.required
        for each in outcome.fields
    ):
        wrong("pauses.field", f"there is no required field {field!r} to choose from")


def _check_fields(outcome: Outcome, wrong: Wrong) -> None:
    keys = [field.key for field in outcome.fields]
    for field in outcome.fields:
        place = f"fields.{field.key}"
        _check_key(field.key, FIELD_LENGTH, "fields", wrong)
        if keys.count(field.key) > 1:
            wrong(place, "is asked twice")
        if (field.kind in CHOSEN) != bool(field.options):
            wrong(place, "options belong to a choice, and a choice has some")
        if (field.kind is FieldKind.PEOPLE) != (field.key == TEAM):
            wrong(place, f"people are asked for as {TEAM!r}, and only they are called so")
        if field.takes is not Takes.ANY and field.kind is not FieldKind.GATHER:
            wrong(place, "only what is gathered says what it takes")
        if field.files and field.kind is not FieldKind.TEXT:
            wrong(place, "only a text can be answered by a file instead")
        if field.past and field.kind is not FieldKind.DATE:
            wrong(place, "only a date can be past")
        if field.only is not None and not any(
            each.key == field.only.field and field.only.answer in each.options
            for each in outcome.fields[: keys.index(field.key)]
        ):
            wrong(place, f"no choice before it can be answered by {field.only.answer!r}")
        for option in field.options:
            _check_key(option, OPTION_LENGTH, place, wrong)


def _needs_reason(outcome: Outcome) -> bool:
    refuses = outcome.ends in (CaseState.REJECTED, CaseState.ABUSE)
    return refuses or outcome.name == "return"
