"""Handling of one stored WhatsApp item: download before the unit, the rest inside it."""

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import structlog
from aiogram import Bot
from aiogram.types import Message

from bot.channels.channel import ChannelError
from bot.channels.dispatching import Updates
from bot.channels.whatsapp.account.notices import notice
from bot.channels.whatsapp.account.telling import noticed
from bot.channels.whatsapp.choices import more_of
from bot.channels.whatsapp.cloud import Cloud
from bot.channels.whatsapp.fallbacks import Fallbacks
from bot.channels.whatsapp.folding.merged_news import needless
from bot.channels.whatsapp.folding.patience import RECEIPT_KINDS
from bot.channels.whatsapp.statuses import status_told
from bot.channels.whatsapp.templates import OPENED
from bot.channels.whatsapp.translate import (
    BUTTON,
    DELETE,
    EDIT,
    SYSTEM,
    BrokenItem,
    Numbers,
    own_number,
    quoted_wamid,
    reply_of,
    sent_at,
    translated,
)
from bot.channels.whatsapp.webhook_items import ACCOUNT, BROKEN, MESSAGE
from bot.inbound.media import Media
from bot.runtime.background import BackgroundTasks
from bot.runtime.work_factory import WorkFactory
from flows.messages.kinds.answers import DeleteIgnored, Refused
from flows.office.messages.notify import notify
from flows.office.people.introduction import meet
from flows.office.people.verified_number import recognise
from flows.office.work import Work
from flows.records.received_file import ReceivedFile
from storage.database.unit import Unit
from storage.queues.earlier import earlier
from storage.queues.inbox import Waiting
from storage.queues.merging import withdraw
from storage.queues.paging import turn
from storage.queues.parked import release
from storage.whatsapp.accounts import CHANNEL, Account, WhatsAppBook

log = structlog.get_logger()

Item = Mapping[str, Any]

SILENT = frozenset({SYSTEM, "reaction", EDIT, DELETE})
"""Types that do not open the 24-hour window."""


