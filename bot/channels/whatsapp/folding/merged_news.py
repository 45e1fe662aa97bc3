"""The news of one act for a reader, in as few messages as hold it, because each one is billed."""

from collections.abc import Callable, Mapping, Set
from dataclasses import replace
from datetime import datetime
from functools import reduce
from typing import Any

from bot.channels.channel import Later, Parcel, ToldElsewhere
from bot.channels.veiled import covered
from bot.channels.whatsapp.folding.packing import asks, packed
from bot.channels.whatsapp.folding.patience import NEWS_KINDS, is_receipt, patience
from bot.channels.without_files import pruned
from flows.messages.kinds.cards import Card
from flows.messages.kinds.content import ContentPages
from flows.messages.registry import decode
from flows.messages.rows.message import Message
from handlers.views.parts.screen import Screen
from handlers.views.registry import screen
from storage.database.unit import Database, Row
from storage.queues.merging import fold, seen_on_cards, unfold, written

Entries = Mapping[str, Mapping[str, Any]]
Count = Callable[[Screen], int]
"""Number of messages that a screen takes."""


class MergedNews:
    """Rows merged into waiting rows, in which they are stored, for a restart."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def together(
        self, parcel: Parcel, operation: str, now: datetime, count: Count
    ) -> Parcel:
        """The parcel with everything that is told in it. Raises ToldElsewhere if it is told in
        another row, Later if it waits for that or for its reader.
        """
        due = _due(parcel, operation)
        waits = due is not None and now < due

        def fit(first: Row, second: Row) -> int | None:
            one, other = _screen(first, seen), _screen(second, seen)
            both = packed(one, other)
            if both is None or count(both) >= count(one) + count(other):
                return None
            stays = second["id"] < first["id"] or (asks(one) and not asks(other))
            return int((first if stays else second)["id"])

        async with self._database.unit() as unit:
            seen = await seen_on_cards(unit, parcel.row)
            company = () if waits else NEWS_KINDS
            row, told = await fold(unit, parcel.row, now, fit, company, _overtakes)
        if row != parcel.row:
            raise ToldElsewhere
        if waits and due is not None and not told:
            raise Later(due)
        if isinstance(parcel.message, Card):
            parcel = replace(parcel, screen=_without(parcel.screen, seen))
        if isinstance(parcel.message, ContentPages) and not told:
            parcel = replace(parcel, screen=_unseen(parcel.screen, seen))
        if not told:
            return parcel
        whole = with_news(replace(parcel, folded=told), seen)
        return await covered(self._database, pruned(whole), now)

    async def apart(self, parcel: Parcel) -> None:
        """Let everything that was told in the parcel wait by itself again."""
        if parcel.folded:
            async with self._database.unit() as unit:
                await unfold(unit, parcel.row, parcel.folded)


def _due(parcel: Parcel, operation: str) -> datetime | None:
    length = patience(parcel.message, operation)
    return parcel.made + length if parcel.made and length else None


def _overtakes(earlier: Row, later: Row) -> bool:
    """Whether the later row says the same news of the case anew, or closes the card of which the
    earlier one tells how it stood.
    """
    if earlier["kind"] == later["kind"] and earlier["kind"] in NEWS_KINDS:
        return bool(earlier["case_id"] == later["case_id"])
    if {earlier["operation"], later["operation"]} != {"edit"}:
        return False
    if earlier["target"] != later["target"] or later["kind"] != Card.KIND:
        return False
    card = decode(later["kind"], written(later)[0])
    return isinstance(card, Card) and card.outcome is not None


def needless(row: Row) -> bool:
    """Whether a waiting row says nothing more to a reader who acts again."""
    own, told = written(row)
    return not told and is_receipt(decode(row["kind"], own), row["operation"])


def _screen(row: Row, seen: Set[str]) -> Screen:
    """The screen of a row with everything that is told in it already."""
    own, told = written(row)
    return _whole(row["id"], as_sent(row["kind"], own, row["operation"], seen), told, seen)


def _whole(row: int, own: Screen, told: Entries, seen: Set[str]) -> Screen:
    screens = {
        int(each): as_sent(entry["kind"], entry["params"], entry.get("operation", "edit"), seen)
        for each, entry in told.items()
    }
    ordered = [made for _, made in sorted({**screens, row: own}.items())]
    return reduce(lambda first, second: packed(first, second) or first, ordered)


def as_sent(kind: str, params: Mapping[str, Any], operation: str, seen: Set[str]) -> Screen:
    """The screen of a row: of an edit only its news, because WhatsApp cannot edit; of a card not
    the pictures that its reader has `seen` on an earlier one.
    """
    message = decode(kind, params)
    made = screen(message)
    made = made.sparing or made
    if operation != "edit" or made.news is None:
        return _without(made, seen) if kind == Card.KIND else made
    return changed(message, made)


def changed(message: Message | None, made: Screen) -> Screen:
    """The words of an edit on a channel that cannot edit: the news, or everything if there are
    choices and no news; nothing of a card of which only the number of files changed.
    """
    if isinstance(message, Card) and message.quiet:
        return Screen(text=())
    if made.news is None:
        return made
    kept = made if made.choices and not made.news else None
    text, details = (kept.text, kept.details) if kept else (made.news, ())
    return replace(made, text=text, details=details, media=())


def _without(screen: Screen, seen: Set[str]) -> Screen:
    return replace(screen, media=tuple(each for each in screen.media if each.sha256 not in seen))


def _unseen(screen: Screen, seen: Set[str]) -> Screen:
    """The pages that stand on no card of the reader; nothing if all do."""
    left = _without(screen, seen)
    return left if left.media else Screen(text=())


def with_news(parcel: Parcel, seen: Set[str] = frozenset()) -> Parcel:
    """The parcel with the screens that are told in it, before and after its own by their rows."""
    if not parcel.folded:
        return parcel
    return replace(parcel, screen=_whole(parcel.row, parcel.screen, parcel.folded, seen))


def page_of(parcel: Parcel) -> Parcel:
    """A further page of choices, with the choices of everything that is told in the parcel."""
    whole = with_news(parcel).screen
    heading = replace(parcel.screen, choices=whole.choices, more=whole.more)
    return replace(parcel, screen=heading)


def told_in(message: Message | None, folded: Entries) -> list[Message]:
    """The message of a row, and those that are told in it."""
    told = [decode(each["kind"], each["params"]) for each in folded.values()]
    return [message, *told] if message is not None else told
