"""Kinds of messages with their views, from which a registry is made."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

from flows.messages.rows.message import Message
from handlers.views.parts.phrases import say, you
from handlers.views.parts.screen import Argument, Screen

M = TypeVar("M", bound=Message)
View = Callable[[Any], Screen]
"""Makes a screen of a message of its kind."""


class Entry(NamedTuple):
    """A kind of message with its view."""

    kind: type[Message]
    view: View


def shown(kind: type[M], view: Callable[[M], Screen]) -> Entry:
    """Pair a kind with the view written for it."""
    return Entry(kind, view)


def _nothing(message: Message) -> Mapping[str, Argument]:
    return {}


def plain(
    kind: type[M],
    arguments: Callable[[M], Mapping[str, Argument]] = _nothing,
    *,
    addressed: bool = False,
) -> Entry:
    """Pair a kind with a view of one text without buttons; the text's id is the kind's name.
    `addressed` adds `you`, the reader's form of address, to its arguments.
    """

    def view(message: M) -> Screen:
        given = dict(arguments(message))
        if addressed:
            given["you"] = you(message)
        return Screen(text=(say(kind.KIND, **given),))

    return Entry(kind, view)


def gathered(entries: Iterable[Entry]) -> Mapping[str, View]:
    """Views by the name of the kind. Raises ValueError for a kind that has two."""
    views: dict[str, View] = {}
    for kind, view in entries:
        if kind.KIND in views:
            raise ValueError(f"{kind.KIND} has two views")
        views[kind.KIND] = view
    return views
