"""[[request]] of office.toml: services that are no faults."""

from typing import Any

import pytest

from bot.config.office_file import ROOT, read_office
from bot.config.requests import requests

GOOD = {"key": "wifi", "words": ["sandi wifi"], "answer": "Tanya Tim TI.", "contact": "ict_team"}


def test_the_shipped_office_answers_what_is_asked_most() -> None:
    keys = {each.key for each in read_office(ROOT / "office.toml").office.requests}
    assert keys >= {"wifi", "subdomain", "email", "zoom", "data", "spbe"}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"key": "Wi Fi"}, "key: expected small letters"),
        ({"words": []}, "words: expected a list"),
        ({"words": ["!"]}, "words: expected a list"),
        ({"answer": ""}, "answer: expected what people are to read"),
        ({"answer": "x" * 501}, "answer: expected a text of at most 500"),
        ({"contact": "boss"}, "contact: no role is called 'boss'"),
        ({"anwser": "x"}, "anwser: nothing is called that here"),
    ],
)
def test_what_is_wrong_is_said(changed: dict[str, Any], said: str) -> None:
    mistakes: list[str] = []
    assert requests([{**GOOD, **changed}], mistakes) == ()
    assert any(said in each for each in mistakes)


def test_a_key_stands_once_and_the_table_is_a_list() -> None:
    mistakes: list[str] = []
    assert len(requests([GOOD, GOOD], mistakes)) == 1
    assert requests("wifi", mistakes) == ()
    assert len(mistakes) == 2
