"""Every kind of message as sent to WhatsApp, within WhatsApp's limits."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest

from bot.channels.whatsapp.choices import more_of, shown
from bot.channels.whatsapp.composing import composed
from bot.channels.whatsapp.files.uploads import Attached
from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from bot.texts.markup import Span
from flows.messages.registry import decode
from handlers.conversation.callback_data import pack
from handlers.views.parts.screen import Choice, Say, Screen
from handlers.views.registry import VIEWS, screen
from tests.doubles.whatsapp.limits import hold
from tests.handlers.views.samples import samples

TEXTS = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))
KEY = b"k" * 32
TYPES = {"picture": "image", "voice": "audio", "audio": "audio", "video": "video"}
MIMES = {
    "image": "image/jpeg",
    "audio": "audio/ogg",
    "video": "video/mp4",
    "document": "application/pdf",
}


def _spans(made: Screen, language: str) -> Iterator[Span]:
    for at, say in enumerate(made.text):
        if at:
            yield Span("\n\n")
        yield from TEXTS.spans(say, language)


def _page(made: Screen, language: str, page: int) -> list[dict[str, object]]:
    def word(say: Say) -> str:
        return TEXTS.plain(say, language)

    def packed(choice: Choice) -> str:
        return pack(choice.action, KEY)

    files = [
        Attached(
            type=TYPES.get(item.kind, "document"), id=TYPES.get(item.kind, "document"), name="x"
        )
        for item in made.media
    ]
    return composed([*_spans(made, language)], shown(made, 9, page, word, packed), files)


def _ids(messages: list[dict[str, object]]) -> list[str]:
    last = messages[-1]
    content = last.get("interactive")
    action = content["action"] if isinstance(content, dict) else {}
    rows = [row for section in action.get("sections", []) for row in section["rows"]]
    return [
        *(each["reply"]["id"] for each in action.get("buttons", [])),
        *(row["id"] for row in rows),
    ]


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("kind", sorted(VIEWS))
def test_every_page_of_a_kind_is_taken_and_no_choice_is_lost(kind: str, language: str) -> None:
    for params in samples(kind):
        made = screen(decode(kind, params))
        wanted = {pack(choice.action, KEY) for choice in made.offers}
        offered: set[str] = set()
        page = 0
        while True:
            messages = _page(made, language, page)
            for message in messages:
                hold({"messaging_product": "whatsapp", "to": "62811", **message}, MIMES.get)
            ids = _ids(messages)
            offered |= {each for each in ids if more_of(each) is None}
            turns = [more for each in ids if (more := more_of(each))]
            if not turns:
                break
            assert turns[0][0] == 9
            assert turns[0][1] == page + 1
            page = turns[0][1]
        assert offered == wanted


def test_approving_stays_one_tap() -> None:
    for params in samples("card"):
        made = screen(decode("card", params))
        flat = made.offers
        if not flat or params["step"] != "approve" or "approve" not in params["choices"]:
            continue
        if params.get("outcome"):
            continue
        assert pack(flat[0].action, KEY) in _ids(_page(made, "id", 0))
