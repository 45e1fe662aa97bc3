"""WhatsApp's webhook over real HTTP: authorised callers, and every part of a payload."""

import io
import json
from hashlib import sha256
from typing import Any

import aiohttp
import pytest

from bot.channels.whatsapp.webhook import LARGEST, SIGNATURE
from storage.database.statement import Statement
from storage.database.tables import evidence, inbox
from tests.doubles.whatsapp import GraphDouble
from tests.whatsapp_world import new_on_whatsapp, on_whatsapp
from tests.world import World, picture


def _graph(both: World) -> GraphDouble:
    assert both.graph is not None
    return both.graph


async def _rows(both: World) -> list[Any]:
    return [*await both.app.database.read(Statement(inbox.select().order_by(inbox.c.id)))]


async def _post(both: World, body: bytes, **headers: str) -> int:
    async with (
        aiohttp.ClientSession() as session,
        session.post(_graph(both).webhook, data=io.BytesIO(body), headers=headers) as answer,
    ):
        return answer.status


async def _signed(both: World, body: bytes) -> int:
    return await _post(both, body, **{SIGNATURE: _graph(both).signed(body)})


def _text(both: World, text: str = "wifi mati di ruang depan") -> dict[str, Any]:
    return new_on_whatsapp(both).phone.item("text", {"text": {"body": text}})


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("hub.mode=subscribe&hub.verify_token=sample-verify-token&hub.challenge=42", 200),
        ("hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=42", 403),
        ("hub.mode=other&hub.verify_token=sample-verify-token&hub.challenge=42", 403),
        ("hub.mode=subscribe&hub.verify_token=%C3%A9", 403),
        ("", 403),
    ],
)
async def test_the_challenge_is_answered_to_who_knows_the_words(
    both: World, query: str, status: int
) -> None:
    url = f"{_graph(both).webhook}?{query}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.status == status
        assert status != 200 or await answer.text() == "42"


async def test_without_the_right_signature_nothing_passes(both: World) -> None:
    body = json.dumps(_graph(both).payload([_text(both)])).encode()
    right = _graph(both).signed(body)
    for wrong in ("", "sha256=", right[:-1], right.upper(), right.removeprefix("sha256="), "é"):
        assert await _post(both, body, **{SIGNATURE: wrong}) == 401
    assert await _post(both, body) == 401
    assert await _post(both, body + b" ", **{SIGNATURE: right}) == 401
    assert await _rows(both) == []


async def test_a_body_beyond_the_cap_is_refused(both: World) -> None:
    assert await _signed(both, b"x" * (LARGEST + 1)) == 413
    assert await _rows(both) == []


async def test_200_messages_in_3_megabytes_are_200_rows_and_all_are_handled(both: World) -> None:
    quick = {"type": "system", "system": {"type": "customer_identity_changed"}}
    item = _text(both) | quick  # quick to handle: the test is about losing none
    items = [item | {"id": f"wamid.B{at}", "padding": "x" * 15_000} for at in range(200)]
    body = json.dumps(_graph(both).payload(items)).encode()
    assert len(body) > 3_000_000
    assert await _signed(both, body) == 200
    await both.settle()
    assert [row["state"] for row in await _rows(both)] == ["done"] * 200


async def test_a_replayed_payload_is_absorbed(both: World) -> None:
    warga = new_on_whatsapp(both)
    item = await warga.phone.sends_text("halo")
    body = json.dumps(_graph(both).waiting[0]).encode()
    await both.settle()
    said = warga.count
    assert await _signed(both, body) == 200
    other = json.dumps(_graph(both).payload([item | {"text": {"body": "lain"}}])).encode()
    assert await _signed(both, other) == 200
    await both.settle()
    assert len(await _rows(both)) == 1
    assert warga.count == said


async def test_every_entry_change_message_and_status_is_a_row_of_its_own(both: World) -> None:
    graph = _graph(both)
    payload = graph.payload([_text(both), _text(both)])
    status = {"id": "wamid.S", "status": "sent", "recipient_id": "62", "timestamp": "1795000000"}
    payload["entry"][0]["changes"] += graph.payload(statuses=[status])["entry"][0]["changes"]
    payload["entry"] += graph.payload([_text(both)])["entry"]
    assert await _signed(both, json.dumps(payload).encode()) == 200
    await both.settle()
    assert [row["state"] for row in await _rows(both)] == ["done"] * 4


