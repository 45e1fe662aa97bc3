"""Entity offsets as Telegram counts them, and long texts split at sensible places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.text import Styled, split, styled, units
from bot.texts.markup import Span

STYLES = ["bold", "italic", "code", None]
written = st.lists(
    st.builds(
        Span,
        st.text(
            st.sampled_from([*"abcdef \n", "é", "😀", "👩", "\u200d"]), min_size=1, max_size=30
        ),
        st.sampled_from(STYLES),
    ),
    min_size=1,
    max_size=8,
)


def pieces(part: Styled) -> list[tuple[str, str]]:
    """The text under each entity, cut in UTF-16 as Telegram does."""
    data = part.text.encode("utf-16-le")
    return [
        (
            entity.type,
            data[entity.offset * 2 : (entity.offset + entity.length) * 2].decode("utf-16-le"),
        )
        for entity in part.entities
    ]


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("abc", 3), ("é", 1), ("😀", 2), ("👨‍👩‍👧", 8), ("🇮🇩", 4)]
)
def test_an_emoji_counts_as_telegram_counts_it(text: str, length: int) -> None:
    assert units(text) == length


def test_entities_after_an_emoji_cover_their_words() -> None:
    part = styled([Span("😀🇮🇩 "), Span("tebal 😀", "bold"), Span(" lalu "), Span("kode", "code")])
    assert pieces(part) == [("bold", "tebal 😀"), ("code", "kode")]
    assert part.entities[0].offset == 7


def test_short_text_is_one_part() -> None:
    assert [part.text for part in split([Span("satu "), Span("dua", "bold")], 4096)] == [
        "satu dua"
    ]


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        ("satu\n\ndua tiga\nempat", 16, ["satu", "dua tiga\nempat"]),
        ("satu dua\ntiga empat", 15, ["satu dua", "tiga empat"]),
        ("satu dua tiga", 10, ["satu dua", "tiga"]),
        ("satuduatiga", 4, ["satu", "duat", "iga"]),
        ("satu dua", 4, ["satu", "dua"]),
        ("😀😀😀", 3, ["😀", "😀", "😀"]),
        ("a😀", 2, ["a", "😀"]),
        ("satu" + "\n" * 20 + "dua", 5, ["satu", "\ndua"]),
    ],
)
def test_text_is_cut_at_paragraphs_else_lines_else_spaces_else_characters(
    text: str, limit: int, parts: list[str]
) -> None:
    assert [part.text.strip() for part in split([Span(text)], limit)] == [
        part.strip() for part in parts
    ]


def test_a_style_goes_on_in_the_next_part() -> None:
    parts = split([Span("😀 awal "), Span("tebal sekali", "bold"), Span(" akhir")], 14)
    assert [part.text for part in parts] == ["😀 awal tebal", "sekali akhir"]
    assert [pieces(part) for part in parts] == [[("bold", "tebal")], [("bold", "sekali")]]


@given(written, st.integers(2, 40))
def test_the_parts_together_lose_only_separators(spans: list[Span], limit: int) -> None:
    whole = "".join(span.text for span in spans)
    parts = split(spans, limit)
    joined = "".join(part.text for part in parts)
    assert "".join(joined.split()) == "".join(whole.split())
    place = 0
    for part in parts:
        found = whole.index(part.text, place)
        assert not whole[place:found].strip()
        place = found + len(part.text)


@given(written, st.integers(2, 40))
def test_every_part_fits_is_not_blank_and_cuts_no_character(spans: list[Span], limit: int) -> None:
    for part in split(spans, limit):
        assert part.text.strip()
        assert units(part.text) <= limit
        assert all(units(covered) for _, covered in pieces(part))


@given(written, st.integers(2, 40))
def test_styled_words_stay_styled(spans: list[Span], limit: int) -> None:
    found = [piece for part in split(spans, limit) for piece in pieces(part)]
    for style in ("bold", "italic", "code"):
        before = "".join(span.text for span in spans if span.style == style)
        after = "".join(text for kind, text in found if kind == style)
        assert "".join(after.split()) == "".join(before.split())