class ItemHandler:
    """Handles inbox rows of WhatsApp. `updates` passes them to the Dispatcher."""

    def __init__(
        self,
        updates: Updates,
        bot: Bot,
        api: Cloud,
        media: Media,
        works: WorkFactory,
        fallbacks: Fallbacks,
    ) -> None:
        self._updates = updates
        self._bot = bot
        self._api = api
        self._media = media
        self._works = works
        self._fallbacks = fallbacks
        self._received: dict[int, ReceivedFile | None] = {}
        self._marking = BackgroundTasks()

    async def prepare(self, row: Waiting) -> None:
        """Mark the item as read, and download its file now, because its id expires. Never
        raises.
        """
        try:
            told = json.loads(row.payload)
            if told["is"] == MESSAGE:
                if told["item"]["type"] not in SILENT and row.attempts == 0:
                    self._marking.spawn(self._reads(told["item"]["id"]))
                update = translated(told["item"], Numbers(), self._bot)
                if update.message is not None:
                    self._received[row.id] = await self._media.receive(
                        update.message, self._api.download, row.chat
                    )
        except (ValueError, LookupError):
            return  # raised again in handle(), which counts attempts

    async def _reads(self, wamid: str) -> None:
        with suppress(ChannelError):  # nothing depends on it
            await self._api.reads(wamid)

    async def handle(self, row: Waiting, unit: Unit) -> None:
        """Handle a row inside a unit. Raises BrokenItem and whatever the handlers raise; the row
        is then retried, and finally kept as dead and reported.
        """
        told = json.loads(row.payload)
        if told["is"] == BROKEN:
            raise BrokenItem(str(told["item"])[:200])
        unit.after_commit.append(lambda: self._over(row))
        if told["is"] == ACCOUNT:
            about = notice(told["item"]["field"], told["item"]["value"])
            if about is not None:
                await noticed(self._works.work(unit), about)
            return
        if told["is"] != MESSAGE:
            await status_told(unit, told["item"], self._fallbacks, self._works.now())
            return
        await self._message(row, unit, told["item"], told["contact"])

    def _over(self, row: Waiting) -> None:
        self._received.pop(row.id, None)
        self._updates.committed()

    async def _message(self, row: Waiting, unit: Unit, item: Item, contact: Item) -> None:
        book, work = WhatsAppBook(unit), self._works.work(unit)
        if item["type"] == SYSTEM:
            await _moved(book, item)
            return
        account = await _account(book, item, contact)
        at = sent_at(item)
        if account.phone is not None:
            await recognise(work, CHANNEL, account.id, account.phone)
        person = await meet(work.desk, CHANNEL, account.id, work.now)
        if item["type"] not in SILENT:
            await book.wrote(account.id, min(at, work.now))
            if person.contact is not None:
                await release(unit, person.contact, work.now)
                await withdraw(unit, person.contact, RECEIPT_KINDS, needless)
        quoted = quoted_wamid(item)
        numbers = Numbers(
            update=row.id,
            chat=account.id,
            name=account.name,
            language=person.language,
            message=await book.message(item["id"], account.id, ours=False),
            quoted=await book.quoted(quoted) if quoted else None,
        )
        if await self._aside(unit, work, item, account):
            return
        own = own_number(item, account.phone)
        if own is not None and account.phone is None:
            await book.account(own, account.bsuid)
        update = translated(item, numbers, self._bot, own=own is not None)
        before = await self._before(row, item, unit) if item["type"] == EDIT else None
        await self._updates.feed(update, self._received.get(row.id), unit, before)

    async def _before(self, row: Waiting, item: Item, unit: Unit) -> Message | None:
        """The message as it was before an edit; None if it is no longer kept."""
        original = quoted_wamid(item)
        for payload in await earlier(unit, row):
            told = json.loads(payload)
            said = told["item"] if told["is"] == MESSAGE else {}
            if original == (quoted_wamid(said) if said.get("type") == EDIT else said.get("id")):
                update = translated(said, Numbers(), self._bot)
                return update.edited_message or update.message
        return None

    async def _aside(self, unit: Unit, work: Work, item: Item, account: Account) -> bool:
        """Handle what needs no handler: paging, opening the window, deletions. Return whether it
        was that.
        """
        person = await meet(work.desk, CHANNEL, account.id, work.now)
        more = more_of(reply_of(item) or "")
        if more is not None and person.contact is not None:
            if not await turn(unit, more[0], person.contact, more[1], work.now):
                await notify(work, person, Refused(id="refused-old-choice", arguments={}))
            return True
        if item["type"] == DELETE:
            await notify(work, person, DeleteIgnored())
            return True
        button = item.get(BUTTON)
        return isinstance(button, Mapping) and button.get("payload") == OPENED


async def _account(book: WhatsAppBook, item: Item, contact: Item) -> Account:
    phone = _text(item.get("from")) or _text(contact.get("wa_id"))
    bsuid = _text(item.get("from_user_id")) or _text(contact.get("user_id"))
    profile = contact.get("profile")
    name = profile.get("name") if isinstance(profile, Mapping) else ""
    return await book.account(phone, bsuid, str(name or "")[:100])


async def _moved(book: WhatsAppBook, item: Item) -> None:
    """Change the address of an account: a person changed their number, or WhatsApp their id."""
    told = item.get("system")
    if not isinstance(told, Mapping):
        raise BrokenItem("system")
    kind = str(told.get("type", ""))
    if kind not in ("user_changed_number", "user_changed_user_id"):
        log.info("system message", kind=kind)
        return
    old = item.get("from") if kind == "user_changed_number" else None
    before = told.get("previous_user_id") or (item.get("from_user_id") if not old else None)
    await book.changed(
        (_text(old), _text(before)),
        (
            _text(told.get("wa_id") or told.get("new_wa_id")),
            _text(told.get("user_id") or told.get("new_user_id")),
        ),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
