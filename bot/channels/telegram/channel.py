"""Screens on Telegram: messages with entities, inline buttons, photos, albums, files.

Methods that carry text are built from JSON, as TelegramSession expects.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramAPIError, TelegramRetryAfter
from aiogram.methods import (
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    SendMessage,
    TelegramMethod,
)
from aiogram.types import InlineKeyboardMarkup

from bot.channels.channel import TELEGRAM, Gone, Parcel, Refused, Sent
from bot.channels.telegram.errors import translated, unchanged
from bot.channels.telegram.keyboard import Keyboards
from bot.channels.telegram.linkable import unlinked
from bot.channels.telegram.media import Below, ReadMedia, TelegramMedia
from bot.channels.telegram.reactions import reacted
from bot.channels.telegram.session import of_json
from bot.channels.telegram.text import Styled, split, styled, units
from bot.channels.without_files import without_files
from bot.runtime.clock import Clock
from bot.texts.fluent import Texts
from bot.texts.markup import Span
from handlers.views.parts.screen import Say, Screen, Toast

log = structlog.get_logger()

TOAST = 200
SHARE_NUMBER = Say(id="choice-share-number")
NO_PREVIEW = {"is_disabled": True}


class TelegramChannel:
    """Implements Channel. `key` signs the buttons."""

    name = "telegram"

    def __init__(
        self, bot: Bot, texts: Texts, key: bytes, read_media: ReadMedia, now: Clock
    ) -> None:
        self._bot = bot
        self._texts = texts
        self._now = now
        self._keyboards = Keyboards(texts, key)
        self._media = TelegramMedia(bot, read_media)

    async def send(self, parcel: Parcel) -> Sent:
        if await reacted(self._bot, parcel, self._now()):
            return Sent(message_ids=())
        try:
            return await self._send(parcel)
        except TelegramAPIError as error:
            trouble = translated(error)
            if not isinstance(trouble, Refused) or not parcel.screen.media:
                raise trouble from error
            log.warning("files refused, words sent alone", error=error.message)
        return await self.send(replace(parcel, screen=without_files(parcel.screen)))

    async def _send(self, parcel: Parcel) -> Sent:
        screen = parcel.screen
        spans = self._spans(screen, parcel.language)
        short = styled(spans)
        if len(screen.media) == 1 and units(short.text) <= TELEGRAM.caption:
            message_id = await self._media.send(
                parcel.chat_id,
                screen.media[0],
                silent=parcel.silent,
                caption=short,
                markup=self._below(screen, parcel.language),
            )
            return Sent(message_ids=(message_id,), has_caption=True)
        ids = await self._media.send_all(parcel.chat_id, screen.media, silent=parcel.silent)
        parts = split(spans, TELEGRAM.text)
        for part in parts:
            message = await self._bot(
                of_json(
                    SendMessage,
                    chat_id=parcel.chat_id,
                    text=part.text,
                    entities=part.spelled(),
                    link_preview_options=NO_PREVIEW,
                    disable_notification=parcel.silent,
                    reply_markup=self._below(screen, parcel.language)
                    if part is parts[-1]
                    else None,
                )
            )
            ids.append(message.message_id)
        return Sent(message_ids=tuple(ids))

    async def edit(self, parcel: Parcel, message_id: int, *, has_caption: bool) -> Sent:
        text = styled(self._spans(parcel.screen, parcel.language))
        fits = units(text.text) <= (TELEGRAM.caption if has_caption else TELEGRAM.text)
        if parcel.turned:
            fits, method = True, self._turned(parcel, message_id)
        elif fits:
            method = self._edited(parcel, message_id, text, has_caption=has_caption)
        else:
            method = EditMessageReplyMarkup(
                chat_id=parcel.chat_id, message_id=message_id, reply_markup=None
            )
        try:
            await self._bot(method)
        except TelegramAPIError as error:
            if not unchanged(error):
                raise translated(error) from error
        if not fits:  # a truncated card would lose its outcome, which stands at the end
            raise Gone("the new text does not fit; the old message has lost its buttons")
        return Sent(message_ids=(message_id,), has_caption=has_caption)

    def _turned(self, parcel: Parcel, message_id: int) -> TelegramMethod[Any]:
        """Only the buttons change, also below a text that was sent in several parts."""
        markup = self._keyboards.inline(parcel.screen, parcel.language, parcel.page)
        return EditMessageReplyMarkup(
            chat_id=parcel.chat_id,
            message_id=message_id,
            reply_markup=InlineKeyboardMarkup.model_validate(markup) if markup else None,
        )

    def _edited(
        self, parcel: Parcel, message_id: int, text: Styled, *, has_caption: bool
    ) -> TelegramMethod[Any]:
        markup = self._keyboards.inline(parcel.screen, parcel.language)
        if has_caption:
            return of_json(
                EditMessageCaption,
                chat_id=parcel.chat_id,
                message_id=message_id,
                caption=text.text,
                caption_entities=text.spelled(),
                reply_markup=markup,
            )
        return of_json(
            EditMessageText,
            text=text.text,
            chat_id=parcel.chat_id,
            message_id=message_id,
            entities=text.spelled(),
            link_preview_options=NO_PREVIEW,
            reply_markup=markup,
        )

    async def answers(self) -> bool:
        try:
            await self._bot.get_me(request_timeout=10)
        except AiogramError as error:
            return isinstance(error, TelegramRetryAfter)
        return True

    async def toast(self, callback_id: str, toast: Toast | None, language: str) -> None:
        text = split(self._texts.spans(toast.text, language), TOAST)[0].text if toast else None
        with suppress(AiogramError):  # too old after an outage; the press itself still counts
            await self._bot.answer_callback_query(
                callback_id, text=text, show_alert=bool(toast and toast.alert), request_timeout=10
            )

    def _spans(self, screen: Screen, language: str) -> list[Span]:
        """Join the texts of a screen, with blank lines before those that are not tight, and fold
        the details.
        """
        found = self._joined(screen.text, language)
        if screen.details:
            folded = self._joined(screen.details, language)
            found += [Span("\n\n"), *(replace(span, folded=True) for span in folded)]
        return found

    def _joined(self, says: Sequence[Say], language: str) -> list[Span]:
        found: list[Span] = []
        for say in says:
            if found:
                found.append(Span("\n" if say.tight else "\n\n"))
            found.extend(self._texts.spans(say, language))
        return unlinked(found)

    def _below(self, screen: Screen, language: str) -> Below | None:
        """reply_markup of a screen. If it asks for a reply, the app is made to quote the question,
        which identifies the answer.
        """
        if screen.share_number:
            label = self._texts.plain(SHARE_NUMBER, language)
            key = {"text": label, "request_contact": True}
            return {"keyboard": [[key]], "resize_keyboard": True, "one_time_keyboard": True}
        if screen.keyboard_gone:
            return {"remove_keyboard": True}
        if screen.ask_reply and not screen.choices:
            return {"force_reply": True}
        return self._keyboards.inline(screen, language)
