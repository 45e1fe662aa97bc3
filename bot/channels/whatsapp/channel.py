"""Screens on WhatsApp: reply buttons, lists and files; no edits, and templates after 24 hours."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import structlog

from bot.channels.channel import ChannelError, Parcel, Parked, Refused, Sent, Unreachable
from bot.channels.whatsapp import choices
from bot.channels.whatsapp.choices import Json
from bot.channels.whatsapp.cloud import Cloud
from bot.channels.whatsapp.composing import asking_number, composed
from bot.channels.whatsapp.errors import Expired, WindowClosed
from bot.channels.whatsapp.merged_news import MergedNews
from bot.channels.whatsapp.templates import Templates
from bot.channels.whatsapp.text import marked
from bot.channels.whatsapp.uploads import WhatsAppMedia
from bot.runtime.clock import Clock
from bot.texts.fluent import Texts
from bot.texts.markup import Span
from handlers.conversation.callback_data import pack
from handlers.views.parts.screen import Choice, Say, Screen, Toast
from storage.database.unit import Database, Unit
from storage.whatsapp.accounts import CHANNEL, Account, WhatsAppBook, account_of

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
        on_expired: Callable[[Unit], Awaitable[None]],
    ) -> None:
        self._api = api
        self._database = database
        self._texts = texts
        self._key = key
        self._now = now
        self._media = media
        self._templates = templates
        self._on_expired = on_expired
        self._expired = False
        self._merged_news = MergedNews(database)

    async def send(self, parcel: Parcel) -> Sent:
        """Send a screen. Raises Parked if the window is closed, whether or not a template was
        sent.
        """
        account = await self._account(parcel.chat_id)
        if not self._open(account):
            await self._instead(account, parcel, "24 hours")
        try:
            return await self._whole(account, self._merged_news.told(parcel))
        except WindowClosed as closed:
            async with self._database.unit() as unit:
                await WhatsAppBook(unit).close_window(account.id)
            await self._instead(account, parcel, str(closed))
            raise

    async def edit(self, parcel: Parcel, message_id: int, *, has_caption: bool) -> Sent:
        """Send the screen's news with its current choices, since WhatsApp cannot edit. News
        without choices are merged into the reader's next message, if one waits. Raises Parked if
        the window is closed.
        """
        news = parcel.screen.news
        if news == () and not parcel.screen.choices:
            return Sent(message_ids=(message_id,))
        account = await self._account(parcel.chat_id)
        if not self._open(account):
            raise Parked("24 hours", told=True)
        screen = parcel.screen
        if not screen.choices and await self._merged_news.into_next(parcel, self._now()):
            return Sent(message_ids=(message_id,))
        if news is not None:
            screen = replace(screen, text=news or screen.text, media=())
        try:
            return await self._whole(account, replace(parcel, screen=screen))
        except WindowClosed as closed:
            raise Parked(str(closed), told=True) from closed

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
        try:
            messages = await self._messages(account, parcel)
            return await self._post(account, messages)
        except Refused as error:
            if not parcel.screen.media:
                raise
            log.warning("files refused, words sent alone", error=str(error))
            self._media.forget()
        text = (*parcel.screen.text, Say(id="files-not-shown"))
        bare = replace(parcel, screen=replace(parcel.screen, text=text, media=()))
        return await self._post(account, await self._messages(account, bare))

    async def _messages(self, account: Account, parcel: Parcel) -> list[Json]:
        screen, page = parcel.screen, parcel.page
        if screen.share_number and account.phone is None:
            return [asking_number(marked(self._spans(screen.text, parcel.language)))]
        if page:
            screen = Screen(text=screen.text[:1], choices=screen.choices)
        flat = [choice for row in screen.choices for choice in row]

        def word(say: Say) -> str:
            return self._texts.plain(say, parcel.language)

        def packed(choice: Choice) -> str:
            return pack(choice.action, self._key)

        action = choices.shown(flat, parcel.row, page, word, packed)
        files = [await self._media.attach(item) for item in screen.media]
        return composed(self._spans(screen.text, parcel.language), action, files)

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

    def _spans(self, text: Sequence[Say], language: str) -> list[Span]:
        found: list[Span] = []
        for say in text:
            if found:
                found.append(Span("\n" if say.tight else "\n\n"))
            found.extend(self._texts.spans(say, language))
        return found
