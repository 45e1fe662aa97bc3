"""Draft of a report (SOP A.2), and the next question about it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from flows.faults.category import Category
from flows.faults.picture_reading import PictureReading
from flows.faults.recognition import brief, propose_category
from flows.faults.voice_hearing import VoiceHearing
from flows.language.spoken_hours import with_hours
from flows.people.person import Person


class Question(StrEnum):
    """The reporter's next question. SUMMARY asks for Kirim, Ubah or Batal."""

    WRITER = "writer"
    AGAIN = "again"
    NAME = "name"
    UNIT = "unit"
    BELONGS = "belongs"
    OUTAGE = "outage"
    CATEGORY = "category"
    WHAT = "what"
    CALLER_NAME = "callername"
    CALLER_UNIT = "callerunit"
    CHANGE = "change"
    SUMMARY = "summary"


UNDECIDED = frozenset({Question.AGAIN, Question.BELONGS, Question.OUTAGE})
"""Questions whose answer may be that there is nothing to file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An unsent report.

    `touched_at` and `heard_at`: times of the first and latest message, in milliseconds since 1970.
    `asked`: a question chosen in order to change an answer. `awaiting`: the latest question, which
    the next words answer. `guessed`: the category comes from the words, not from a tap. `writer`:
    the person writing from a shared account. `again`: the repaired case the words may be about;
    `follows`: the number of the one they are about. `target`: what the monitor found broken.
    `urgent`: the reporter says so. `alike`: somebody else's case that may be the `same` fault.
    `procedure`: the requested SOP, "" for a fault. `confirmed`: somebody said it is a report, by
    "Ya", "Laporan baru" or /lapor. `apart`: plainly of none of its writer's open cases. `likely`:
    its words are no sure sign of one, so silence does not file it. `another`: it is not about the
    mass outage. `reading`: what was read in its pictures, `hearing`: heard in its voice notes;
    until `reading_until` more may come.
    `shown`: the row of the latest question, `held` back until then on a channel without edits.
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
    apart: bool = False
    likely: bool = False
    another: bool = False
    reading: PictureReading | None = None
    reading_until: int = 0
    shown: int = 0
    held: bool = False
    hearing: VoiceHearing | None = None

    def to_data(self) -> dict[str, Any]:
        data = {name: getattr(self, name) for name in _FIELDS}
        reading = self.reading.to_data() if self.reading else None
        hearing = self.hearing.to_data() if self.hearing else None
        return {**data, "reading": reading, "hearing": hearing}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Draft":
        """Restore a saved draft; infer `confirmed` if an earlier build saved it without."""
        read, told = data.get("reading"), data.get("hearing")
        reading = PictureReading.from_data(read) if read else None
        hearing = VoiceHearing.from_data(told) if told else None
        words = tuple(data["words"])
        draft = cls(**{**data, "words": words, "reading": reading, "hearing": hearing})
        return draft if "confirmed" in data else replace(draft, confirmed=_answered_yes(draft))

    @property
    def said(self) -> str:
        """The reporter's own words."""
        return "\n".join(self.words)

    @property
    def description(self) -> str:
        """The reporter's own words: written, or else spoken; or what their picture tells."""
        spoken = self.hearing.description if self.hearing else ""
        return self.said or spoken or (self.reading.description if self.reading else "")

    @property
    def told(self) -> str:
        """The reporter's own words as they are judged: written, or else spoken."""
        return self.said or (with_hours(self.hearing.text) if self.hearing else "")

    def means_report(self, files: int) -> bool:
        """Whether it has a category, an SOP, `files` of evidence, or somebody's word for it."""
        return bool(self.category or self.procedure or files or self.confirmed)

    def can_be_filed(self, files: int) -> bool:
        """Whether silence may file it (SOP A.2): it means a report and says something, and it is
        not being asked whether it is a new one.
        """
        if self.awaiting in UNDECIDED or (self.likely and not (files or self.confirmed)):
            return False
        return self.means_report(files) and bool(self.words or self.category or files)

    def heard(self, text: str, at: int, *, guess: bool = True) -> "Draft":
        """The draft with more words; unless `guess` is False, the category is proposed from all
        words so far.
        """
        told = replace(self, words=(*self.words, text), heard_at=at)
        return told.judged() if guess else told

    def judged(self) -> "Draft":
        """The draft with the category that its words propose, unless a person chose one."""
        if self.procedure or (self.category and not self.guessed):
            return self
        proposal = propose_category(self.said)
        if proposal.category is None and self.hearing is not None:
            proposal = propose_category(self.hearing.text)
        if proposal.category is None:
            return self
        return replace(
            self, category=proposal.category.value, subcategory=proposal.sub or "", guessed=True
        )

    def proposed(self, reading: PictureReading) -> "Draft":
        """The draft with what was read in a picture. The first picture that shows an error holds;
        what the reporter wrote or chose is never changed. A request of another SOP takes no fault.
        """
        if self.procedure:
            reading = PictureReading(hidden=reading.hidden)
        known = self.reading
        if known is not None and known.error:
            return replace(self, reading=replace(known, hidden=known.hidden or reading.hidden))
        hidden = reading.hidden or (known is not None and known.hidden)
        draft = replace(self, reading=replace(reading, hidden=hidden))
        if self.category or not reading.sure:
            return draft
        return replace(
            draft, category=reading.category, subcategory=reading.subcategory, guessed=True
        )

    def heard_aloud(self, hearing: VoiceHearing) -> "Draft":
        """The draft with what was heard in a voice note, which is judged as written words are;
        what the reporter wrote or chose is never changed.
        """
        known = self.hearing
        return replace(self, hearing=known.then(hearing) if known else hearing).judged()

    def picked(self, category: Category) -> "Draft":
        """The draft with the category a person chose; a finer guess within it is kept."""
        same = category.value == self.category
        return replace(
            self,
            category=category.value,
            subcategory=self.subcategory if same else "",
            guessed=False,
            likely=False,
            asked="",
        )


_FIELDS = tuple(field.name for field in fields(Draft))


def _answered_yes(draft: Draft) -> bool:
    """Whether the latest question implies an earlier yes: "Masih yang sama?" is no longer asked,
    or words too brief for a report got past "Apakah ini laporan?".
    """
    if draft.asked or not draft.awaiting:
        return False
    few = len(draft.words) <= 1 and all(brief(text) for text in draft.words)
    return bool(draft.again) or (few and not draft.place)


def next_question(draft: Draft, person: Person) -> Question:
    """The next question. At most two concern the fault itself: its category and what happened."""
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
    if not draft.description and not draft.spoken:
        return Question.WHAT
    return Question.SUMMARY


def spoken_kinds(kinds: Collection[str]) -> bool:
    """Whether a voice note or a video replaces the words about what happened."""
    return bool({"voice", "audio", "video"} & set(kinds))
