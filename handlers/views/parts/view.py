"""Kinds of messages with their views: what a registry is made of."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

from flows.messages.rows.message import Message
from handlers.views.parts.phrases import say, you
from handlers.views.parts.screen import Argument, Screen

M = TypeVar("M", bound=Message)
View = Callable[[Any], Screen]
"""Makes a screen of a message of its kind."""


class Entry(NamedTuple):
    """A kind of message, and its view."""

    kind: type[Message]
    view: View


def shown(kind: type[M], view: Callable[[M], Screen]) -> Entry:
    """A kind with the view that is written for it."""
    return Entry(kind, view)


def _nothing(message: Message) -> Mapping[str, Argument]:
    return {}


def plain(
    kind: type[M],
    arguments: Callable[[M], Mapping[str, Argument]] = _nothing,
    *,
    addressed: bool = False,
) -> Entry:
    """A kind that is one text, called as the kind is, and nothing to press.

    `addressed` adds `you`, the reader as they want to be called, to its arguments.
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