@pytest.mark.parametrize(
    "broken",
    [
        None,
        7,
        "x",
        [],
        {},
        {"id": "wamid.X"},
        {"id": 7, "from": "62", "type": "text"},
        {
            "id": "wamid.X",
            "from": "62811",
            "type": "text",
            "timestamp": "x",
            "text": {"body": "a"},
        },
        {"id": "wamid.X", "from": "62811", "type": "text", "timestamp": "1795000000", "text": "a"},
        {"id": "wamid.X", "from": "62811", "type": "image", "timestamp": "1795000000"},
        {"id": "wamid.\ud800", "from": "62811", "type": "text", "timestamp": "1795000000"},
        {"id": "wamid.X", "from": "62811\0", "type": "text", "timestamp": "1795000000"},
    ],
)
async def test_a_broken_item_among_good_ones_is_kept_apart_and_the_admin_is_told(
    both: World, broken: object
) -> None:
    admin = await both.official("Contoh Admin", "admin")
    good = [await new_on_whatsapp(both).phone.sends_text("halo") for _ in range(2)]
    _graph(both).waiting.clear()
    payload = _graph(both).payload([good[0], broken, good[1]])
    assert await _signed(both, json.dumps(payload).encode()) == 200
    await both.settle()
    assert [row["state"] for row in await _rows(both)] == ["done", "dead", "done"]
    assert admin.count == 1


@pytest.mark.parametrize(
    "contact",
    [
        {"wa_id": {"a": 1}},
        {"wa_id": ["62811"], "user_id": {}},
        {"wa_id": None, "profile": "Contoh"},
        {"user_id": 7, "profile": {"name": ["Contoh"]}},
        "62811",
    ],
)
async def test_a_contact_of_an_unknown_form_costs_no_message(both: World, contact: object) -> None:
    warga = new_on_whatsapp(both)
    item = await warga.phone.sends_text("halo")
    _graph(both).waiting.clear()
    payload = _graph(both).payload([item])
    payload["entry"][0]["changes"][0]["value"]["contacts"] = [contact]
    assert await _signed(both, json.dumps(payload).encode()) == 200
    await both.settle()
    assert [row["state"] for row in await _rows(both)] == ["done"]
    assert warga.count == 1


async def test_a_sender_of_an_unknown_form_is_known_by_the_user_id(both: World) -> None:
    warga = new_on_whatsapp(both)
    item = await warga.phone.sends_text("halo") | {"from": {"a": 1}, "from_user_id": "ID.62811"}
    _graph(both).waiting.clear()
    assert await _signed(both, json.dumps(_graph(both).payload([item])).encode()) == 200
    await both.settle()
    assert [row["state"] for row in await _rows(both)] == ["done"]


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"7", b'{"entry": 7}', b'{"entry": [7]}', b"[" * 100_000, b"\xff\xfe"],
)
async def test_what_is_signed_and_no_payload_is_kept_and_answered(
    both: World, body: bytes
) -> None:
    assert await _signed(both, body) == 200
    assert len(await _rows(both)) == 1


async def test_a_payload_for_another_number_is_left_alone(both: World) -> None:
    payload = _graph(both).payload([_text(both)], phone_id="999")
    assert await _signed(both, json.dumps(payload).encode()) == 200
    assert await _rows(both) == []


async def test_fields_that_nobody_asked_for_are_left_alone(both: World) -> None:
    payload = _graph(both).payload([_text(both)])
    payload["entry"][0]["changes"][0]["field"] = "flows"
    assert await _signed(both, json.dumps(payload).encode()) == 200
    assert await _rows(both) == []


async def test_a_file_that_is_gone_already_is_asked_for_again_at_once(both: World) -> None:
    reporter = await on_whatsapp(both, "Contoh Pelapor", "staff")
    await reporter.phone.sends_photo(b"x", "printer rusak di ruang depan")
    _graph(both).lose_media()
    await both.settle()
    reporter.sees("sudah tidak ada lagi di WhatsApp", "Mohon kirim ulang")
    reporter.sees("printer rusak di ruang depan")
    reporter.sees_not("sedang diambil")


async def test_a_file_that_arrives_spoiled_is_fetched_again(both: World) -> None:
    reporter = await on_whatsapp(both, "Contoh Pelapor", "staff")
    await reporter.phone.sends_photo(picture("teal"), "printer rusak di ruang depan")
    _graph(both).spoiled = 2
    await both.settle()
    reporter.sees("sedang diambil")
    await both.moves_on(minutes=5)
    (row,) = await both.app.database.read(Statement(evidence.select()))
    assert (row["state"], row["sha256"]) == ("stored", sha256(picture("teal")).hexdigest())
    reporter.sees_not("Mohon kirim ulang")
