"""Files on Telegram: pictures as albums, other files one by one, each uploaded once."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from aiogram import Bot
from aiogram.types import BufferedInputFile, InputMediaPhoto, Message

from bot.channels.channel import TELEGRAM
from bot.channels.telegram.text import Styled
from handlers.views.parts.screen import MediaItem, MediaKind

ReadMedia = Callable[[str], Awaitable[bytes]]

REMEMBERED = 2000
Below = Mapping[str, Any]
"""A reply_markup as JSON: inline buttons, or what replaces the keyboard."""
BARE = Styled("")
COVERED = frozenset({MediaKind.PICTURE, MediaKind.VIDEO})  # can have a spoiler


class TelegramMedia:
    """Sends files by hash and reuses Telegram's id of a file sent before."""

    def __init__(self, bot: Bot, read: ReadMedia) -> None:
        self._bot = bot
        self._read = read
        self._uploaded: OrderedDict[str, str] = OrderedDict()

    async def send_all(
        self, chat_id: int, items: Sequence[MediaItem], *, silent: bool
    ) -> list[int]:
        """Send pictures as albums, then other files. Return the message ids in order."""
        pictures = [item for item in items if item.kind is MediaKind.PICTURE]
        ids: list[int] = []
        for begin in range(0, len(pictures), TELEGRAM.album):
            album = pictures[begin : begin + TELEGRAM.album]
            if len(album) > 1:
                ids += await self._album(chat_id, album, silent=silent)
            else:
                ids.append(await self.send(chat_id, album[0], silent=silent))
        for item in items:
            if item.kind is not MediaKind.PICTURE:
                ids.append(await self.send(chat_id, item, silent=silent))
        return ids

    async def send(
        self,
        chat_id: int,
        item: MediaItem,
        *,
        silent: bool,
        caption: Styled = BARE,
        markup: Below | None = None,
    ) -> int:
        """Send one file with its caption and return the message id."""
        send = {
            MediaKind.PICTURE: self._bot.send_photo,
            MediaKind.VOICE: self._bot.send_voice,
            MediaKind.AUDIO: self._bot.send_audio,
            MediaKind.VIDEO: self._bot.send_video,
            MediaKind.DOCUMENT: self._bot.send_document,
        }[item.kind]
        extra = {"has_spoiler": item.spoiler} if item.kind in COVERED else {}
        message: Message = await send(  # type: ignore[operator]
            chat_id,
            await self._input(item),
            caption=caption.text or None,
            caption_entities=caption.spelled() or None,
            disable_notification=silent,
            reply_markup=markup,
            **extra,
        )
        self._remember(item, message)
        return message.message_id

    async def _album(
        self, chat_id: int, pictures: Sequence[MediaItem], *, silent: bool
    ) -> list[int]:
        messages = await self._bot.send_media_group(
            chat_id,
            [
                InputMediaPhoto(media=await self._input(item), has_spoiler=item.spoiler)
                for item in pictures
            ],
            disable_notification=silent,
        )
        for item, message in zip(pictures, messages, strict=False):
            self._remember(item, message)
        return [message.message_id for message in messages]

    async def _input(self, item: MediaItem) -> str | BufferedInputFile:
        known = self._uploaded.get(f"{item.kind}:{item.sha256}")
        if known is not None:
            return known
        name = item.name or f"{item.sha256[:8]}{_ENDINGS[item.kind]}"
        return BufferedInputFile(await self._read(item.sha256), filename=name)

    def _remember(self, item: MediaItem, message: Message) -> None:
        photo = message.photo[-1] if message.photo else None
        file = photo or message.voice or message.video or message.audio or message.document
        if file is not None:
            self._uploaded[f"{item.kind}:{item.sha256}"] = file.file_id
            if len(self._uploaded) > REMEMBERED:
                self._uploaded.popitem(last=False)


_ENDINGS = {
    MediaKind.PICTURE: ".jpg",
    MediaKind.VOICE: ".ogg",
    MediaKind.AUDIO: ".mp3",
    MediaKind.VIDEO: ".mp4",
    MediaKind.DOCUMENT: "",
}
