"""Rich messages and checklists become plain messages."""

from typing import Any

from bot.inbound.rich_messages import flattened, is_rich

BASE: dict[str, Any] = {"message_id": 7, "date": 1, "chat": {"id": 1, "type": "private"}}
PHOTO = [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}]


def flat(**content: Any) -> list[dict[str, Any]]:
    update = {"update_id": 1, "message": BASE | content}
    return [each["message"] for each in flattened(update)]


def rich(*blocks: dict[str, Any]) -> list[dict[str, Any]]:
    return flat(rich_message={"blocks": list(blocks)})


def test_the_words_of_all_blocks_are_kept_in_their_order() -> None:
    bold = ["wifi ", {"type": "bold", "text": "mati"}, " sejak pagi"]
    item = {"label": "1.", "blocks": [{"type": "paragraph", "text": "lantai dua"}]}
    cells = [[{"text": "ruang"}, {"text": "status"}], [{"text": "rapat"}, {"text": "mati"}]]
    link = {"type": "url", "text": "situs", "url": "https://contoh.go.id"}
    (message,) = rich(
        {"type": "heading", "size": 1, "text": "Laporan"},
        {"type": "paragraph", "text": bold},
        {"type": "list", "items": [item]},
        {"type": "divider"},
        {"type": "table", "cells": cells},
        {"type": "details", "summary": "Rincian", "blocks": [{"type": "paragraph", "text": link}]},
        {"type": "of_next_year", "text": "baru"},
    )
    assert message["text"].split("\n") == [
        "Laporan",
        "wifi mati sejak pagi",
        "1.",
        "lantai dua",
        "ruang | status",
        "rapat | mati",
        "Rincian",
        "situs (https://contoh.go.id)",
        "baru",
    ]
    assert "rich_message" not in message


def test_its_files_are_an_album_and_the_words_the_first_ones_caption() -> None:
    collage = {"type": "collage", "blocks": [{"type": "photo", "photo": PHOTO}] * 2}
    first, second = rich({"type": "paragraph", "text": "wifi mati"}, collage)
    assert (first["photo"], first["caption"]) == (PHOTO, "wifi mati")
    assert "caption" not in second
    assert first["media_group_id"] == second["media_group_id"]


def test_a_single_file_is_no_album_and_a_voice_note_is_a_voice() -> None:
    voice = {"file_id": "f", "file_unique_id": "u", "duration": 1}
    caption = {"text": "wifi mati"}
    (message,) = rich({"type": "voice_note", "voice_note": voice, "caption": caption})
    assert message["voice"] == voice
    assert message["caption"] == "wifi mati"
    assert "media_group_id" not in message


def test_a_map_gives_its_place_as_words() -> None:
    place = {"latitude": -5.6, "longitude": 132.7}
    (message,) = rich({"type": "map", "location": place})
    assert message["text"] == "-5.6, 132.7"


def test_a_checklist_is_its_title_and_its_tasks() -> None:
    (message,) = flat(checklist={"title": "wifi mati", "tasks": [{"id": 1, "text": "lantai 2"}]})
    assert message["text"] == "wifi mati\n- lantai 2"


def test_an_edited_rich_message_is_plain_too() -> None:
    blocks = [{"type": "paragraph", "text": "baru"}]
    edited = {"update_id": 1, "edited_message": BASE | {"rich_message": {"blocks": blocks}}}
    assert flattened(edited)[0]["edited_message"]["text"] == "baru"


def test_other_updates_stay_as_they_are() -> None:
    update = {"update_id": 1, "message": BASE | {"text": 'ia menulis "rich_message"'}}
    assert flattened(update) == [update]
    assert not is_rich('{"message": {"text": "wifi mati"}}')
