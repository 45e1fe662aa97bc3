"""Whether every SOP can run in chat: how it is asked for, what its effects and notices need."""

from collections.abc import Iterator, Mapping

from flows.language.normalise import normalise
from flows.office.cases.auto_close import SILENT
from flows.office.sop_hooks import Sops
from flows.sop.effects import Effect
from flows.sop.errors import Mistakes
from flows.sop.fields import FieldKind, Takes
from flows.sop.procedure import By, Outcome, Procedure, Step

KEPT_BY = {
    Takes.TEXT: frozenset({Effect.KEEP_VERSION}),
    Takes.LINKS: frozenset({Effect.KEEP_LINKS, Effect.KEEP_POSTS}),
}
"""Gathered input that becomes no note: without one of these effects it would be lost."""


def sop_troubles(read: Mapping[str, Procedure], sops: Sops) -> list[str]:
    """Obstacles to an SOP that its loader takes, by file (`read`) and step."""
    found = []
    for file, procedure in read.items():
        mistakes = Mistakes(file)
        _check_asked(procedure, read, sops, mistakes)
        for step in procedure.steps.values():
            _check_step(procedure, step, sops, mistakes)
            for outcome in step.outcomes.values():
                for field, reason in _of_outcome(procedure, outcome, sops):
                    mistakes.add(step.key, f"outcomes.{outcome.name}.{field}".strip("."), reason)
        found += mistakes.found
    return [str(each) for each in found]


def _check_asked(
    procedure: Procedure, read: Mapping[str, Procedure], sops: Sops, mistakes: Mistakes
) -> None:
    """Whether people can ask for it, and are not led to another SOP by the same words."""
    if not procedure.asked and procedure.id not in sops.own:
        mistakes.add("", "asked", "without a phrase nobody can ask for this SOP in chat")
    for phrase in procedure.asked:
        said = _said(phrase)
        if not said.strip():
            mistakes.add("", "asked", f"{phrase!r} has no word")
            continue
        for file, other in read.items():
            first = file < mistakes.file and other.id != procedure.id
            taken = [each for each in other.asked if first and _said(each) in said]
            if taken:
                mistakes.add(
                    "", "asked", f"{phrase!r} asks for {other.id}: {file} has {taken[0]!r}"
                )


def _said(phrase: str) -> str:
    return f" {' '.join(normalise(phrase))} "


def _check_step(procedure: Procedure, step: Step, sops: Sops, mistakes: Mistakes) -> None:
    if step.filed:
        outcome = next(iter(step.outcomes.values()))
        more = outcome.ends or outcome.effects or outcome.tells or outcome.fields
        if more or not outcome.to:
            mistakes.add(
                step.key, f"outcomes.{outcome.name}", "opening a case does no more than its `to`"
            )
        return
    leaving = [each for each in step.outcomes.values() if not each.stays]
    taken = {
        (key, name)
        for every in procedure.steps.values()
        for outcome in every.outcomes.values()
        for key, name in outcome.then.items()
    }
    by_system = all(set(each.by) == {By.SYSTEM} for each in leaving)
    known = procedure.id in sops.own or any((step.key, each.name) in taken for each in leaving)
    if not step.inspection and by_system and not known:
        mistakes.add(step.key, "outcomes", "nobody may take an outcome that leaves this step")


def _of_outcome(procedure: Procedure, outcome: Outcome, sops: Sops) -> Iterator[tuple[str, str]]:
    """The key below the outcome, and what is wrong there."""
    for whom, kind in outcome.tells.items():
        if kind not in sops.notices:
            known = ", ".join(sorted(sops.notices))
            yield f"tells.{whom}", f"there is no notice {kind!r}; there are {known}"
    for field in outcome.fields:
        kept_by = KEPT_BY.get(field.takes)
        if field.kind is FieldKind.GATHER and kept_by and not kept_by & set(outcome.effects):
            effects = " or ".join(sorted(kept_by))
            yield f"fields.{field.key}", f"what it takes is kept by the effect {effects}"
    for effect in outcome.effects:
        yield from _of_effect(procedure, outcome, effect, sops)


def _of_effect(
    procedure: Procedure, outcome: Outcome, effect: Effect, sops: Sops
) -> Iterator[tuple[str, str]]:
    fields = {each.key: each for each in outcome.fields}
    for key, options in sops.inputs.get(effect, {}).items():
        if key not in fields or not fields[key].required:
            yield "effects", f"{effect} needs a required field {key!r}"
        elif options and not set(fields[key].options) <= options:
            yield f"fields.{key}", f"{effect} knows the options {', '.join(sorted(options))}"
    prepared_by = sops.prepared_by.get(effect)
    if prepared_by is not None and effect not in sops.of(procedure.id).effects:
        done = {
            each
            for step in procedure.steps.values()
            for other in step.outcomes.values()
            for each in other.effects
        }
        if not prepared_by & done:
            needed = f"an outcome with {' or '.join(sorted(prepared_by))}"
            yield "effects", f"{effect} needs {needed if prepared_by else 'another SOP'}"
    if effect is Effect.WATCH_SILENCE and not any(
        SILENT in procedure.steps[key].outcomes for key in outcome.to
    ):
        yield "effects", f"{effect} needs an outcome {SILENT!r} of a step that opens"
