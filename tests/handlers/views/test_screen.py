"""Every kind of message, within every channel's limits."""

from zoneinfo import ZoneInfo

import pytest

from bot.channels.channel import TELEGRAM, WHATSAPP, Impossible, Limits, check_screen
from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from flows.messages.registry import decode
from handlers.views.registry import VIEWS, screen
from tests.handlers.views.samples import samples

TEXTS = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))


@pytest.mark.parametrize("limits", [TELEGRAM, WHATSAPP], ids=["telegram", "whatsapp"])
@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("kind", sorted(VIEWS))
def test_a_kind_can_be_shown(kind: str, language: str, limits: Limits) -> None:
    for params in samples(kind):
        found = check_screen(screen(decode(kind, params)), limits, TEXTS, language)
        assert not [each for each in found if isinstance(each, Impossible)]
