"""Texts: our own marks give styles, other people's words stay as written."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.fluent import MissingText, Texts
from bot.texts.markup import Span
from flows.worktime.formatting import clock, duration_words
from handlers.views.parts.screen import Argument, At, Lasting, Say

ZONE = ZoneInfo("Asia/Jayapura")
ID = """
plain = Selamat pagi
only = { $name }
bold = *{ $name }* melapor
styles = *tebal*, _miring_ dan `kode`
lone = 2 * 3, nama_berkas_panjang, _
outer = Dari { bold }: { $note }
choice = { $kind ->
    [ya] setuju { $name }
   *[other] belum
}
count = { $n } laporan
at = pukul { $at }
"""
EN = """
plain = Good morning
only = { $name }
at = at { $at }
"""
NASTY = [
    "<b>",
    "<a href=tg://user?id=1>x</a>",
    "*x*",
    "_x_",
    "`x`",
    "{ $x }",
    "{ bold }",
    "&lt;",
]
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def written(folder: Path) -> Texts:
    for language, content in (("id", ID), ("en", EN)):
        (folder / language).mkdir()
        (folder / language / "sample.ftl").write_text(content, encoding="utf-8")
    return Texts(folder, ZONE)


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    return written(tmp_path_factory.mktemp("locales"))


def say(id: str, **args: Argument) -> Say:
    return Say(id=id, args=args)


def test_marks_of_ours_become_styles(texts: Texts) -> None:
    assert texts.spans(say("styles"), "id") == (
        Span("tebal", "bold"),
        Span(", "),
        Span("miring", "italic"),
        Span(" dan "),
        Span("kode", "code"),
    )


def test_marks_that_close_nothing_are_characters(texts: Texts) -> None:
    assert texts.spans(say("lone"), "id") == (Span("2 * 3, nama_berkas_panjang, _"),)


@pytest.mark.parametrize("name", NASTY)
def test_marks_in_an_argument_are_characters(texts: Texts, name: str) -> None:
    assert texts.spans(say("bold", name=name), "id") == (Span(name, "bold"), Span(" melapor"))


@pytest.mark.parametrize("name", NASTY)
def test_an_argument_alone_is_literal_too(texts: Texts, name: str) -> None:
    assert texts.spans(say("only", name=name), "id") == (Span(name),)


@given(st.text(st.characters(exclude_categories=("Cs", "Co"), exclude_characters=BIDI)))
def test_an_argument_is_shown_as_it_is(texts: Texts, name: str) -> None:
    assert texts.plain(say("only", name=name), "id") == name
    assert texts.plain(say("bold", name=name), "id") == f"{name} melapor"


def test_an_argument_of_a_message_within_a_message_is_literal(texts: Texts) -> None:
    spans = texts.spans(say("outer", name="*a*", note="_b_"), "id")
    assert spans == (Span("Dari "), Span("*a*", "bold"), Span(" melapor: _b_"))


@pytest.mark.parametrize("control", BIDI)
def test_nobody_turns_a_text_round(texts: Texts, control: str) -> None:
    assert texts.plain(say("only", name=f"gpj{control}.exe"), "id") == "gpj.exe"


def test_nobody_forges_the_border_of_an_argument(texts: Texts) -> None:
    name = "\ue001*jabatan palsu*\ue000"
    assert texts.spans(say("only", name=name), "id") == (Span("*jabatan palsu*"),)


def test_no_border_of_an_argument_is_left_in_the_text(texts: Texts) -> None:
    shown = texts.plain(say("outer", name="a", note="b"), "id")
    assert shown == "Dari a melapor: b"


def test_a_message_may_be_an_argument(texts: Texts) -> None:
    inner = say("bold", name="*Contoh*")
    assert texts.spans(say("only", name=inner), "id") == (Span("*Contoh* melapor"),)


def test_a_variant_is_chosen_by_the_argument_as_it_was_given(texts: Texts) -> None:
    assert texts.plain(say("choice", kind="ya", name="Contoh"), "id") == "setuju Contoh"
    assert texts.plain(say("choice", kind="tidak", name="Contoh"), "id") == "belum"


def test_moments_and_lengths_are_told_in_the_readers_language(texts: Texts) -> None:
    at = datetime(2026, 11, 22, 23, 15, tzinfo=UTC)
    moment = At(int(at.timestamp() * 1000), "clock")
    for language, before in (("id", "pukul "), ("en", "at ")):
        assert texts.plain(say("at", at=moment), language) == before + clock(at, ZONE, language)
        length = texts.plain(say("only", name=Lasting(5400)), language)
        assert length == duration_words(timedelta(minutes=90), language)


def test_a_language_we_do_not_have_is_bahasa_indonesia(texts: Texts) -> None:
    assert texts.plain(say("plain"), "de") == "Selamat pagi"


def test_a_text_is_told_in_each_language(texts: Texts) -> None:
    assert texts.plain(say("plain"), "en") == "Good morning"


@pytest.mark.parametrize(
    "missing", [say("nothing"), say("bold"), say("choice"), say("outer", name="a")]
)
def test_what_is_missing_is_told_at_once(texts: Texts, missing: Say) -> None:
    with pytest.raises(MissingText):
        texts.spans(missing, "id")


def test_ids_are_listed_with_their_variables(texts: Texts) -> None:
    found = texts.identifiers("id")
    assert found["plain"] == set()
    assert found["choice"] == {"kind", "name"}
    assert texts.identifiers("en").keys() == {"plain", "only", "at"}


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / "broken.ftl").write_text("fine = ya\nthis is not Fluent\n", "utf-8")
    with pytest.raises(MissingText):
        Texts(tmp_path, ZONE).identifiers("id")


def test_an_id_that_stands_twice_is_told(tmp_path: Path) -> None:
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / "a.ftl").write_text("same = satu\n", "utf-8")
    (tmp_path / "id" / "b.ftl").write_text("same = dua\n", "utf-8")
    with pytest.raises(MissingText, match="same stands twice"):
        Texts(tmp_path, ZONE).identifiers("id")


@pytest.mark.parametrize("length", [499, 501, 2499, 2501, 60_000])
def test_however_long_a_text_is_it_is_inserted_as_it_was_written(
    texts: Texts, length: int
) -> None:
    words = ("*a_ { $name } " * length)[:length].strip()
    args: dict[str, Argument] = {"name": words, "kind": "ya", "note": f"{words}\ue002name\ue002"}
    assert texts.plain(Say(id="choice", args=args), "id") == f"setuju {words}"
    told = texts.spans(Say(id="outer", args=args), "id")
    assert told == (Span("Dari "), Span(words, "bold"), Span(f" melapor: {words}name"))
