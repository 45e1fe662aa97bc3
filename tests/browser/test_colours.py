"""Contrast: every pair of text and background in the styles reaches AA (4.5:1), in both themes."""

import re

import pytest

from bot.config.office_file import ROOT

PAGE = ROOT / "bot" / "playground" / "page"
NAMED = re.compile(r"--([\w-]+): (#[0-9a-f]{6});")
LIGHT = dict(NAMED.findall((PAGE / "tokens.css").read_text()))
DARK = LIGHT | dict(NAMED.findall((PAGE / "dark.css").read_text()))
PAIRS = [
    *(
        (ink, ground)
        for ink in ("ink", "ink-2", "ink-3", "sea")
        for ground in ("ground", "surface", "sunken")
    ),
    ("ink", "bot"),
    ("ink", "mine"),
    ("ink", "sea-soft"),
    ("ink-2", "sea-soft"),
    ("sea", "bot"),
    ("sea", "mine"),
    ("sea", "sea-soft"),
    ("on-sea", "sea"),
    ("meta", "bot"),
    ("meta", "mine"),
    ("ink-3", "chat"),
    ("inline-ink", "inline"),
    ("inline-ink", "inline-hover"),
    ("clove", "clove-soft"),
    ("clove", "surface"),
    ("clove", "sea-soft"),
    ("good", "surface"),
    ("good", "good-soft"),
    ("bad", "surface"),
    ("bad", "bad-soft"),
    ("bad", "sunken"),
    ("head-ink", "head"),
    ("head-ink-2", "head"),
    ("head-ink-2", "head-raised"),
]


def _light(colour: str) -> float:
    """Relative luminance (WCAG 2), from 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_stand_out_from_their_ground(theme: dict[str, str], ink: str, ground: str) -> None:
    brighter, darker = sorted((_light(theme[ink]), _light(theme[ground])), reverse=True)
    assert (brighter + 0.05) / (darker + 0.05) >= 4.5
