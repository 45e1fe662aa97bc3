"""Whether every text that an SOP needs in chat is there, in every language."""

from collections.abc import Iterator, Mapping, Sequence

from flows.sop.errors import Mistakes
from flows.sop.procedure import By, Field, Outcome, Procedure, Step


def text_troubles(
    read: Mapping[str, Procedure], languages: Mapping[str, Mapping[str, frozenset[str]]]
) -> list[str]:
    """By file, step and language, each text once; `languages` hold text ids with their variables.

    A text of an SOP is shown without arguments, and so may use no variable.
    """
    found = []
    for file, procedure in read.items():
        mistakes = Mistakes(file)
        told: set[str] = set()
        for step, field, id in _needed(procedure):
            for language, texts in languages.items() if id not in told else ():
                if id not in texts:
                    mistakes.add(step, field, f"locales/{language}: {id} is missing")
                elif texts[id]:
                    names = ", ".join(f"${name}" for name in sorted(texts[id]))
                    mistakes.add(step, field, f"locales/{language}: {id} cannot use {names}")
            told.add(id)
        found += mistakes.found
    return [str(each) for each in found]


def _needed(procedure: Procedure) -> Iterator[tuple[str, str, str]]:
    """Step, place in it and text id, in the order of the file."""
    yield "", "id", f"sop-name-{procedure.id}"
    for step in procedure.steps.values():
        yield step.key, "", f"step-{procedure.id}-{step.key}"
        if step.waits is not None:
            yield step.key, "waits", f"choice-reason-{step.waits}"
        for outcome in step.outcomes.values():
            for field, id in _of_outcome(step, outcome):
                yield step.key, f"outcomes.{outcome.name}{field}", id


def _of_outcome(step: Step, outcome: Outcome) -> Iterator[tuple[str, str]]:
    yield "", f"outcome-{outcome.name}"
    if not step.filed and set(outcome.by) != {By.SYSTEM}:
        yield "", f"choice-{outcome.name}"
    if outcome.undo:
        yield ".undo", f"outcome-{outcome.undo}"
        yield ".undo", f"choice-{outcome.undo}"
    if outcome.pauses is not None and outcome.pauses.reason is not None:
        yield ".pauses", f"choice-reason-{outcome.pauses.reason}"
    for field in outcome.fields:
        for id in _of_field(field):
            yield f".fields.{field.key}", id


def _of_field(field: Field) -> Sequence[str]:
    return [f"field-{field.key}", *(f"choice-reason-{option}" for option in field.options)]
