"""Phones of the people before the upgrade, as the old build left them."""

import json
from base64 import b64decode
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.doubles.telegram import BotApiDouble
from tests.whatsapp_world import SomeoneOnWhatsApp
from tests.world import Someone, World

Json = dict[str, Any]

HERE = Path(__file__).parent


def recorded(name: str) -> Json:
    """Data recorded beside a database."""
    found: Json = json.loads((HERE / name).read_text(encoding="utf-8"))
    return found


def put_evidence(folder: Path, files: Mapping[str, str]) -> None:
    """Fill the evidence folder; `files` has the bytes in base64 by SHA-256."""
    for sha256, spelled in files.items():
        place = folder / "evidence" / sha256[:2] / sha256[2:4] / sha256
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b64decode(spelled))


def on_telegram(world: World, chat: Json) -> Someone:
    """A person with their private chat."""
    phone = world.double.person(chat["id"], chat["name"])
    put_back(world.double, chat)
    return Someone(world, phone, chat["name"])


def put_back(double: BotApiDouble, chat: Json) -> None:
    """Restore the bot's messages in a known chat. One `file` stands for every file."""
    place = double.world.chats[chat["id"]]
    place.last_id = chat["last_id"]
    for told in chat["messages"]:
        message = {"from": double.world.bot, "chat": place.card, **told}
        if "file" in told:
            name = message.pop("file")
            kept = double.world.files.keep("document", b"contoh", name=name)
            message["document"] = {**kept.as_json(), "file_name": name}
        place.messages[told["message_id"]] = message


def on_whatsapp(world: World, chat: Json) -> SomeoneOnWhatsApp:
    """A person with the office's messages on their WhatsApp."""
    assert world.graph is not None
    phone = world.graph.phone(chat["number"], chat["name"])
    phone.wrote_at = datetime.fromtimestamp(chat["wrote_at"] / 1000, UTC)
    for message in chat["messages"]:
        at = datetime.fromtimestamp(message["at"], UTC)
        phone.messages.append({**message, "own": False, "to": phone.number, "at": at})
    return SomeoneOnWhatsApp(world, phone, chat["name"], chat["account"])
