"""Every content type of Telegram is taken, answered, or deliberately silent."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from aiogram.enums import ContentType
from aiogram.types import Update

from handlers.conversation import silent_contents
from storage.database.statement import Statement
from storage.database.tables import conversations, evidence
from tests.conversations.reports.contents import ANSWERED, FILE_ID, SILENT, TAKEN, WORDS
from tests.world import PICTURE, Someone, World

FILES = frozenset(TAKEN) - {
    ContentType.TEXT,
    ContentType.LOCATION,
    ContentType.VENUE,
    ContentType.RICH_MESSAGE,
    ContentType.CHECKLIST,
}


def _with_file(office: World, content: Mapping[str, Any]) -> dict[str, Any]:
    """The content with a file that the double holds."""
    stored = office.double.world.files.keep("document", PICTURE)
    text = json.dumps(content).replace(json.dumps(FILE_ID), json.dumps(stored.file_id))
    return dict(json.loads(text))


def test_each_content_type_has_its_place() -> None:
    known = [*TAKEN, *ANSWERED, *SILENT]
    assert len(known) == len(set(known))
    assert set(known) == set(ContentType) - {ContentType.ANY}
    assert set(SILENT) == silent_contents.SILENT


@pytest.mark.parametrize(("kind", "content"), list((TAKEN | ANSWERED | SILENT).items()))
def test_each_sample_is_what_it_is_called(kind: ContentType, content: dict[str, object]) -> None:
    chat = {"id": 1, "type": "private"}
    message = {"message_id": 1, "date": 1, "chat": chat, **content}
    update = Update.model_validate({"update_id": 1, "message": message})
    assert update.message is not None
    assert update.message.content_type == kind


@pytest.mark.parametrize("kind", TAKEN)
async def test_what_belongs_to_a_report_is_taken(
    office: World, reporter: Someone, kind: ContentType
) -> None:
    await reporter.sends(**_with_file(office, TAKEN[kind]))
    assert reporter.count
    assert all("belum dapat kami pahami" not in each.words for each in reporter.chat)
    rows = await office.app.database.read(Statement(evidence.select()))
    assert len(rows) == (kind in FILES)
    if kind in (ContentType.RICH_MESSAGE, ContentType.CHECKLIST):
        reporter.sees_last(f"– {WORDS}")


async def test_what_cannot_be_taken_is_answered_and_makes_no_draft(
    office: World, reporter: Someone
) -> None:
    for kind, content in ANSWERED.items():
        before = reporter.count
        await reporter.sends(**_with_file(office, content))
        assert reporter.count == before + 1, kind
    assert await office.app.database.read(Statement(conversations.select())) == []


async def test_what_an_app_tells_by_itself_gets_no_answer(
    office: World, reporter: Someone
) -> None:
    for kind, content in SILENT.items():
        await reporter.sends(**_with_file(office, content))
        assert reporter.count == 0, kind


async def test_a_rich_message_with_pictures_is_one_report(
    office: World, reporter: Someone
) -> None:
    photo = office.double.world.files.keep_photo(PICTURE)
    sizes = [
        {"type": "photo", "photo": [{**one.as_json(), "width": 9, "height": 9} for one in photo]}
    ]
    said = {"type": "paragraph", "text": WORDS}
    await reporter.sends(rich_message={"blocks": [said, *sizes, *sizes]})
    rows = await office.app.database.read(Statement(evidence.select()))
    assert len(rows) == 2
    reporter.sees_last(f"– {WORDS}")
