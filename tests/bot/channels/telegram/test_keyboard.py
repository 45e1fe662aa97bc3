"""Inline buttons of a screen: their colours, and the two pages of a card."""

from zoneinfo import ZoneInfo

import pytest

from bot.channels.telegram.keyboard import Keyboards
from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from handlers.views.cards.buttons import decisions, laid_out
from handlers.views.parts.screen import Copy, Rows, Say, Screen

KEYBOARDS = Keyboards(Texts(LOCALES, ZoneInfo("Asia/Jayapura")), b"k" * 32)
CHOICES, REST = laid_out(decisions(1, "approve", 1, ["approve", "return", "reject", "abuse"]))


def _shown(page: int) -> dict[str, str | None]:
    made = KEYBOARDS.inline(Screen(text=(), choices=CHOICES, more=REST), "id", page)
    assert made is not None
    return {each["text"]: each.get("style") for row in made["inline_keyboard"] for each in row}


def test_approving_is_green_and_rejecting_red() -> None:
    assert _shown(0) == {
        "Setujui": "success",
        "Kembalikan": None,
        "Tolak": "danger",
        "Lainnya": None,
    }


def test_the_second_page_leads_back() -> None:
    assert _shown(1) == {"Penyalahgunaan": "danger", "‹ Kembali": None}


@pytest.mark.parametrize("more", [REST, ()])
def test_a_number_is_copied_below_the_last_buttons(more: Rows) -> None:
    number = Copy(label=Say(id="choice-copy-number"), text="G-2026-0001")
    screen = Screen(text=(), choices=CHOICES, more=more, copies=(number,))
    pages = [KEYBOARDS.inline(screen, "id", page) for page in (0, 1)]
    keys = [[key for row in (made or {})["inline_keyboard"] for key in row] for made in pages]
    copying = {"text": "Salin nomor", "copy_text": {"text": "G-2026-0001"}}
    assert (copying in keys[0]) is (more == ())
    assert more == () or keys[1][-2] == copying


def test_a_screen_without_choices_has_no_keyboard() -> None:
    assert KEYBOARDS.inline(Screen(text=()), "id") is None
