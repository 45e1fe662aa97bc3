"""A report that is not sent yet (SOP A.2): what is known, and what to ask next."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from flows.faults.category import Category
from flows.faults.recognition import brief, propose_category
from flows.people.person import Person


class Question(StrEnum):
    """What the reporter is asked next. SUMMARY asks for Kirim, Ubah or Batal."""

    WRITER = "writer"
    AGAIN = "again"
    NAME = "name"
    UNIT = "unit"
    BELONGS = "belongs"
    CATEGORY = "category"
    WHAT = "what"
    CALLER_NAME = "callername"
    CALLER_UNIT = "callerunit"
    CHANGE = "change"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """`touched_at` and `heard_at` in milliseconds since 1970: the first and the latest message.

    `asked` holds a question that was chosen rather than missing (to change an answer);
    `awaiting` the one that was put to the reporter last, which their next words answer;
    `guessed` says that the category comes from the words, not from a tap; `writer` is who writes
    from a shared account; `again` the repaired case that the words may be about, and `follows` the
    number of the one they are about; `target` what the monitor found broken; `urgent` that the
    reporter calls it so; `alike` somebody else's case that may be of the `same` fault;
    `procedure` the SOP that is asked for, "" for a fault; `confirmed` that somebody said it is a
    report: by "Ya", "Laporan baru" or /lapor.
    """

    token: str
    touched_at: int
    heard_at: int
    category: str = ""
    subcategory: str = ""
    guessed: bool = False
    words: tuple[str, ...] = ()
    place: str = ""
    asked: str = ""
    awaiting: str = ""
    caller_name: str = ""
    caller_unit: str = ""
    spoken: bool = False
    typed: str = ""
    writer: str = ""
    again: int = 0
    follows: str = ""
    target: str = ""
    urgent: bool = False
    alike: int = 0
    same: bool = False
    procedure: str = ""
    confirmed: bool = False

    def to_data(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in _FIELDS}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Draft":
        """The draft as it was kept; `confirmed` is inferred where an earlier build kept it."""
        draft = cls(**{**data, "words": tuple(data["words"])})
        return draft if "confirmed" in data else replace(draft, confirmed=_answered_yes(draft))

    @property
    def description(self) -> str:
        return "\n".join(self.words)

    def means_report(self, files: int) -> bool:
        """Whether it is more than unclear words: a fault or a request is recognised, `files` of
        evidence came with it, or somebody said so.
        """
        return bool(self.category or self.procedure or files or self.confirmed)

    def can_be_filed(self, files: int) -> bool:
        """Whether silence may send it (SOP A.2): a report that says something."""
        return self.means_report(files) and bool(self.words or self.category or files)

    def heard(self, text: str, at: int) -> "Draft":
        """With what somebody wrote; the category is proposed from all words so far."""
        told = replace(self, words=(*self.words, text), heard_at=at)
        if self.procedure or (self.category and not self.guessed):
            return told
        proposal = propose_category(told.description)
        if proposal.category is None:
            return told
        return replace(
            told, category=proposal.category.value, subcategory=proposal.sub or "", guessed=True
        )

    def picked(self, category: Category) -> "Draft":
        """With the category a person chose; a finer guess within it is kept."""
        same = category.value == self.category
        return replace(
            self,
            category=category.value,
            subcategory=self.subcategory if same else "",
            guessed=False,
            asked="",
        )


_FIELDS = tuple(field.name for field in fields(Draft))


def _answered_yes(draft: Draft) -> bool:
    """Whether a question was put that comes only after an answer: "Masih yang sama?" is no longer
    asked, or words too brief for a report led to more than "Apakah ini laporan?".
    """
    if draft.asked or not draft.awaiting:
        return False
    few = len(draft.words) <= 1 and all(brief(text) for text in draft.words)
    return bool(draft.again) or (few and not draft.place)


def next_question(draft: Draft, person: Person) -> Question:
    """At most two questions about the fault itself: which kind, and what happened."""
    if person.shared and not draft.writer:
        return Question.WRITER
    if draft.asked:
        return Question(draft.asked)
    if not person.name:
        return Question.NAME
    if not person.unit:
        return Question.UNIT
    if not draft.category and not draft.procedure:
        return Question.CATEGORY
    if not draft.words and not draft.spoken:
        return Question.WHAT
    return Question.SUMMARY


def spoken_kinds(kinds: Collection[str]) -> bool:
    """Whether a voice note or a video tells what happened in place of words."""
    return bool({"voice", "audio", "video"} & set(kinds))
