"""The interface of every channel: calls, errors, and limits as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.texts.fluent import Texts
from flows.messages.rows.message import Message
from handlers.views.parts.screen import MediaKind, Screen, Toast


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits of a channel. Lengths are in UTF-16 units; `inline`, `buttons` and `album` are
    counts.

    More than `inline` choices become a list; more than `buttons` cannot be shown.
    """

    text: int
    caption: int
    label: int
    inline: int
    buttons: int
    album: int


TELEGRAM = Limits(text=4096, caption=1024, label=64, inline=100, buttons=100, album=10)
WHATSAPP = Limits(text=1024, caption=1024, label=20, inline=3, buttons=10, album=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Downgrade:
    """A screen is shown in full, but differently: split, as a list, or file and text apart."""

    what: str
    size: int
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Impossible:
    """A choice would be lost, cut or ambiguous."""

    what: str
    size: int
    limit: int


def check_screen(
    screen: Screen, limits: Limits, texts: Texts, language: str
) -> tuple[Downgrade | Impossible, ...]:
    """List what the channel cannot show as intended. Raises MissingText."""
    said = (*screen.text, *screen.details)
    text = _units("\n\n".join(texts.plain(say, language) for say in said))
    labels = [texts.plain(each.label, language) for each in screen.offers]
    pictures = sum(item.kind is MediaKind.PICTURE for item in screen.media)
    caption = text if len(screen.media) == 1 else 0
    found: list[Downgrade | Impossible] = [
        Downgrade(what=what, size=size, limit=limit)
        for what, size, limit in (
            ("text", text, limits.text),
            ("caption", caption, limits.caption),
            ("choices", len(labels), limits.inline),
            ("album", pictures, limits.album),
        )
        if size > limit
    ]
    if len(labels) > limits.buttons and not screen.more:  # those behind "Lainnya" have pages
        found.append(Impossible(what="choices", size=len(labels), limit=limits.buttons))
    found += [
        Impossible(what=f"label {label!r}", size=_units(label), limit=limits.label)
        for label in labels
        if not 1 <= _units(label.strip()) <= limits.label or labels.count(label) > 1
    ]
    return tuple(found)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A screen for one chat, and the message, the case and the outbox row that it is made of.

    `page` is the page of its choices that was asked for, `turned` if nothing else changes;
    `folded` the news to tell before it, by their rows: kind and params of each. It goes without
    files if it is `bare`, and without those whose hash is in `gone`, also those of the news.
    """

    chat_id: int
    screen: Screen
    language: str
    silent: bool = False
    row: int = 0
    made: datetime | None = None
    case: int | None = None
    message: Message | None = None
    page: int = 0
    turned: bool = False
    folded: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    bare: bool = False
    gone: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The channel's ids of the messages it accepted; the last one carries the buttons.

    `has_caption` if the last one is a caption below a file, so that an edit has to edit a caption.
    """

    message_ids: tuple[int, ...]
    has_caption: bool = False


class ChannelError(Exception):
    """A message was not accepted."""


class RetryLater(ChannelError):
    """The whole bot has to wait, for at least `after` seconds; `why` in the channel's words."""

    def __init__(self, after: float, why: str = "") -> None:
        super().__init__(why or f"wait {after} s")
        self.after = after
        self.why = why


class ChatBusy(ChannelError):
    """Only this chat has to wait, for at least `after` seconds."""

    def __init__(self, after: float) -> None:
        super().__init__(f"wait {after} s")
        self.after = after


class Slowed(ChannelError):
    """This chat has to wait `after` seconds, or the whole bot: the channel does not say."""

    def __init__(self, after: float) -> None:
        super().__init__(f"wait {after} s")
        self.after = after


class Parked(ChannelError):
    """The message waits until the reader writes. `told` if a template was sent instead."""

    def __init__(self, why: str, *, told: bool) -> None:
        super().__init__(why)
        self.told = told


class Later(ChannelError):
    """The row waits until then for company, or for its reader's next act."""

    def __init__(self, until: datetime) -> None:
        super().__init__(f"not before {until}")
        self.until = until


class ToldElsewhere(ChannelError):
    """The row is told in another one, and marked already."""


class Unreachable(ChannelError):
    """The person blocked us, left, or no longer exists."""


class Refused(ChannelError):
    """The channel will never accept this message."""


class Gone(ChannelError):
    """The message cannot be edited, or cannot hold the new text; send a new one."""


class ChatMoved(ChannelError):
    """A group became a supergroup with a new chat id."""

    def __init__(self, new_chat_id: int) -> None:
        super().__init__(f"now {new_chat_id}")
        self.new_chat_id = new_chat_id


class ServerTrouble(ChannelError):
    """The channel or the network is down; the message may or may not have arrived."""


class InTheWay(ChannelError):
    """The channel works, but does not take this message: the chat's next ones go before it."""


class Channel(Protocol):
    """Sends messages to people. Methods raise ChannelError."""

    name: str

    async def send(self, parcel: Parcel) -> Sent: ...

    async def edit(self, parcel: Parcel, message_id: int, *, has_caption: bool) -> Sent: ...

    async def answers(self) -> bool:
        """Return whether the channel is up. Never raises."""
        ...

    async def toast(self, callback_id: str, toast: Toast | None, language: str) -> None:
        """Answer a pressed button. Never raises: anything important is sent as a message."""
        ...
