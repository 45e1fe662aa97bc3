"""Inline keyboards, and what Telegram refuses in them."""

from typing import Any

from tests.doubles.telegram.wire.refusals import wrong

Json = dict[str, Any]

LARGEST = 100
DATA_LIMIT = 64
LOOKS = frozenset({"text", "style", "icon_custom_emoji_id"})


def check_markup(markup: Json | None) -> None:
    """Check a keyboard: at most 100 buttons, each with a text, one action, and data of 1 to 64
    bytes. Raises Refused.
    """
    if not markup or "inline_keyboard" not in markup:
        return
    buttons = [button for row in markup["inline_keyboard"] for button in row]
    if len(buttons) > LARGEST:
        raise wrong("reply markup is too long")
    for button in buttons:
        _check_button(button)


def _check_button(button: Json) -> None:
    if not str(button.get("text") or "").strip():
        raise wrong("can't parse inline keyboard button: text must be non-empty")
    deeds = set(button) - LOOKS
    if len(deeds) != 1:
        raise wrong(
            "can't parse inline keyboard button: exactly one action must be used in a button"
        )
    if "callback_data" in button:
        if not 1 <= len(button["callback_data"].encode()) <= DATA_LIMIT:
            raise wrong("BUTTON_DATA_INVALID")
    elif "url" in button and not button["url"].startswith(("http://", "https://", "tg://")):
        raise wrong("BUTTON_URL_INVALID")
