"""Our double's payloads, parsed by pywa's types with the same result."""

from typing import Any

import pytest
from pywa_async import WhatsApp, types

from tests.doubles.whatsapp import GraphDouble, Phone


@pytest.fixture
def graph() -> GraphDouble:
    return GraphDouble()


@pytest.fixture
def phone(graph: GraphDouble) -> Phone:
    return graph.phone("628110000001", "Contoh Pelapor")


@pytest.fixture
async def reader(graph: GraphDouble) -> WhatsApp:
    return WhatsApp(phone_id=graph.phone_id, token="sample-token", validate_updates=False)


def came(graph: GraphDouble) -> Any:
    return graph.waiting.pop()


async def test_words(graph: GraphDouble, phone: Phone, reader: WhatsApp) -> None:
    await phone.sends_text("wifi mati")
    read = types.Message.from_update(reader, came(graph))
    assert (read.type, read.text) == (types.MessageType.TEXT, "wifi mati")
    assert read.from_user.wa_id == phone.number
    assert read.metadata.phone_number_id == graph.phone_id


async def test_an_answer_that_quotes(graph: GraphDouble, phone: Phone, reader: WhatsApp) -> None:
    await phone.sends_text("satu")
    first = types.Message.from_update(reader, came(graph))
    await phone.sends_text("dua", reply_to=0)
    read = types.Message.from_update(reader, came(graph))
    assert read.reply_to_message is not None
    assert read.reply_to_message.id == first.id


async def test_files(graph: GraphDouble, phone: Phone, reader: WhatsApp) -> None:
    await phone.sends_photo(b"a picture", "ruang depan")
    read = types.Message.from_update(reader, came(graph))
    assert read.image is not None
    assert (read.image.mime_type, read.caption) == ("image/jpeg", "ruang depan")
    await phone.sends_voice(b"a voice")
    read = types.Message.from_update(reader, came(graph))
    assert read.audio is not None
    assert read.audio.voice
    await phone.sends_document(b"a page", "surat.pdf", "application/pdf")
    read = types.Message.from_update(reader, came(graph))
    assert read.document is not None
    assert read.document.filename == "surat.pdf"
    await phone.sends_video(b"a film")
    read = types.Message.from_update(reader, came(graph))
    assert read.video is not None


async def test_ones_own_number(graph: GraphDouble, phone: Phone, reader: WhatsApp) -> None:
    await phone.sends_contact(phone.number)
    read = types.Message.from_update(reader, came(graph))
    assert read.contacts is not None
    assert read.contacts[0].phones[0].wa_id == phone.number


async def test_what_is_changed_and_taken_back(
    graph: GraphDouble, phone: Phone, reader: WhatsApp
) -> None:
    await phone.sends_text("wifi mati")
    first = types.Message.from_update(reader, came(graph))
    await phone.edits(0, "wifi mati di ruang depan")
    edited = types.EditedMessage.from_update(reader, came(graph))
    assert edited.original_message_id == first.id
    assert edited.message.text == "wifi mati di ruang depan"
    await phone.deletes(0)
    deleted = types.DeletedMessage.from_update(reader, came(graph))
    assert deleted.original_message_id == first.id


@pytest.mark.parametrize("kind", ["button", "button_reply"])
async def test_a_button(graph: GraphDouble, phone: Phone, reader: WhatsApp, kind: str) -> None:
    await phone.press({"id": "wamid.SAMPLE"}, "d.1.approve.1.approve.mac", "Setujui", kind)
    read = types.CallbackButton.from_update(reader, came(graph))
    assert (read.data, read.title) == ("d.1.approve.1.approve.mac", "Setujui")


async def test_a_row_of_a_list(graph: GraphDouble, phone: Phone, reader: WhatsApp) -> None:
    await phone.press(
        {"id": "wamid.SAMPLE"}, "p.report.category.network", "Jaringan", "list_reply"
    )
    read = types.CallbackSelection.from_update(reader, came(graph))
    assert (read.data, read.title) == ("p.report.category.network", "Jaringan")


async def test_what_became_of_a_message(
    graph: GraphDouble, phone: Phone, reader: WhatsApp
) -> None:
    sent = {"id": "wamid.SAMPLE", "to": phone.number}
    graph.status(sent, "failed", code=131047)
    read = types.MessageStatus.from_update(reader, came(graph))
    assert read.status is types.MessageStatusType.FAILED
    assert read.error is not None
    assert read.error.code == 131047
