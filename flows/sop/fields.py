"""Questions an outcome asks before it is taken: one per field, some only after an answer."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """Kind of answer. PEOPLE names the team of the case; NUMBER is an amount of rupiah; CHOICES
    are several of the options; GATHER is words and files, one after another, until Cukup; MOMENT
    is a day ahead with a time.
    """

    TEXT = "text"
    CHOICE = "choice"
    EVIDENCE = "evidence"
    PEOPLE = "people"
    LINK = "link"
    NUMBER = "number"
    DATE = "date"
    CHOICES = "choices"
    GATHER = "gather"
    MOMENT = "moment"


class Takes(StrEnum):
    """Material that a GATHER accepts: anything; a text, also as .docx or .txt; files as they are
    or links to them; the links of published content; lines of a guest book, with photos;
    or media, by name.
    """

    ANY = "any"
    TEXT = "text"
    FINAL = "final"
    LINKS = "links"
    GUESTS = "guests"
    MEDIA = "media"


@dataclass(frozen=True, slots=True, kw_only=True)
class Only:
    """Ask the field only if the choice `field` was answered with `answer`."""

    field: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question. `options` are codes, for CHOICE and CHOICES only; a DATE lies ahead unless
    `past`. With `only`, it is asked, and required, only after that answer. `takes` is for GATHER;
    `files` lets a TEXT be answered with a file too, such as a voice note.
    """

    key: str
    kind: FieldKind
    required: bool = True
    options: tuple[str, ...] = ()
    only: Only | None = None
    past: bool = False
    takes: Takes = Takes.ANY
    files: bool = False

    def asked(self, answers: Mapping[str, object]) -> bool:
        """Whether the answers given so far call for this field."""
        return self.only is None or answers.get(self.only.field) == self.only.answer


def next_field(
    fields: Sequence[Field], answers: Mapping[str, object], skipped: Collection[str]
) -> Field | None:
    """The next field to ask, or None if all are answered. People are chosen in a form of their
    own.
    """
    for field in fields:
        done = field.key in answers or field.key in skipped
        if not done and field.kind is not FieldKind.PEOPLE and field.asked(answers):
            return field
    return None


def told_on(fields: Sequence[Field]) -> frozenset[str]:
    """Keys of the answers that are passed on as written: text and links, except for details."""
    return frozenset(
        field.key
        for field in fields
        if field.kind in (FieldKind.TEXT, FieldKind.LINK) and field.only is None
    )
