"""Messages parsed one by one, when they are said, are those of the library's parser."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser, ast

from bot.config.office_file import LOCALES
from bot.texts.fluent import MissingText, Texts
from bot.texts.language import Language
from bot.texts.parser import QuickParser
from handlers.views.parts.screen import Say

FILES = sorted(LOCALES.glob("*/*.ftl"))
BROKEN = (
    "= nothing\n",
    "a = { \n",
    "a = { $ }\n",
    "a = }\n",
    "a = { $x ->\n [1] one\n }\n",
    "a = tebal\n b\n\n c { -term(x: 1) }\n-term = { $x }\n",
    "# comment\na =\n    .b = c\n",
    'a = { "\\u00e9" } { FUN(1, y: 2.5) }\n',
)


def strict(text: str) -> ast.Resource:
    return FluentParser(with_spans=False).parse(text)


@pytest.mark.parametrize("text", [*(each.read_text("utf-8") for each in FILES), *BROKEN])
def test_the_quick_parser_reads_what_the_librarys_reads(text: str) -> None:
    assert QuickParser().parse(text).equals(strict(text))


@pytest.mark.parametrize("folder", [each for each in LOCALES.iterdir() if each.is_dir()])
def test_a_language_knows_the_messages_of_its_files(folder: Path) -> None:
    entries = [
        entry for file in folder.glob("*.ftl") for entry in strict(file.read_text("utf-8")).body
    ]
    names = {each.id.name for each in entries if isinstance(each, ast.Message)}
    language = Language(folder)
    assert all(language.knows(name) for name in names)
    assert all(language.pattern(name) is not None for name in names)


def said(folder: Path, text: str, id: str) -> str:
    (folder / "id").mkdir()
    (folder / "id" / "sample.ftl").write_text(text, encoding="utf-8")
    return Texts(folder, ZoneInfo("UTC")).plain(Say(id=id), "id")


def test_what_a_message_refers_to_is_read_with_it(tmp_path: Path) -> None:
    text = "# above\nouter = { -name } { inner }\n# between\ninner = di { -name }\n-name = Kei\n"
    assert said(tmp_path, text, "outer") == "Kei di Kei"


@pytest.mark.parametrize("text", ["a = { no }\n", "a = {\n", "b = a\n"])
def test_what_cannot_be_said_is_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(MissingText):
        said(tmp_path, text, "a")


def test_messages_that_refer_to_each_other_are_read_once(tmp_path: Path) -> None:
    folder = tmp_path / "id"
    folder.mkdir()
    (folder / "sample.ftl").write_text("a = { b }\nb = { a }\n", encoding="utf-8")
    assert Language(folder).pattern("a") is not None
