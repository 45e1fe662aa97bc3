"""What an outcome asks for before it is taken: one question a field, some only after an answer."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """What is asked for. PEOPLE names the team of the case; NUMBER is an amount of rupiah."""

    TEXT = "text"
    CHOICE = "choice"
    EVIDENCE = "evidence"
    PEOPLE = "people"
    LINK = "link"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Only:
    """The field is asked where the choice `field` was answered by `answer`."""

    field: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing to be asked. `options` are codes, for CHOICE only; a DATE is ahead unless `past`.

    With `only`, it is asked, and required, after that answer alone.
    """

    key: str
    kind: FieldKind
    required: bool = True
    options: tuple[str, ...] = ()
    only: Only | None = None
    past: bool = False

    def asked(self, answers: Mapping[str, object]) -> bool:
        """Whether the answers given so far call for this field."""
        return self.only is None or answers.get(self.only.field) == self.only.answer


def next_field(
    fields: Sequence[Field], answers: Mapping[str, object], skipped: Collection[str]
) -> Field | None:
    """The first field that is still to be asked; people are chosen in a form of their own."""
    for field in fields:
        done = field.key in answers or field.key in skipped
        if not done and field.kind is not FieldKind.PEOPLE and field.asked(answers):
            return field
    return None


def told_on(fields: Sequence[Field]) -> frozenset[str]:
    """The keys of what others are told as it was written: words, and not those of a detail."""
    return frozenset(
        field.key
        for field in fields
        if field.kind in (FieldKind.TEXT, FieldKind.LINK) and field.only is None
    )
