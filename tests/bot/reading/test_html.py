"""Text of pages, shown and hidden, in any way of writing them."""

import pytest

from bot.reading.html import said


def shown(page: str) -> str:
    return " ".join(said(page.encode(), "utf-8").shown)


def words(page: str) -> str:
    return " ".join(said(page.encode(), "utf-8").words)


@pytest.mark.parametrize(
    "page",
    [
        "",
        "<" * 5000,
        "<!doctype [",
        "<![if",
        "&#xD800;&#99999999;",
        "\0<title>",
        "<!--",
        "</",
        "\ufeff",
    ],
)
def test_a_page_of_rubbish_breaks_nothing(page: str) -> None:
    assert isinstance(shown(page) + words(page), str)


@pytest.mark.parametrize("charset", ["tidak-ada", "undefined", "idna", "rot13", "utf-16"])
def test_whatever_charset_a_server_names_breaks_nothing(charset: str) -> None:
    assert isinstance(said(b"<p>Selamat datang\xff</p>", charset).words, list)


def test_a_charset_that_nobody_knows_is_taken_for_utf_8() -> None:
    assert said("<p>Ibu Kéi</p>".encode(), "tidak-ada").words == ["Ibu Kéi"]


@pytest.mark.parametrize(
    "page",
    [
        "<!-- slot gacor -->",
        "<!-- <a href=x>slot</a> <b>gacor</b> -->",
        "<noscript><i>slot</i> <b>gacor</b></noscript>",
        "<iframe><i>slot</i> <b>gacor</b></iframe>",
        "<template>slot gacor</template>",
        "<img alt='slot gacor'>",
        "<svg><title>slot gacor</title></svg>",
    ],
)
def test_hidden_words_are_heard_and_not_shown(page: str) -> None:
    assert "slot gacor" in words(page)
    assert "slot gacor" not in " ".join(said(page.encode(), "utf-8").shown[1:])


def test_scripts_and_styles_are_no_words() -> None:
    page = "<script>var a = '<p>slot';</script><style>slot</style><p>isi</p>"
    assert words(page) == "isi"


def test_a_word_stays_whole_however_the_parser_hands_it_over() -> None:
    assert shown("<p>S&amp;P, " + "selamat" * 2000 + "</p>").count("selamat" * 2000) == 1


def test_nothing_is_lost_behind_elements_that_are_never_closed() -> None:
    assert shown("<div><b><p>" * 100_000 + "akhir").endswith("akhir")
