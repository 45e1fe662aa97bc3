"""Every kind of message in every language, within every channel's limits."""

from zoneinfo import ZoneInfo

import pytest

from bot.channels.channel import TELEGRAM, WHATSAPP
from bot.channels.telegram.text import units
from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from flows.messages.registry import decode
from handlers.conversation.callback_data import pack, unpack
from handlers.views.parts.screen import LESS, MORE
from handlers.views.registry import VIEWS, screen
from tests.handlers.views.samples import SAMPLES, samples

TEXTS = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))
KEY = b"k" * 32


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("kind", sorted(VIEWS))
def test_a_kind_renders_and_fits(kind: str, language: str) -> None:
    for params in samples(kind):
        shown = screen(decode(kind, params))
        text = "\n\n".join(TEXTS.plain(say, language) for say in shown.text)
        assert text.strip()
        assert units(text) <= TELEGRAM.text
        for choice in (*shown.offers, MORE, LESS):
            label = TEXTS.plain(choice.label, language)
            assert 1 <= len(label) <= WHATSAPP.label, label
            assert unpack(pack(choice.action, KEY), KEY) == choice.action


@pytest.mark.parametrize("kind", sorted(VIEWS))
def test_labels_of_one_screen_differ(kind: str) -> None:
    for params in samples(kind):
        made = screen(decode(kind, params))
        turns = (MORE, LESS) if made.more else ()
        labels = [TEXTS.plain(each.label, "id") for each in (*made.offers, *turns)]
        assert len(labels) == len(set(labels))


def test_samples_are_of_kinds_that_exist() -> None:
    assert set(SAMPLES) <= set(VIEWS)
