"""Every kind of message queued by the previous build still reaches its reader complete."""

import json
import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.channels.whatsapp.folding.patience import NEWS_KINDS
from storage.queues.merging import FOLDED
from tests.doubles.telegram.messages.shown import SentMessage
from tests.upgrade.database import load, rows
from tests.upgrade.phones import HERE, on_telegram, on_whatsapp, put_evidence, recorded
from tests.whatsapp_world import opened_with_whatsapp
from tests.world import MORE, Someone, World

RECORDED = recorded("outbox.json")
TO_WHATSAPP = "UPDATE outbox SET contact = 2 WHERE contact = 1 RETURNING id"
QUEUED = "SELECT * FROM outbox WHERE state = 'queued' ORDER BY id"
TAKEN = "SELECT id, kind, operation, state, last_error, message_id, params FROM outbox ORDER BY id"
PLACES = "SELECT id, wamid FROM whatsapp_messages"


@pytest.mark.parametrize("channel", ["telegram", "whatsapp"])
async def test_every_queued_message_is_delivered_with_all_that_it_said(
    database_url: str, tmp_path: Path, channel: str
) -> None:
    await load(database_url, HERE / "outbox.sql")
    if channel == "whatsapp":
        await rows(database_url, TO_WHATSAPP)
    queued = {row["id"] for row in await rows(database_url, QUEUED)}
    put_evidence(tmp_path, RECORDED["files"])
    async with opened_with_whatsapp(database_url, tmp_path) as world:
        put_back = on_telegram if channel == "telegram" else on_whatsapp
        reader = put_back(world, RECORDED[channel])
        world.app.delivery.retry_after = 0.0  # a kind that cannot be shown is given up at once
        await world.app.idle()
        taken = [row for row in await rows(database_url, TAKEN) if row["id"] in queued]
        taken = [row for row in taken if not overtaken(row, taken)]
        assert [row for row in taken if row["state"] != "sent"] == []
        if channel == "telegram":  # where no page is a message of its own
            taken = [row for row in taken if row["operation"] != "page"]
        shown = messages_of(reader, taken, await places(database_url, reader))
        behind = await behind_more(world, reader)
    lacking = missing(shown, channel, behind)
    assert {row: lost for row, lost in lacking.items() if lost} == {}


def overtaken(row: dict[str, Any], taken: Sequence[dict[str, Any]]) -> bool:
    """Whether the same news of the same case was queued again, before WhatsApp told it."""
    return row["state"] == "superseded" and any(
        row["id"] < each["id"] and row["kind"] == each["kind"] and _case(row) == _case(each)
        for each in taken
        if each["kind"] in NEWS_KINDS
    )


def _anew(button: str) -> str:
    """A tick's button, unsigned, without what it now says besides: whether it sets or takes."""
    if not button.startswith(("p.form.", "p.people.")):
        return button
    plain = button.rpartition(".")[0].replace(".-", ".")
    return re.sub(r"\.(give|take)\.", ".toggle.", plain)


def _case(row: dict[str, Any]) -> int:
    return int(json.loads(row["params"])["case"])


async def behind_more(world: World, reader: Someone) -> dict[int, set[str]]:
    """Data of the buttons that "Lainnya" shows, by message."""
    found = {}
    for message in [each for each in reader.chat if MORE in each.data]:
        if reader.channel == "telegram":
            await reader.phone.presses_data(message.data[MORE], message.message_id)
        else:
            await reader.phone.presses_data(message.data[MORE])
        await world.settle()
        after = {each.message_id: each for each in reader.chat}
        turned = after[message.message_id] if reader.channel == "telegram" else reader.last
        found[message.message_id] = set(turned.data.values())
    return found


async def places(url: str, reader: Someone) -> dict[int, int]:
    """Position of a message in the chat, by its number in the outbox."""
    if reader.channel == "telegram":
        return {message.message_id: message.message_id for message in reader.chat}
    order = {message["id"]: place for place, message in enumerate(reader.phone.messages)}  # type: ignore[attr-defined]
    return {row["id"]: order.get(row["wamid"], -1) for row in await rows(url, PLACES)}


def messages_of(
    reader: Someone, taken: Sequence[dict[str, Any]], places: dict[int, int]
) -> dict[int, list[SentMessage]]:
    """Messages sent for each row of the outbox, of one told in another those of the other; none
    for an edit without news.
    """
    own = {message.message_id: message for message in reader.chat}
    before = len(RECORDED[reader.channel]["messages"])
    told = {int(each): row["id"] for row in taken for each in _folded(row)}
    ends = {row["id"]: places[row["message_id"]] for row in taken if row["message_id"] is not None}
    last = [before, *(at for at in ends.values() if at > before)]
    begins = {end: begin for begin, end in pairwise(last)}
    for row in taken:
        if row["id"] not in ends and told.get(row["id"]) in ends:
            ends[row["id"]] = ends[told[row["id"]]]
    return {
        row: [own[at] for at in range(begins.get(end, end - 1) + 1, end + 1) if at in own]
        for row, end in ends.items()
    }


def _folded(row: dict[str, Any]) -> Sequence[str]:
    return [*json.loads(row["params"]).get(FOLDED, {})]


def missing(
    shown: dict[int, list[SentMessage]], channel: str, behind: dict[int, set[str]]
) -> dict[str, list[str]]:
    """Words, buttons and files that the previous build showed for a row, and this one does not."""
    found = {}
    for row, messages in shown.items():
        words = " ".join(" ".join(message.words.split()) for message in messages)
        data = {each for message in messages for each in message.data.values()}
        data = data.union(*(behind.get(message.message_id, set()) for message in messages))
        files = sum(message.file is not None for message in messages)
        told = RECORDED["shown"][str(row)]
        told = told.get(channel, told)
        lost = [each for each in told["words"] if each not in words]
        buttons = [each for each in told["buttons"] if not each.startswith("more.")]
        lost += [
            each for each in buttons if each not in data and _anew(each) not in map(_anew, data)
        ]
        found[str(row)] = [*lost, *["a file"] * (told["files"] - files)]
    return found
