"""Every code of a case's journal has words."""

import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.config.office_file import LOCALES, ROOT, read_office
from bot.documents.case_file.entry_words import EntryWords, text_id
from bot.texts.fluent import Texts
from flows.engine.events import Event, StepEvent

TEXTS = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))
_CODE = re.compile(
    r"\"((?:case|step|effect|notice|document|letter|team|urgency|content|promotion|evidence"
    r"|casefile)\.[a-z_]+)\""
)
NOT_CODES = frozenset({"content.xml", "step.overdue"})
"""`step.overdue` is told to other programs only, and stands in no journal."""


def _written() -> set[str]:
    """Codes that stand in the sources."""
    sources = [*(ROOT / "flows").rglob("*.py"), *(ROOT / "handlers").rglob("*.py")]
    return {code for path in sources for code in _CODE.findall(Path(path).read_text("utf-8"))}


def _events() -> set[str]:
    return {
        each.code
        for each in (*Event.__subclasses__(), *StepEvent.__subclasses__())
        if hasattr(each, "code")
    }


def test_what_a_signed_letter_got_later_is_told() -> None:
    office = read_office(ROOT / "office.toml").office
    words = EntryWords({"names": {}, "numbers": {}}, office, TEXTS.official)
    plain = {"code": "letter.signed", "data": {"version": 1}}
    assert words.told(plain) == "Halaman bertanda tangan diterima, versi 1."
    added = {"code": "letter.signed", "data": {"version": 2, "added": ["timestamp", "other"]}}
    assert words.told(added).endswith("berkasnya ditambahi: stempel waktu, perubahan lain.")


@pytest.mark.parametrize("code", sorted((_written() | _events()) - NOT_CODES))
def test_a_code_has_words(code: str) -> None:
    assert TEXTS.knows(text_id(code)), code
