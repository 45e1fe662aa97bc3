"""Screens on Telegram: messages with entities, inline buttons, photos, albums, files."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import EditMessageCaption, EditMessageText, SendMessage
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
)

from bot.channels.channel import TELEGRAM, Parcel, Sent
from bot.channels.telegram_errors import translated, unchanged
from bot.channels.telegram_text import Styled, split, styled, units
from bot.marks import Span
from bot.texts import Texts
from handlers.callback_data import pack
from handlers.views.screen import Choice, MediaItem, MediaKind, Screen, Toast

ReadMedia = Callable[[str], Awaitable[bytes]]

REMEMBERED = 2000
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class TelegramChannel:
    """Implements Channel. Files are uploaded once; Telegram's id for them is then reused."""

    name = "telegram"

    def __init__(self, bot: Bot, texts: Texts, key: bytes, read_media: ReadMedia) -> None:
        self._bot = bot
        self._texts = texts
        self._key = key
        self._read_media = read_media
        self._uploaded: OrderedDict[str, str] = OrderedDict()

    async def send(self, parcel: Parcel) -> Sent:
        try:
            return await self._send(parcel)
        except TelegramAPIError as error:
            raise translated(error) from error

    async def _send(self, parcel: Parcel) -> Sent:
        screen = parcel.screen
        spans = self._spans(screen, parcel.language)
        short = styled(spans)
        if len(screen.media) == 1 and units(short.text) <= TELEGRAM.caption:
            message = await self._file(parcel, screen.media[0], short)
            return Sent(message_ids=(message.message_id,), has_caption=True)
        ids = await self._files_alone(parcel)
        parts = split(spans, TELEGRAM.text)
        for part in parts:
            message = await self._bot(
                SendMessage(
                    chat_id=parcel.chat_id,
                    text=part.text,
                    entities=list(part.entities),
                    link_preview_options=NO_PREVIEW,
                    disable_notification=parcel.silent,
                    reply_markup=self._markup(screen, parcel.language)
                    if part is parts[-1]
                    else None,
                )
            )
            ids.append(message.message_id)
        return Sent(message_ids=tuple(ids))

    async def _files_alone(self, parcel: Parcel) -> list[int]:
        """Pictures as one album, other files each by itself, before the text."""
        pictures = [item for item in parcel.screen.media if item.kind is MediaKind.PICTURE]
        others = [item for item in parcel.screen.media if item.kind is not MediaKind.PICTURE]
        ids: list[int] = []
        if len(pictures) > 1:
            ids += await self._album(parcel, pictures)
        elif pictures:
            others.insert(0, pictures[0])
        for item in others:
            ids.append((await self._file(parcel, item, Styled(""), bare=True)).message_id)
        return ids

    async def _album(self, parcel: Parcel, pictures: list[MediaItem]) -> list[int]:
        messages = await self._bot.send_media_group(
            parcel.chat_id,
            [
                InputMediaPhoto(media=await self._input(item), has_spoiler=item.spoiler)
                for item in pictures[: TELEGRAM.album]
            ],
            disable_notification=parcel.silent,
        )
        for item, message in zip(pictures, messages, strict=False):
            self._remember(item, message)
        return [message.message_id for message in messages]

    async def _file(
        self, parcel: Parcel, item: MediaItem, caption: Styled, *, bare: bool = False
    ) -> Message:
        send = {
            MediaKind.PICTURE: self._bot.send_photo,
            MediaKind.VOICE: self._bot.send_voice,
            MediaKind.AUDIO: self._bot.send_audio,
            MediaKind.VIDEO: self._bot.send_video,
            MediaKind.DOCUMENT: self._bot.send_document,
        }[item.kind]
        extra = {"has_spoiler": item.spoiler} if item.kind is MediaKind.PICTURE else {}
        message: Message = await send(  # type: ignore[operator]
            parcel.chat_id,
            await self._input(item),
            caption=caption.text or None,
            caption_entities=list(caption.entities) or None,
            disable_notification=parcel.silent,
            reply_markup=None if bare else self._markup(parcel.screen, parcel.language),
            **extra,
        )
        self._remember(item, message)
        return message

    async def _input(self, item: MediaItem) -> str | BufferedInputFile:
        known = self._uploaded.get(f"{item.kind}:{item.sha256}")
        if known is not None:
            return known
        name = item.name or f"{item.sha256[:8]}{_ENDINGS[item.kind]}"
        return BufferedInputFile(await self._read_media(item.sha256), filename=name)

    def _remember(self, item: MediaItem, message: Message) -> None:
        photo = message.photo[-1] if message.photo else None
        file = photo or message.voice or message.video or message.audio or message.document
        if file is not None:
            self._uploaded[f"{item.kind}:{item.sha256}"] = file.file_id
            if len(self._uploaded) > REMEMBERED:
                self._uploaded.popitem(last=False)

    async def edit(self, parcel: Parcel, message_id: int, *, has_caption: bool) -> Sent:
        limit = TELEGRAM.caption if has_caption else TELEGRAM.text
        text = split(self._spans(parcel.screen, parcel.language), limit)[0]
        markup = self._markup(parcel.screen, parcel.language)
        try:
            if has_caption:
                await self._bot(
                    EditMessageCaption(
                        chat_id=parcel.chat_id,
                        message_id=message_id,
                        caption=text.text,
                        caption_entities=list(text.entities),
                        reply_markup=markup,
                    )
                )
            else:
                await self._bot(
                    EditMessageText(
                        text=text.text,
                        chat_id=parcel.chat_id,
                        message_id=message_id,
                        entities=list(text.entities),
                        link_preview_options=NO_PREVIEW,
                        reply_markup=markup,
                    )
                )
        except TelegramAPIError as error:
            if not unchanged(error):
                raise translated(error) from error
        return Sent(message_ids=(message_id,), has_caption=has_caption)

    async def toast(self, callback_id: str, toast: Toast | None, language: str) -> None:
        text = self._texts.plain(toast.text, language)[:200] if toast else None
        with suppress(TelegramAPIError):  # too old after an outage: the press counts all the same
            await self._bot.answer_callback_query(
                callback_id, text=text, show_alert=bool(toast and toast.alert), request_timeout=10
            )

    def _spans(self, screen: Screen, language: str) -> list[Span]:
        """The messages of a screen with blank lines between."""
        found: list[Span] = []
        for say in screen.text:
            if found:
                found.append(Span("\n\n"))
            found.extend(self._texts.spans(say, language))
        return found

    def _markup(self, screen: Screen, language: str) -> InlineKeyboardMarkup | None:
        if not screen.choices:
            return None
        return InlineKeyboardMarkup(
            inline_keyboard=[
                [self._button(choice, language) for choice in row] for row in screen.choices
            ]
        )

    def _button(self, choice: Choice, language: str) -> InlineKeyboardButton:
        return InlineKeyboardButton(
            text=self._texts.plain(choice.label, language),
            callback_data=pack(choice.action, self._key),
        )


_ENDINGS = {
    MediaKind.PICTURE: ".jpg",
    MediaKind.VOICE: ".ogg",
    MediaKind.AUDIO: ".mp3",
    MediaKind.VIDEO: ".mp4",
    MediaKind.DOCUMENT: "",
}
