"""The page's own files: texts in two languages, nothing from other hosts, nothing inline."""

import re

import pytest

from bot.config.office_file import ROOT

PAGE = ROOT / "bot" / "playground" / "page"
FILES = sorted(path for path in PAGE.iterdir() if path.suffix in {".js", ".css", ".html"})
ENTRY = re.compile(r'^  "?([\w-]+)"?: \["(.*)", "(.*)"\],$', re.M)
WORDS = {key: (own, other) for key, own, other in ENTRY.findall((PAGE / "words.js").read_text())}
SAID = re.compile(r'say\("([\w-]+)"|data-(?:word|label)="([\w-]+)"|words: "([a-z]\w+)"')


def test_every_word_the_page_asks_for_is_there_in_both_languages() -> None:
    asked = {
        next(filter(None, found)) for path in FILES for found in SAID.findall(path.read_text())
    }
    assert len(WORDS) > 80
    assert asked - WORDS.keys() == set()


@pytest.mark.parametrize("key", sorted(WORDS))
def test_both_languages_take_the_same_values(key: str) -> None:
    own, other = WORDS[key]
    assert own
    assert other
    assert set(re.findall(r"{\w+}", own)) == set(re.findall(r"{\w+}", other))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_fetches_nothing_from_elsewhere_and_makes_no_markup(path: object) -> None:
    text = PAGE.joinpath(str(path)).read_text()
    addresses = {
        a for a in re.findall(r"https?://[\w./-]+", text) if "www.w3.org/2000/svg" not in a
    }
    assert addresses == set()
    for forbidden in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "eval(",
        "<style",
        " style=",
    ):
        assert forbidden not in text
    assert not re.search(r"<script(?! [^>]*src=)|\son\w+=\"", text)
