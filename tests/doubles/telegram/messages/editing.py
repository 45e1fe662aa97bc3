"""Methods that change or remove a message."""

from typing import Any

from tests.doubles.telegram.messages.sending import caption_of, markup_of, text_of
from tests.doubles.telegram.state import Chat, World
from tests.doubles.telegram.wire.refusals import missed, wrong
from tests.doubles.telegram.wire.strictness import Ask

Json = dict[str, Any]

TWO_DAYS = 48 * 3600
MEDIA = ("photo", "document", "voice", "video", "audio")
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)


def edit_message_text(world: World, ask: Ask) -> Json:
    chat, old = _editable(world, ask)
    if "text" not in old:
        raise wrong("there is no text in the message to edit")
    new = text_of(ask.params, strict=world.strict)
    return _replaced(world, chat, old, ("text", "entities"), new, ask)


def edit_message_caption(world: World, ask: Ask) -> Json:
    chat, old = _editable(world, ask)
    if not any(kind in old for kind in MEDIA):
        raise wrong("there is no caption in the message to edit")
    new = caption_of(ask.params, strict=world.strict)
    return _replaced(world, chat, old, ("caption", "caption_entities"), new, ask)


def edit_message_reply_markup(world: World, ask: Ask) -> Json:
    chat, old = _editable(world, ask)
    return _replaced(world, chat, old, (), {}, ask)


def _editable(world: World, ask: Ask) -> tuple[Chat, Json]:
    """Find a message to edit. Raises Refused if it is gone or not the bot's own."""
    chat = world.open_chat(ask.params.get("chat_id"))
    wanted = ask.params.get("message_id")
    if not wanted:
        raise wrong("message identifier is not specified")
    old = chat.messages.get(wanted)
    if old is None:
        raise missed("message to edit not found")
    if old["from"]["id"] != world.bot["id"] or "forward_origin" in old:
        raise wrong("message can't be edited")
    return chat, old


def _replaced(
    world: World, chat: Chat, old: Json, fields: tuple[str, ...], new: Json, ask: Ask
) -> Json:
    """The edited message; an edit without reply_markup removes the keyboard."""
    compared = (*fields, "reply_markup")
    new = {**new, **markup_of(world, ask.params)}
    if all(old.get(name) == new.get(name) for name in compared):
        raise missed(UNCHANGED)
    kept = {name: value for name, value in old.items() if name not in compared}
    message = {**kept, "edit_date": world.date(), **new}
    chat.messages[old["message_id"]] = message
    return message


def delete_message(world: World, ask: Ask) -> bool:
    chat = world.open_chat(ask.params.get("chat_id"))
    message = chat.messages.get(ask.params.get("message_id", 0))
    if message is None:
        raise missed("message to delete not found")
    if world.date() - message["date"] > TWO_DAYS:
        raise missed("message can't be deleted for everyone")
    del chat.messages[message["message_id"]]
    return True
