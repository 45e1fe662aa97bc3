"""The only part that a rehearsal replaces: aiogram's session, which here acts on phones."""

from collections.abc import AsyncGenerator, Callable, Sequence
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    GetMe,
    SendAudio,
    SendDocument,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SendVideo,
    SendVoice,
    SetMessageReaction,
)
from aiogram.methods.base import TelegramMethod, TelegramType
from aiogram.types import (
    BufferedInputFile,
    Chat,
    Document,
    File,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    PhotoSize,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    User,
)

from bot.channels.telegram.session import TEXTS
from bot.playground.stage.file_shelf import FileShelf, Kept
from bot.playground.stage.phones import Bubble, NoSuchMessage, Phones
from bot.runtime.clock import Clock

USERNAME = "sigap_latihan_bot"
FILES: dict[type[Any], str] = {
    SendDocument: "document",
    SendVoice: "voice",
    SendVideo: "video",
    SendAudio: "audio",
}
Toasted = Callable[[str, str, bool], None]


class PlaygroundSession(BaseSession):
    """Answers like Telegram. `toasted` receives the toasts of pressed buttons."""

    def __init__(self, phones: Phones, shelf: FileShelf, now: Clock, toasted: Toasted) -> None:
        super().__init__()
        self._phones = phones
        self._shelf = shelf
        self._now = now
        self._toasted = toasted

    async def close(self) -> None:
        """Do nothing: no connection is open."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109  aiogram's signature
    ) -> TelegramType:
        chat = getattr(method, "chat_id", None)
        if chat is not None and not self._phones.knows(int(chat)):
            raise TelegramBadRequest(method, "Bad Request: chat not found")
        try:
            return cast(TelegramType, self._done(bot, _typed(method)))
        except NoSuchMessage as error:
            raise TelegramBadRequest(method, "Bad Request: message to edit not found") from error

    async def stream_content(
        self, url: str, *args: Any, **named: Any
    ) -> AsyncGenerator[bytes, None]:
        yield self._shelf.find(url.rpartition("/")[2]).data

    def _done(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        match method:
            case SendMessage():
                return self._sent(method, **_text(method.text, method.entities))
            case SendPhoto():
                kept = self._kept(method.photo, "gambar.jpg")
                covered = bool(method.has_spoiler)
                return self._sent(
                    method, kept, photos=(_photo(kept, covered=covered),), **_caption(method)
                )
            case SendMediaGroup():
                return self._album(method)
            case SendDocument() | SendVoice() | SendVideo() | SendAudio():
                return self._file(method)
            case EditMessageText():
                return self._edited(method, **_text(method.text, method.entities))
            case EditMessageCaption():
                return self._edited(method, **_caption(method))
            case EditMessageReplyMarkup():
                return self._edited(method)
            case DeleteMessage():
                self._phones.remove(int(method.chat_id), method.message_id)
            case SetMessageReaction(chat_id=int(chat), reaction=[mark]):
                self._phones.react(chat, method.message_id, getattr(mark, "emoji", ""))
            case AnswerCallbackQuery():
                if method.text:
                    self._toasted(method.callback_query_id, method.text, bool(method.show_alert))
            case GetFile():
                return File(
                    file_id=method.file_id, file_unique_id=method.file_id, file_path=method.file_id
                )
            case GetMe():
                return User(id=bot.id, is_bot=True, first_name="Sigap", username=USERNAME)
        return True

    def _kept(self, file: Any, name: str) -> Kept:
        if isinstance(file, str):
            return self._shelf.find(file)
        sent = cast(BufferedInputFile, file)
        return self._shelf.keep(sent.data, sent.filename or name)

    def _sent(self, method: Any, kept: Kept | None = None, **content: Any) -> Message:
        content |= _markup(method.reply_markup) if hasattr(method, "reply_markup") else {}
        bubble = self._phones.put(
            int(method.chat_id),
            from_bot=True,
            at=self._now(),
            silent=method.disable_notification is True,
            **content,
        )
        return self._told(bubble, int(method.chat_id), kept)

    def _told(self, bubble: Bubble, chat: int, kept: Kept | None = None) -> Message:
        """Telegram's answer, with the id by which a file can be sent again."""
        own: dict[str, Any] = {}
        if kept is not None and bubble.photos:
            own["photo"] = [
                PhotoSize(
                    file_id=kept.id, file_unique_id=kept.id, width=kept.width, height=kept.height
                )
            ]
        elif kept is not None:
            own["document"] = Document(file_id=kept.id, file_unique_id=kept.id)
        return Message(
            message_id=bubble.id,
            date=bubble.at,
            chat=Chat(id=chat, type="private"),
            text=bubble.text or None,
            **own,
        )

    def _album(self, method: SendMediaGroup) -> list[Message]:
        album, sent = f"album-{id(method)}", []
        for item in method.media:
            kept = self._kept(item.media, "gambar.jpg")
            covered = bool(getattr(item, "has_spoiler", False))
            photos = (_photo(kept, covered=covered),)
            sent.append(self._sent(method, kept, photos=photos, album=album))
        return sent

    def _file(self, method: SendDocument | SendVoice | SendVideo | SendAudio) -> Message:
        kind = FILES[type(method)]
        kept = self._kept(getattr(method, kind), kind)
        told = {"file_id": kept.id, "name": kept.name, "size": len(kept.data), "mime": kept.mime}
        return self._sent(method, kept, file={**told, "kind": kind}, **_caption(method))

    def _edited(self, method: Any, **content: Any) -> Message:
        content |= _markup(method.reply_markup)
        chat = int(method.chat_id)
        if not self._phones.change(chat, method.message_id, **content):
            raise TelegramBadRequest(method, "Bad Request: message is not modified")
        return self._told(self._phones.bubble(chat, method.message_id), chat)


def _typed(method: TelegramMethod[Any]) -> TelegramMethod[Any]:
    """Validate a text method, whose fields are plain JSON, so that its parts can be read."""
    if not isinstance(method, TEXTS):
        return method
    return type(method).model_validate(
        {name: getattr(method, name) for name in method.model_fields_set}
    )


def _text(text: str | None, entities: Sequence[Any] | None) -> dict[str, Any]:
    told = tuple(entity.model_dump(exclude_none=True, mode="json") for entity in entities or ())
    return {"text": text or "", "entities": told}


def _caption(method: Any) -> dict[str, Any]:
    return {**_text(method.caption, method.caption_entities), "caption": True}


def _photo(kept: Kept, *, covered: bool) -> dict[str, Any]:
    return {"file_id": kept.id, "width": kept.width, "height": kept.height, "spoiler": covered}


def _markup(markup: object) -> dict[str, Any]:
    """Bubble fields for inline buttons, a keyboard, or a requested reply."""
    if isinstance(markup, InlineKeyboardMarkup):
        rows = tuple(tuple(_button(each) for each in row) for row in markup.inline_keyboard)
        return {"buttons": rows}
    if isinstance(markup, ReplyKeyboardMarkup):
        return {"keyboard": tuple(tuple(key.text for key in row) for row in markup.keyboard)}
    if isinstance(markup, ReplyKeyboardRemove):
        return {"keyboard": ()}
    return {"buttons": (), "force_reply": isinstance(markup, ForceReply)}


def _button(button: InlineKeyboardButton) -> dict[str, Any]:
    told = {"text": button.text, "data": button.callback_data, "url": button.url}
    told |= {"copy": button.copy_text.text} if button.copy_text else {}
    return told | ({"style": button.style} if button.style else {})
