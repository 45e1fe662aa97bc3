"""Kinds of messages as types: their rows in the outbox are those of earlier builds."""

import json
from collections import defaultdict
from typing import Any

import pytest

from flows.messages.kinds.news import CaseNews
from flows.messages.registry import KINDS, MODULES, decode
from flows.messages.rows.codec import encode, keys_of
from flows.messages.rows.message import Message
from flows.office.sops.registry import SOPS
from tests.flows.messages.recorded import NEVER_QUEUED, RECORDED, Recorded

ENVELOPE = {"v", "to"}
OF_REQUESTS = {"answers", "content", "promotion"}
"""Keys of news that an SOP may add: a fault has none of them, and content no round."""
ADDED = {
    "about",
    "ahead",
    "apart",
    "alerted",
    "asks",
    "call",
    "case",
    "cases",
    "cause",
    "channel",
    "coming",
    "decision",
    "picture",
    "pictured",
    "voiced",
    "muted",
    "on_record",
    "pace",
    "pace_before",
    "phone",
    "pieces",
    "days",
    "quiet",
    "dropped",
    "due",
    "finding",
    "lost",
    "may",
    "name",
    "half_way",
    "heard",
    "hidden",
    "offered",
    "read",
    "salam",
    "skips",
    "timed",
    "told",
    "to_sign",
    "trouble",
    "told_by",
    "two",
    "urgency",
    "urgent",
    "what",
    "where",
}
"""Keys that rows of the recorded build never have; they are left out while they are None."""
EITHER = {"card": "acting", "summary": "alike"}
"""Keys that were sometimes left out, and sometimes null."""


def classes() -> list[type[Message]]:
    return [
        each
        for module in MODULES
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, Message) and hasattr(each, "KIND")
    ]


def test_every_kind_has_one_class() -> None:
    kinds = [each.KIND for each in {*classes()}]
    assert sorted(kinds) == sorted(KINDS)
    assert set(KINDS) >= {each.kind for each in RECORDED} | NEVER_QUEUED


def test_a_kind_is_called_as_its_class() -> None:
    for kind in KINDS.values():
        assert kind.__name__ == "".join(part.capitalize() for part in kind.KIND.split("-"))


def test_a_kind_has_the_keys_that_it_had() -> None:
    had: defaultdict[str, set[str]] = defaultdict(set)
    for kind, row in RECORDED:
        had[kind] |= set(row) - ENVELOPE
    for name, keys in had.items():
        more = keys_of(KINDS[name]) - keys
        assert keys <= keys_of(KINDS[name]), name
        allowed = OF_REQUESTS if issubclass(KINDS[name], CaseNews) else set()
        assert more <= allowed | ADDED, name


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda each: each.kind)
def test_a_row_becomes_a_message_and_the_same_row_again(recorded: Recorded) -> None:
    kind, row = recorded
    message = decode(kind, row)
    assert isinstance(message, KINDS[kind])
    written: dict[str, Any] = json.loads(json.dumps(encode(message)))
    wanted = dict(row)
    either = EITHER.get(kind, "")
    if row.get(either) is None and written.get(either) is None:
        wanted.pop(either, None)
        written.pop(either, None)
    assert written == wanted
    assert decode(kind, written) == message


def test_what_an_sop_may_tell_is_news_of_a_case() -> None:
    assert all(issubclass(each, CaseNews) for each in SOPS.notices.values())
    news = {name for name, kind in KINDS.items() if issubclass(kind, CaseNews)}
    assert news == set(SOPS.notices)
