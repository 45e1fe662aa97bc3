"""Every kind of message of WhatsApp is taken, answered, or deliberately silent; groups are not
heard.
"""

from collections.abc import Mapping
from typing import Any

import pytest
from pywa.types import MessageType

from storage.database.statement import Statement
from storage.database.tables import cases, conversations, evidence, inbox
from tests.conversations.reports.stories import FAULT
from tests.whatsapp_world import SomeoneOnWhatsApp, new_on_whatsapp, on_whatsapp
from tests.world import PICTURE, World

Content = Mapping[str, Any]

PLACE = {"latitude": -5.6, "longitude": 132.7}
CARD = {"name": {"formatted_name": "X"}, "phones": [{"phone": "+62811"}]}
TEXT = {"type": "text", "text": {"body": "x"}}
ERROR = {"code": 131051, "title": "Message type unknown"}

FILES = {
    MessageType.IMAGE: "image/png",
    MessageType.VIDEO: "video/mp4",
    MessageType.DOCUMENT: "application/pdf",
    MessageType.AUDIO: "audio/ogg",
}
TAKEN: Mapping[str, Content] = {
    MessageType.TEXT: {"text": {"body": FAULT}},
    MessageType.LOCATION: {"location": PLACE},
    MessageType.BUTTON: {"button": {"text": FAULT, "payload": "x"}},
    MessageType.ORDER: {"order": {"catalog_id": "1", "text": FAULT, "product_items": []}},
}
ANSWERED: Mapping[str, Content] = {
    MessageType.STICKER: {"sticker": {"id": "1", "mime_type": "image/webp"}},
    MessageType.CONTACTS: {"contacts": [CARD]},
    MessageType.INTERACTIVE: {
        "interactive": {"type": "nfm_reply", "nfm_reply": {"response_json": "{}", "body": "x"}}
    },
    MessageType.UNSUPPORTED: {"errors": [ERROR]},
    MessageType.UNKNOWN: {"errors": [ERROR]},
    MessageType.EDIT: {"edit": {"original_message_id": "wamid.X", "message": TEXT}},
    MessageType.REVOKE: {"revoke": {"original_message_id": "wamid.X"}},
    "of_next_year": {"of_next_year": {"x": 1}},
}
GREETED: Mapping[str, Content] = {MessageType.REQUEST_WELCOME: {}}
SILENT: Mapping[str, Content] = {
    MessageType.REACTION: {"reaction": {"message_id": "wamid.X", "emoji": "👍"}},
    MessageType.SYSTEM: {"system": {"type": "customer_identity_changed", "body": "x"}},
}


@pytest.fixture
async def reporter(both: World) -> SomeoneOnWhatsApp:
    return await on_whatsapp(both, "Contoh Pelapor", "staff")


async def sends(both: World, someone: SomeoneOnWhatsApp, kind: str, content: Content) -> None:
    await someone.phone.sends(str(kind), **content)
    await both.settle()


def test_each_kind_has_its_place() -> None:
    known = {str(kind.value) for kind in MessageType}
    every = (*FILES, *TAKEN, *ANSWERED, *GREETED, *SILENT)
    placed = [str(getattr(each, "value", each)) for each in every]
    assert known <= set(placed)
    assert len(placed) == len(set(placed))


@pytest.mark.parametrize("kind", FILES)
async def test_a_file_is_kept(both: World, reporter: SomeoneOnWhatsApp, kind: MessageType) -> None:
    await reporter.phone.sends_file(kind.value, PICTURE, FILES[kind])
    await both.settle()
    assert len(await both.app.database.read(Statement(evidence.select()))) == 1
    reporter.sees("Gangguannya pada bagian mana?")


@pytest.mark.parametrize("kind", TAKEN)
async def test_what_belongs_to_a_report_is_taken(
    both: World, reporter: SomeoneOnWhatsApp, kind: str
) -> None:
    await sends(both, reporter, kind, TAKEN[kind])
    assert len(await both.app.database.read(Statement(conversations.select()))) == 1
    assert all("belum dapat kami pahami" not in each.words for each in reporter.chat)


async def test_what_cannot_be_taken_is_answered_once_and_makes_no_draft(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    for kind, content in ANSWERED.items():
        before = reporter.count
        await sends(both, reporter, kind, content)
        assert reporter.count == before + 1, kind
    assert await both.app.database.read(Statement(conversations.select())) == []


async def test_what_an_app_tells_by_itself_gets_no_answer(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    before = reporter.count
    for kind, content in SILENT.items():
        await sends(both, reporter, kind, content)
        assert reporter.count == before, kind


async def test_whoever_opens_the_chat_for_the_first_time_is_greeted(both: World) -> None:
    warga = new_on_whatsapp(both)
    await sends(both, warga, MessageType.REQUEST_WELCOME, {})
    assert warga.count
    assert all("belum dapat kami pahami" not in each.words for each in warga.chat)


async def test_nothing_in_a_group_is_heard_or_decides(both: World) -> None:
    head = await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")
    await both.official("Contoh Petugas Satu", "ict_team")
    reporter = await on_whatsapp(both, "Contoh Pelapor", "staff")
    await reporter.says(FAULT)
    await reporter.presses("Kirim")
    card, data, _ = head.phone.choice("Setujui") or ({}, "", "")
    heard = len(await both.app.database.read(Statement(inbox.select())))
    told = (head.count, reporter.count)
    reply = {"type": "button_reply", "button_reply": {"id": data, "title": "Setujui"}}
    group = {"group_id": "Y2FwaV9ncm91cDox"}
    context = {"from": "628000", "id": card["id"]}
    await sends(both, head, "interactive", {"interactive": reply, "context": context} | group)
    await sends(both, head, "text", {"text": {"body": "setuju"}} | group)
    await sends(both, reporter, "text", {"text": {"body": "printer rusak di ruang depan"}} | group)
    assert (head.count, reporter.count) == told
    assert len(await both.app.database.read(Statement(inbox.select()))) == heard
    assert len(await both.app.database.read(Statement(cases.select()))) == 1
    await head.presses("Setujui")
    head.sees("Disetujui")
