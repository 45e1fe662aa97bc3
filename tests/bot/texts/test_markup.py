"""Marks are read in our own texts only."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.fluent import MissingText, Texts
from bot.texts.markup import CLOSE, OPEN, Span, enclosed, spans
from handlers.views.parts.screen import Say


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mohon pilih *Kirim*.", [("Mohon pilih ", None), ("Kirim", "bold"), (".", None)]),
        ("_miring_ dan `kode`", [("miring", "italic"), (" dan ", None), ("kode", "code")]),
        ("*tebal _bukan miring_*", [("tebal _bukan miring_", "bold")]),
        ("tanpa tanda", [("tanpa tanda", None)]),
        ("*", [("*", None)]),
        ("*tidak ditutup", [("*tidak ditutup", None)]),
        ("2 * 3 * 4", [("2 * 3 * 4", None)]),
        ("*satu * dua", [("*satu * dua", None)]),
        ("nama_berkas_ini", [("nama_berkas_ini", None)]),
        ("", []),
    ],
)
def test_marks_of_our_own(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(span.text, span.style) for span in spans(text) if span.text] == expected


@given(st.text())
def test_an_argument_stays_as_it_was_written(argument: str) -> None:
    cleaned = enclosed(argument)[1:-1]
    found = spans(f"*Pelapor* {enclosed(argument)} _di sini_")
    assert found[0] == Span("Pelapor", "bold")
    assert found[-1] == Span("di sini", "italic")
    assert "".join(span.text for span in found[1:-1]) == f" {cleaned} "
    assert all(span.style is None for span in found[1:-1])


@pytest.mark.parametrize("argument", ["*", "a*b", "*a*", "_", "``"])
def test_a_mark_in_an_argument_closes_none_of_ours(argument: str) -> None:
    assert spans(f"*{enclosed(argument)}*") == (Span(argument, "bold"),)
    assert spans(f"*halo {enclosed(argument)}") == (Span(f"*halo {argument}"),)


@pytest.mark.parametrize(
    "forged", [f"{CLOSE}*tebal*{OPEN}", f"{OPEN}{OPEN}*tebal*", f"*tebal*{CLOSE}", CLOSE * 3]
)
def test_forged_enclosures_are_taken_out(forged: str) -> None:
    bare = forged.replace(OPEN, "").replace(CLOSE, "")
    assert spans(enclosed(forged)) == (Span(bare),)
    assert spans(f"{enclosed(forged)} *kami*")[-1] == Span("kami", "bold")


@pytest.mark.parametrize("control", [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"])
def test_what_turns_text_round_is_taken_out(control: str) -> None:
    assert spans(enclosed(f"foto{control}gpj.exe")) == (Span("fotogpj.exe"),)


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    folder = tmp_path / "id"
    folder.mkdir()
    (folder / "some.ftl").write_text(
        "who = *{ $name }* dari { $unit }\n"
        "shell = { $what } !\n"
        "title = *Judul*\n"
        "many = { $n ->\n    [one] satu\n   *[other] { $n } berkas\n }\n",
        encoding="utf-8",
    )
    return Texts(tmp_path, ZoneInfo("Asia/Jayapura"))


def test_through_fluent_an_argument_is_neither_marks_nor_placeable(texts: Texts) -> None:
    say = Say(id="who", args={"name": "{ $unit } *x*", "unit": "_b_ <b>"})
    assert texts.spans(say, "id") == (Span("{ $unit } *x*", "bold"), Span(" dari _b_ <b>"))


def test_a_text_inside_a_text_brings_its_words_and_not_its_marks(texts: Texts) -> None:
    say = Say(id="shell", args={"what": Say(id="title")})
    assert texts.spans(say, "id") == (Span("Judul !"),)


def test_numbers_choose_the_plural(texts: Texts) -> None:
    assert texts.plain(Say(id="many", args={"n": 3}), "id") == "3 berkas"


@pytest.mark.parametrize("say", [Say(id="nowhere"), Say(id="who", args={"name": "x"})])
def test_a_missing_text_or_argument_is_told(texts: Texts, say: Say) -> None:
    with pytest.raises(MissingText):
        texts.spans(say, "id")
