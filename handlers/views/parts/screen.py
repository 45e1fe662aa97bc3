"""A screen: the content of a message before a channel decides how to show it.

Text is message ids with arguments: delivery finds the words in the reader's language, and each
channel shows them in its own way.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Union


@dataclass(frozen=True, slots=True)
class At:
    """A moment in milliseconds since 1970, shown as `form` (bot/texts/fluent.py): long, clock."""

    milliseconds: int
    form: str


@dataclass(frozen=True, slots=True)
class Lasting:
    """A duration in seconds."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Working:
    """A length of working time in seconds: from a working day on, told in days of the office."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days of the office, from one that holds `begins` to one that holds `until`, both in
    milliseconds since 1970.
    """

    begins: int
    until: int


@dataclass(frozen=True, slots=True)
class Beginning:
    """Words at the beginning of a line, which are capitalised."""

    words: "Say"


Argument = Union[str, int, float, At, Lasting, Working, Period, Beginning, "Say"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """One message of locales/. Arguments are shown literally, never read as markup. On a screen, a
    `tight` one stands on the next line, with no blank line before it.
    """

    id: str
    args: Mapping[str, Argument] = field(default_factory=dict)
    tight: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Decide:
    """Take an outcome of a step in the given round."""

    case: int
    step: str
    round: int
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """Answer a question. `token` names the conversation: a button of an older one is harmless."""

    form: str
    field: str
    value: str
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Show something; nothing changes."""

    what: str
    argument: str = ""


ChoiceAction = Decide | Pick | Open


class Tone(StrEnum):
    """The colour of a button on channels that have colours: agreeing, or not to be undone."""

    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A button; its label has at most 20 characters in every language."""

    label: Say
    action: ChoiceAction
    tone: Tone | None = None


Rows = tuple[tuple[Choice, ...], ...]
"""Buttons below each other, those of a row side by side."""


MORE = Choice(label=Say(id="choice-more"), action=Open(what="more", argument="1"))
LESS = Choice(label=Say(id="choice-less"), action=Open(what="more", argument="0"))
"""The buttons that show the choices behind "Lainnya", and the first ones again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A button that copies a text, on channels that have such buttons."""

    label: Say
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A button that opens a page of the office; `app`: inside the app of the channel."""

    label: Say
    url: str
    app: bool = False


class MediaKind(StrEnum):
    """The way a channel shows a file."""

    PICTURE = "picture"
    VOICE = "voice"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaItem:
    """A file of the evidence folder. A `spoiler` is covered until it is tapped; one that somebody
    `opened` is shown with what looks secret.
    """

    kind: MediaKind
    sha256: str
    name: str | None = None
    spoiler: bool = False
    opened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """`text` is joined by blank lines, except tight parts; `details` follow it folded, or are left
    out for want of room. `choices` are rows of buttons, `more` those behind "Lainnya",
    `copies` those below them that copy a number.
    `share_number` offers, in place of the keyboard, to share one's own number; `keyboard_gone`
    removes that offer. `settled`: it asks for nothing more, and its choices take back what was
    done. If a channel cannot change a message, it sends `news` in place of the whole screen: ()
    for nothing, None for all of it. A channel that bills each message shows `sparing` instead,
    which leaves less to be said later. `page_of` is the person for whom the channel makes a link
    to their page when it sends this: it becomes `addresses`, or words.
    """

    text: tuple[Say, ...]
    details: tuple[Say, ...] = ()
    choices: Rows = ()
    more: Rows = ()
    copies: tuple[Copy, ...] = ()
    media: tuple[MediaItem, ...] = ()
    ask_reply: bool = False
    share_number: bool = False
    keyboard_gone: bool = False
    settled: bool = False
    news: tuple[Say, ...] | None = None
    sparing: "Screen | None" = None
    page_of: int | None = None
    addresses: tuple[Address, ...] = ()

    @property
    def offers(self) -> tuple[Choice, ...]:
        """Every choice in order, those behind "Lainnya" last."""
        return tuple(choice for row in (*self.choices, *self.more) for choice in row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Toast:
    """A brief answer at a pressed button; an `alert` has to be dismissed."""

    text: Say
    alert: bool = False
