"""A fake of Meta's API that shows messages on the phones."""

from typing import Any

from bot.channels.channel import Unreachable
from bot.channels.whatsapp.templates import read_templates
from bot.playground.stage.cast import CAST
from bot.playground.stage.file_shelf import FileShelf
from bot.playground.stage.phones import Phones
from bot.playground.whatsapp.rendering import shown
from bot.runtime.clock import Clock
from bot.texts.fluent import DEFAULT, Texts
from handlers.views.parts.screen import Say

NUMBER = "628000000000"
BY_PHONE = {player.phone: player for player in CAST}


def wamid(bubble: int) -> str:
    return f"wamid.LATIHAN{bubble}"


class RehearsedCloud:
    """Implements bot.channels.whatsapp.cloud.Cloud."""

    def __init__(self, phones: Phones, shelf: FileShelf, texts: Texts, now: Clock) -> None:
        self._phones = phones
        self._shelf = shelf
        self._texts = texts
        self._now = now
        self._templates = {each.name: each for each in read_templates().all}

    async def send(self, message: dict[str, Any]) -> str:
        player = BY_PHONE.get(message.get("to", ""))
        if player is None:
            raise Unreachable("nobody has this number")
        content = shown(message, self._shelf, self._words(message))
        bubble = self._phones.put(player.whatsapp_chat, from_bot=True, at=self._now(), **content)
        return wamid(bubble.id)

    async def reads(self, wamid: str) -> None:
        """Do nothing: the page shows no marks of reading."""

    async def upload(self, data: bytes, mime: str, name: str) -> str:
        return self._shelf.keep(data, name, mime).id

    async def download(self, media_id: str) -> bytes:
        return self._shelf.find(media_id).data

    async def answers(self) -> bool:
        return True

    async def close(self) -> None:
        """Do nothing: no connection is open."""

    def _words(self, message: dict[str, Any]) -> str:
        """Text of a template message, as Meta would fill it in; "" for other messages."""
        if message["type"] != "template":
            return ""
        content = message["template"]
        template = self._templates[content["name"]]
        values = [each["text"] for each in content["components"][0]["parameters"]]
        param = dict(zip(template.variables, values, strict=True))
        return self._texts.plain(Say(id=template.message, args=param), DEFAULT)
