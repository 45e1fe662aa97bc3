"""LibreOffice's own text of the same files, once it holds them with all changes accepted.

Skipped on machines without LibreOffice, unless SIGAP_TRIAL says that it has to be there.
"""

import io
import os
import re
import zipfile
from types import ModuleType

import pytest
from lxml import etree

from bot.files.file_kinds import detect
from bot.reading.document import read_document
from bot.reading.manuscript.libreoffice import converted, installed
from tests.files import test_word_blocks, test_word_changes, test_word_lines
from tests.files.reading import text_of
from tests.files.word import p, word, zipped

pytestmark = pytest.mark.skipif(
    installed() is None and "SIGAP_TRIAL" not in os.environ, reason="LibreOffice is not installed"
)
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_PLAIN = "txt:Text (encoded):UTF8"
OTHERWISE = frozenset(
    {
        *("macro-button", "symbol-field", "nested-field", "if", "formula", "ruby"),
        *("hidden", "hidden-by-style", "hidden-row", "custom-xml", "whole-paragraph"),
        *("in-a-link", "within-another", "wingdings-text"),
    }
)
"""Samples that LibreOffice's plain text has in other words than Word's screen: an inserted link is
dropped (7.4), what was deleted within an insertion is kept, Wingdings stay the letters typed.
"""


def bodies(module: ModuleType) -> list[str]:
    samples = zip(module.NAMES, module.SAMPLES, strict=True)
    return [each[0] for name, each in samples if name not in OTHERWISE]


KINDS = {
    "changes": bodies(test_word_changes),
    "lines": [p("di ", inside, ".") for inside in bodies(test_word_lines)],
    "blocks": bodies(test_word_blocks),
}


def accepted(data: bytes) -> bytes:
    """The document as .odt without what LibreOffice keeps apart as deleted."""
    made = converted(data, "docx")
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        files = {name: parts.read(name) for name in parts.namelist()}
    root = etree.fromstring(files["content.xml"])
    for each in list(root.iter(f"{_TEXT}tracked-changes")):
        each.getparent().remove(each)
    etree.strip_elements(
        root, *(f"{_TEXT}change{end}" for end in ("", "-start", "-end")), with_tail=False
    )
    return zipped({**files, "content.xml": etree.tostring(root)})


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("kind", KINDS)
def test_the_words_are_those_of_libreoffice(kind: str) -> None:
    samples = KINDS[kind]
    parts = {"styles": test_word_lines.STYLES}
    text = converted(accepted(word(*samples, **parts)), "odt", _PLAIN).decode("utf-8-sig")
    assert words(text) == words(text_of(*samples, **parts))


@pytest.mark.parametrize("suffix", ["rtf", "doc", "odt"])
async def test_the_same_draft_in_another_format_is_the_same_text(suffix: str) -> None:
    data = word(p("Satu dua."), p("Tiga “empat”."))
    other = converted(data, "docx", suffix)
    name = f"konsep.{suffix}"
    read = await read_document(other, name, detect(other, name))
    assert read.text == "Satu dua.\n\nTiga “empat”."
