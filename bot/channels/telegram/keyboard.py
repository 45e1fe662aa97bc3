"""Inline buttons on Telegram: the first ones of a screen, or those behind "Lainnya"."""

from typing import Any

from bot.texts.fluent import Texts
from handlers.conversation.callback_data import pack
from handlers.views.parts.screen import LESS, MORE, Address, Choice, Screen, Tone

STYLES = {Tone.GOOD: "success", Tone.BAD: "danger"}


class Keyboards:
    """Makes reply_markup as JSON; `key` signs the buttons."""

    def __init__(self, texts: Texts, key: bytes) -> None:
        self._texts = texts
        self._key = key

    def inline(self, screen: Screen, language: str, page: int = 0) -> dict[str, Any] | None:
        """The buttons of a page, with the way to the other one; None if there are none."""
        rows = screen.choices
        if screen.more:
            rows = (*screen.more, (LESS,)) if page else (*screen.choices, (MORE,))
        keys = [[self._button(each, language) for each in row] for row in rows]
        if screen.copies and bool(page) == bool(screen.more):
            keys.insert(len(keys) - bool(screen.more), self._copies(screen, language))
        keys = [*([self._address(each, language)] for each in screen.addresses), *keys]
        return {"inline_keyboard": keys} if keys else None

    def _address(self, each: Address, language: str) -> dict[str, Any]:
        way = {"web_app": {"url": each.url}} if each.app else {"url": each.url}
        return {"text": self._texts.plain(each.label, language), **way}

    def _copies(self, screen: Screen, language: str) -> list[dict[str, Any]]:
        return [
            {"text": self._texts.plain(each.label, language), "copy_text": {"text": each.text}}
            for each in screen.copies
        ]

    def _button(self, choice: Choice, language: str) -> dict[str, Any]:
        style = {"style": STYLES[choice.tone]} if choice.tone else {}
        label = self._texts.plain(choice.label, language)
        return {"text": label, "callback_data": pack(choice.action, self._key), **style}
