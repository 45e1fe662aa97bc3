"""Telegram's refusals, and how delivery reacts to each."""

import json
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import EditMessageText, SendMessage, SendPhoto
from aiogram.methods.base import TelegramMethod
from aiogram.types import BufferedInputFile

from bot.channels.channel import (
    ChannelError,
    ChatMoved,
    Gone,
    Refused,
    ServerTrouble,
    Slowed,
    Unreachable,
)
from bot.channels.telegram.errors import translated, unchanged
from bot.channels.telegram.session import TelegramSession

TOKEN = "123456:SAMPLE-TOKEN"
TEXT = SendMessage(chat_id=1, text="x")
PHOTO = SendPhoto(chat_id=1, photo=BufferedInputFile(b"", "x.jpg"))
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are"
    " exactly the same as a current content and reply markup of the message"
)


def refusal(status: int, content: str, method: TelegramMethod[Any]) -> TelegramAPIError:
    """The error that the bot's own session makes of an answer."""
    session = TelegramSession()
    bot = Bot(TOKEN, session=session)
    with pytest.raises(TelegramAPIError) as raised:
        session.check_response(bot, method, status, content)
    return raised.value


def said(status: int, description: str, **parameters: int) -> str:
    answer = {"ok": False, "error_code": status, "description": description}
    return json.dumps(answer | ({"parameters": parameters} if parameters else {}))


@pytest.mark.parametrize("method", [TEXT, PHOTO])
@pytest.mark.parametrize(
    ("status", "description", "expected"),
    [
        (400, "Bad Request: message to edit not found", Gone),
        (400, "Bad Request: message can't be edited", Gone),
        (400, "Bad Request: MESSAGE_ID_INVALID", Gone),
        (400, "Bad Request: chat not found", Unreachable),
        (400, "Bad Request: PEER_ID_INVALID", Unreachable),
        (400, "Bad Request: TOPIC_CLOSED", Unreachable),
        (400, "Bad Request: TOPIC_DELETED", Unreachable),
        (400, "Bad Request: message thread not found", Unreachable),
        (400, "Bad Request: group chat was deactivated", Unreachable),
        (400, "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN", Unreachable),
        (400, "Bad Request: CHAT_ADMIN_REQUIRED", Unreachable),
        (403, "Forbidden: the group chat was deleted", Unreachable),
        (403, "Forbidden: bot is not a member of the supergroup chat", Unreachable),
        (403, "Forbidden: bot was blocked by the user", Unreachable),
        (403, "Forbidden: user is deactivated", Unreachable),
        (403, "Forbidden: bot was kicked from the supergroup chat", Unreachable),
        (403, "Forbidden: bot can't initiate conversation with a user", Unreachable),
        (400, "Bad Request: message text is empty", Refused),
        (400, "Bad Request: BUTTON_DATA_INVALID", Refused),
        (404, "Not Found: method not found", Refused),
        (413, "Request Entity Too Large", Refused),
        (401, "Unauthorized", ServerTrouble),
        (409, "Conflict: terminated by other getUpdates request", ServerTrouble),
        (429, "Too Many Requests: retry after 0", ServerTrouble),
        (500, "Internal Server Error", ServerTrouble),
        (500, "Internal Server Error: restart", ServerTrouble),
        (502, "Bad Gateway", ServerTrouble),
        (418, "something that nobody has seen yet", ServerTrouble),
    ],
)
def test_each_refusal_is_told_in_the_words_of_every_channel(
    method: TelegramMethod[Any], status: int, description: str, expected: type[ChannelError]
) -> None:
    error = translated(refusal(status, said(status, description), method))
    assert type(error) is expected


def test_a_wait_keeps_its_length() -> None:
    content = said(429, "Too Many Requests: retry after 7", retry_after=7)
    error = translated(refusal(429, content, TEXT))
    assert isinstance(error, Slowed)
    assert error.after == 7


def test_a_supergroup_keeps_its_new_id() -> None:
    content = said(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        migrate_to_chat_id=-1001234567890,
    )
    error = translated(refusal(400, content, TEXT))
    assert isinstance(error, ChatMoved)
    assert error.new_chat_id == -1001234567890


def test_an_edit_that_changes_nothing_is_known() -> None:
    edit = EditMessageText(chat_id=1, message_id=1, text="x")
    assert unchanged(refusal(400, said(400, NOT_MODIFIED), edit))
    assert not unchanged(refusal(400, said(400, "Bad Request: chat not found"), edit))


@pytest.mark.parametrize("method", [TEXT, PHOTO])
@pytest.mark.parametrize("status", [200, 302, 403, 404, 502])
@pytest.mark.parametrize("content", ["<html>Masuk ke jaringan</html>", "", '{"ok": tru'])
def test_a_page_in_the_way_is_trouble_that_passes(
    method: TelegramMethod[Any], status: int, content: str
) -> None:
    assert type(translated(refusal(status, content, method))) is ServerTrouble
