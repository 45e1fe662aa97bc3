"""What every channel can be asked, what it may answer, and its limits as data."""

from dataclasses import dataclass
from typing import Protocol

from handlers.views.screen import Screen, Toast


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Lengths in UTF-16 units; `buttons` and `album` are counts."""

    text: int
    caption: int
    label: int
    buttons: int
    album: int


TELEGRAM = Limits(text=4096, caption=1024, label=64, buttons=100, album=10)
WHATSAPP = Limits(text=1024, caption=1024, label=20, buttons=10, album=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A screen for one chat."""

    chat_id: int
    screen: Screen
    language: str
    silent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The channel's ids of what it took; the last carries the buttons.

    `has_caption`: that one is a caption below a file, so an edit has to edit a caption.
    """

    message_ids: tuple[int, ...]
    has_caption: bool = False


class ChannelError(Exception):
    """Why a channel did not take a message."""


class RetryLater(ChannelError):
    """The channel names the seconds to wait; the whole bot has to."""

    def __init__(self, after: float) -> None:
        super().__init__(f"wait {after} s")
        self.after = after


class Unreachable(ChannelError):
    """The person blocked us, left, or is gone."""


class Refused(ChannelError):
    """This message will never be taken."""


class Gone(ChannelError):
    """The message to be edited is not there any more."""


class ChatMoved(ChannelError):
    """A group became a supergroup."""

    def __init__(self, new_chat_id: int) -> None:
        super().__init__(f"now {new_chat_id}")
        self.new_chat_id = new_chat_id


class ServerTrouble(ChannelError):
    """The channel, or the way to it, is down; whether the message arrived may be unknown."""


class Channel(Protocol):
    """A way to people. Each method raises a ChannelError."""

    name: str

    async def send(self, parcel: Parcel) -> Sent: ...

    async def edit(self, parcel: Parcel, message_id: int, *, has_caption: bool) -> Sent: ...

    async def toast(self, callback_id: str, toast: Toast | None, language: str) -> None:
        """Answer a pressed button. Never raises: whatever matters is a message."""
        ...
