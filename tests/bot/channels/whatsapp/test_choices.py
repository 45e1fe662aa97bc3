"""Buttons, lists and pages: no choice is lost, and all titles differ."""

from dataclasses import replace

import pytest

from bot.channels.whatsapp.choices import more_of, shown
from handlers.views.parts.screen import Choice, Open, Say, Screen


def _screen(*labels: str) -> Screen:
    return Screen(
        text=(),
        choices=tuple(
            (Choice(label=Say(id=label), action=Open(what="menu", argument=str(at))),)
            for at, label in enumerate(labels)
        ),
    )


def _pack(choice: Choice) -> str:
    return getattr(choice.action, "argument", "")


def _word(say: Say) -> str:
    return {"choice-more": "Lainnya", "choice-whatsapp-list": "Pilih"}.get(say.id, say.id)


def _rows(count: int, page: int = 0) -> list[str]:
    many = _screen(*[f"Pilihan {at}" for at in range(count)])
    made = shown(many, 5, page, _word, _pack)
    assert made is not None
    return [row["id"] for section in made.get("sections", []) for row in section["rows"]]


def test_nothing_to_choose_is_no_interactive_message() -> None:
    assert shown(_screen(), 1, 0, _word, _pack) is None


@pytest.mark.parametrize("count", [1, 2, 3])
def test_up_to_three_are_buttons(count: int) -> None:
    made = shown(_screen(*"abc"[:count]), 1, 0, _word, _pack)
    assert made is not None
    assert len(made["buttons"]) == count


@pytest.mark.parametrize("count", [4, 10])
def test_up_to_ten_are_one_list(count: int) -> None:
    assert len(_rows(count)) == count


@pytest.mark.parametrize("count", [11, 18, 19, 20, 37])
def test_more_than_ten_are_pages_of_which_each_is_reached(count: int) -> None:
    seen: list[str] = []
    page = 0
    while True:
        rows = _rows(count, page)
        assert len(rows) <= 10
        more = more_of(rows[-1])
        seen += [row for row in rows if more_of(row) is None]
        if more is None:
            break
        page = more[1]
    assert seen == [str(at) for at in range(count)]


def test_titles_that_would_be_the_same_end_in_a_number() -> None:
    made = shown(_screen(*["Kecamatan Kei Besar Utara Timur"] * 3), 1, 0, _word, _pack)
    assert made is not None
    titles = [each["reply"]["title"] for each in made["buttons"]]
    assert len(set(titles)) == 3
    assert all(len(title) <= 20 for title in titles)


def test_what_stands_behind_more_is_never_beside_the_first_buttons() -> None:
    screen = replace(_screen("Kirim"), more=_screen("", "Batalkan").choices[1:])
    first, then = (shown(screen, 5, page, _word, _pack) for page in (0, 1))
    assert first is not None
    assert then is not None
    assert [each["reply"]["title"] for each in first["buttons"]] == ["Kirim", "Lainnya"]
    assert [each["reply"]["title"] for each in then["buttons"]] == ["Batalkan"]


@pytest.mark.parametrize("said", ["", "more.", "more.x.1", "more.1", "d.1.approve.1", "more.1.-2"])
def test_only_our_own_more_turns_a_page(said: str) -> None:
    assert more_of(said) is None
