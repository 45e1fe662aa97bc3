"""Inline buttons of a screen: their colours, and the two pages of a card."""

from zoneinfo import ZoneInfo

from bot.channels.telegram.keyboard import Keyboards
from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from handlers.views.cards.buttons import decisions, laid_out
from handlers.views.parts.screen import Screen

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


def test_a_screen_without_choices_has_no_keyboard() -> None:
    assert KEYBOARDS.inline(Screen(text=()), "id") is None
