"""The bot's reactions to messages, kept beside the message under `bot_reaction`."""

from typing import Any

from tests.doubles.telegram.state import World
from tests.doubles.telegram.wire.refusals import missed, wrong
from tests.doubles.telegram.wire.strictness import Ask

EMOJI = frozenset("❤👍👎🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🙏👌🕊💯⚡🏆🤝✍🤗🫡👀😇🆒😎🤷")
"""Emoji that Telegram takes as a reaction, without the rude ones."""


def set_message_reaction(world: World, ask: Ask) -> bool:
    chat = world.open_chat(ask.params.get("chat_id"))
    reaction: list[dict[str, Any]] = ask.params.get("reaction") or []
    if len(reaction) > 1:
        raise wrong("REACTIONS_TOO_MANY")
    if any(each["type"] != "emoji" or each["emoji"] not in EMOJI for each in reaction):
        raise wrong("REACTION_INVALID")
    message = chat.messages.get(ask.params["message_id"])
    if message is None:
        raise missed("message to react not found")
    if not chat.reactions:
        raise missed("REACTION_INVALID")
    chat.messages[message["message_id"]] = {
        **message,
        "bot_reaction": "".join(each["emoji"] for each in reaction),
    }
    return True
