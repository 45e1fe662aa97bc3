"""Rows queued by an earlier build, as people see them now."""

from zoneinfo import ZoneInfo

import pytest

from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from flows.messages.registry import KINDS, decode
from handlers.views.parts.view import gathered, plain
from handlers.views.registry import VIEWS, screen
from tests.flows.messages.recorded import RECORDED, Recorded

TEXTS = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))


def test_every_kind_has_one_view() -> None:
    assert set(VIEWS) == set(KINDS)
    with pytest.raises(ValueError, match="has two views"):
        gathered([plain(KINDS["cancelled"]), plain(KINDS["cancelled"])])


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda each: each.kind)
def test_a_row_is_shown(recorded: Recorded) -> None:
    shown = screen(decode(*recorded))
    for say in (*shown.text, *(choice.label for choice in shown.offers)):
        assert TEXTS.plain(say, "id").strip()
