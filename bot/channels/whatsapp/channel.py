"""Screens on WhatsApp: reply buttons, lists and files; no edits, and templates after 24 hours."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import structlog

from bot.channels.channel import ChannelError, Parcel, Parked, Refused, Sent, Unreachable
from bot.channels.whatsapp.choices import Json
from bot.channels.whatsapp.cloud import Cloud
from bot.channels.whatsapp.errors import Expired, WindowClosed
from bot.channels.whatsapp.files.uploads import WhatsAppMedia
from bot.channels.whatsapp.folding.merged_news import MergedNews, changed, page_of, with_news
from bot.channels.whatsapp.folding.nods import is_nod, mark
from bot.channels.whatsapp.templates import Templates
from bot.channels.whatsapp.text import marked
from bot.channels.whatsapp.writing import Writer
from bot.channels.without_files import without_files
from bot.file_page.links import FileLinks
from bot.runtime.clock import Clock
from bot.texts.fluent import Texts
from handlers.views.parts.screen import Toast
from storage.database.unit import Database, Unit
from storage.whatsapp.accounts import (
    CHANNEL,
    Account,
    WhatsAppBook,
    account_of,
    newest_from,
)

log = structlog.get_logger()

WINDOW = timedelta(hours=24) - timedelta(minutes=2)
"""Two minutes less than Meta's window, because a message may be on its way when it closes."""


SHOWN_ANYWAY = frozenset({"done-recorded-nod"})
"""Toasts that repeat what the updated card says."""


class WhatsAppChannel:
    """Implements Channel. `key` signs the choices."""

    name = CHANNEL

    def __init__(
        self,
        api: Cloud,
        database: Database,
        texts: Texts,
        key: bytes,
        now: Clock,
        *,
        media: WhatsAppMedia,
        templates: Templates,
        links: FileLinks | None,
        on_expired: Callable[[Unit], Awaitable[None]],
    ) -> None:
        self._api = api
        self._database = database
        self._texts = texts
        self._now = now
        self._media = media
        self._writer = Writer(texts, key, media, links)
        self._templates = templates
        self._on_expired = on_expired
        self._expired = False
        self._merged_news = MergedNews(database)

    async def send(self, parcel: Parcel) -> Sent:
        """Send a screen. Raises Parked if the window is closed, whether or not a template was
        sent.
        """
        parcel = replace(parcel, screen=parcel.screen.sparing or parcel.screen)
        account = await self._account(parcel.chat_id)
        if not self._open(account):
            await self._merged_news.apart(parcel)
            await self._instead(account, parcel, "24 hours")
        whole = await self._together(parcel, "send")
        if not (whole.screen.text or whole.screen.media):
            return Sent(message_ids=())
        try:
            return await self._whole(account, whole)
        except WindowClosed as closed:
            async with self._database.unit() as unit:
                await WhatsAppBook(unit).close_window(account.id)
            await self._merged_news.apart(whole)
            await self._instead(account, parcel, str(closed))
            raise
        except Refused:
            await self._merged_news.apart(whole)
            raise

    async def edit(self, parcel: Parcel, message_id: int, *, has_caption: bool) -> Sent:
        """Send the screen's news with its current choices, since WhatsApp cannot edit. Raises
        Parked if the window is closed.
        """
        screen = changed(parcel.message, parcel.screen)
        if not screen.text and not parcel.folded:
            return Sent(message_ids=(message_id,))
        account = await self._account(parcel.chat_id)
        if not self._open(account):
            await self._merged_news.apart(parcel)
            raise Parked("24 hours", told=True)
        whole = await self._together(replace(parcel, screen=screen), "edit")
        try:
            return await self._whole(account, whole)
        except WindowClosed as closed:
            await self._merged_news.apart(whole)
            raise Parked(str(closed), told=True) from closed

    async def _together(self, parcel: Parcel, operation: str) -> Parcel:
        """The parcel with what its reader is told besides. Raises ToldElsewhere or Later."""
        if parcel.page:
            whole = with_news(parcel).screen
            left = () if self._writer.roomy(whole, parcel.language) else whole.details
            text = (*parcel.screen.text[:1], *left)
            heading = replace(parcel.screen, text=text, details=(), media=())
            return page_of(replace(parcel, screen=heading))
        return await self._merged_news.together(
            parcel, operation, self._now(), lambda screen: self._writer.count(screen, parcel)
        )

    async def answers(self) -> bool:
        return await self._api.answers()

    async def toast(self, callback_id: str, toast: Toast | None, language: str) -> None:
        """Send the toast as a message, since WhatsApp has no toasts. `callback_id` begins with the
        chat.
        """
        if toast is None or toast.text.id in SHOWN_ANYWAY:
            return
        with suppress(ChannelError, ValueError):
            account = await self._account(int(callback_id.partition(":")[0]))
            text = marked(self._texts.spans(toast.text, language))
            await self._post(account, [{"type": "text", "text": {"body": text}}])

    async def _account(self, chat: int) -> Account:
        account = await account_of(self._database, chat)
        if account is None or not (account.phone or account.bsuid):
            raise Unreachable("no address")
        return account

    def _open(self, account: Account) -> bool:
        return account.wrote_at is not None and self._now() - account.wrote_at < WINDOW

    async def _instead(self, account: Account, parcel: Parcel, why: str) -> None:
        """The template, if there is one. Always raises Parked, or what kept it from going."""
        message = parcel.message
        template = self._templates.message(message, parcel.language) if message else None
        if message is None or template is None:
            raise Parked(f"{why}; no template", told=False)
        try:
            await self._post(account, [template])
        except Refused as error:  # not approved, or paused
            log.error("template refused", kind=message.KIND, error=str(error))
            raise Parked(f"{why}; template: {error}", told=False) from error
        raise Parked(why, told=True)

    async def _whole(self, account: Account, parcel: Parcel) -> Sent:
        known = account.phone is not None
        if is_nod(parcel, self._now()) and await self._marked(account):
            return Sent(message_ids=())
        try:
            messages = await self._writer.messages(parcel, knows_number=known)
            return await self._post(account, messages)
        except Refused as error:
            if not parcel.screen.media:
                raise
            log.warning("files refused, words sent alone", error=str(error))
            self._media.forget()
        bare = replace(parcel, screen=without_files(parcel.screen))
        return await self._post(account, await self._writer.messages(bare, knows_number=known))

    async def _marked(self, account: Account) -> bool:
        """Mark the reader's last message as done. Return False if that cannot be."""
        wamid = await newest_from(self._database, account.id)
        if wamid is None:
            return False
        try:
            await self._post(account, [mark(wamid)])
        except Refused as error:
            log.warning("no reaction, words sent instead", error=str(error))
            return False
        return True

    async def _post(self, account: Account, messages: Sequence[Json]) -> Sent:
        to = {"to": account.phone} if account.phone else {"recipient": account.bsuid}
        envelope: dict[str, Any] = {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            **to,
        }
        sent = [await self._taken({**envelope, **message}) for message in messages]
        async with self._database.unit() as unit:
            book = WhatsAppBook(unit)
            ids = [await book.message(wamid, account.id, ours=True) for wamid in sent]
        return Sent(message_ids=tuple(ids))

    async def _taken(self, message: Json) -> str:
        """Send one message and return its wamid. An expired token is reported once, until a call
        succeeds.
        """
        try:
            wamid = await self._api.send(message)
        except Expired:
            if not self._expired:
                self._expired = True
                async with self._database.unit() as unit:
                    await self._on_expired(unit)
            raise
        self._expired = False
        return wamid
