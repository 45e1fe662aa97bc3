"""Bot API methods that the double knows, by their official names."""

import re
from collections.abc import Callable
from typing import Any

from aiogram.enums import ChatAction

from tests.doubles.telegram.messages.editing import (
    delete_message,
    edit_message_caption,
    edit_message_reply_markup,
    edit_message_text,
)
from tests.doubles.telegram.messages.entities import units
from tests.doubles.telegram.messages.reacting import set_message_reaction
from tests.doubles.telegram.messages.sending import (
    copy_message,
    forward_message,
    send_file,
    send_media_group,
    send_message,
)
from tests.doubles.telegram.state import World
from tests.doubles.telegram.wire.refusals import wrong
from tests.doubles.telegram.wire.strictness import Ask

Json = dict[str, Any]
Method = Callable[[World, Ask], Any]

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
ACTIONS = frozenset(action.value for action in ChatAction)
TOAST_LIMIT = 200


def get_me(world: World, ask: Ask) -> Json:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


def get_chat(world: World, ask: Ask) -> Json:
    return {
        **world.open_chat(ask.params.get("chat_id")).card,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True,
            "limited_gifts": True,
            "unique_gifts": True,
            "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }


def get_file(world: World, ask: Ask) -> Json:
    stored = world.files.downloadable(str(ask.params.get("file_id")))
    return {**stored.as_json(), "file_path": stored.path}


def send_chat_action(world: World, ask: Ask) -> bool:
    world.open_chat(ask.params.get("chat_id"))
    if ask.params.get("action") not in ACTIONS:
        raise wrong("wrong parameter action in request")
    return True


def answer_callback_query(world: World, ask: Ask) -> bool:
    text = ask.params.get("text") or None
    if text is not None and units(text) > TOAST_LIMIT:
        raise wrong("MESSAGE_TOO_LONG")
    world.answer(
        str(ask.params.get("callback_query_id")), text, alert=bool(ask.params.get("show_alert"))
    )
    return True


def _audience(ask: Ask) -> tuple[str, str]:
    """Key of a list of commands: scope and language."""
    scope = ask.params.get("scope") or {"type": "default"}
    place = ":".join(str(scope[key]) for key in ("type", "chat_id", "user_id") if key in scope)
    return place, ask.params.get("language_code") or ""


def set_my_commands(world: World, ask: Ask) -> bool:
    commands: list[Json] = ask.params.get("commands") or []
    if len(commands) > 100:
        raise wrong("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(command["command"]):
            raise wrong("BOT_COMMAND_INVALID")
        if not 1 <= units(command["description"]) <= 256:
            raise wrong("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands[_audience(ask)] = commands
    return True


def delete_my_commands(world: World, ask: Ask) -> bool:
    world.commands.pop(_audience(ask), None)
    return True


def get_my_commands(world: World, ask: Ask) -> list[Json]:
    return world.commands.get(_audience(ask), [])


def set_my_description(world: World, ask: Ask) -> bool:
    text = ask.params.get("description") or ""
    if units(text) > 512:
        raise wrong("BOT_DESCRIPTION_TOO_LONG")
    world.descriptions[ask.params.get("language_code") or ""] = text
    return True


def get_my_description(world: World, ask: Ask) -> Json:
    return {"description": world.descriptions.get(ask.params.get("language_code") or "", "")}


def set_my_short_description(world: World, ask: Ask) -> bool:
    text = ask.params.get("short_description") or ""
    if units(text) > 120:
        raise wrong("BOT_SHORT_DESCRIPTION_TOO_LONG")
    world.short_descriptions[ask.params.get("language_code") or ""] = text
    return True


def get_my_short_description(world: World, ask: Ask) -> Json:
    told = world.short_descriptions.get(ask.params.get("language_code") or "", "")
    return {"short_description": told}


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getChat": get_chat,
    "getFile": get_file,
    "sendMessage": send_message,
    "sendPhoto": send_file,
    "sendDocument": send_file,
    "sendVoice": send_file,
    "sendVideo": send_file,
    "sendAudio": send_file,
    "sendMediaGroup": send_media_group,
    "sendChatAction": send_chat_action,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "setMessageReaction": set_message_reaction,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": set_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getMyCommands": get_my_commands,
    "setMyDescription": set_my_description,
    "getMyDescription": get_my_description,
    "setMyShortDescription": set_my_short_description,
    "getMyShortDescription": get_my_short_description,
}
