"""[[request]] of office.toml: services that are no faults, and whom to ask for them."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from flows.language.intents.intent import Request
from flows.language.normalise import normalise
from flows.sop.roles import WORKING

_KEY = re.compile(r"[a-z][a-z0-9_]{0,29}")
_KNOWN = {"key", "words", "answer", "answer_en", "contact"}
LONGEST_ANSWER = 500


def requests(tables: Any, mistakes: list[str]) -> tuple[Request, ...]:
    """Read the requests in their order; the first whose words are found answers. What is wrong
    is added to `mistakes`.
    """
    if not isinstance(tables, list):
        mistakes.append("[[request]]: expected tables, each with key, words, answer and contact")
        return ()
    found: list[Request] = []
    for place, table in enumerate(tables, start=1):
        wrong = _mistakes(table, {each.key for each in found})
        mistakes += [f"[[request]] {place}: {each}" for each in wrong]
        if not wrong:
            found.append(
                Request(
                    key=table["key"],
                    words=tuple(table["words"]),
                    answer=table["answer"],
                    answer_en=table.get("answer_en", ""),
                    contact=table["contact"],
                )
            )
    return tuple(found)


def _mistakes(table: Any, keys: set[str]) -> Sequence[str]:
    if not isinstance(table, Mapping):
        return [f"expected a table, found {table!r}"]
    wrong = [f"{key}: nothing is called that here" for key in sorted(table.keys() - _KNOWN)]
    key = table.get("key")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        wrong.append(f"key: expected small letters, digits and _, found {key!r}")
    elif key in keys:
        wrong.append(f"key: {key!r} stands twice")
    words = table.get("words")
    if not isinstance(words, list) or not words or not all(map(_phrase, words)):
        wrong.append("words: expected a list of words that people use")
    for name in ("answer", "answer_en"):
        text = table.get(name, "")
        if not isinstance(text, str) or len(text) > LONGEST_ANSWER:
            wrong.append(f"{name}: expected a text of at most {LONGEST_ANSWER} characters")
    if not table.get("answer"):
        wrong.append("answer: expected what people are to read")
    if table.get("contact") not in sorted(WORKING):  # it may be anything, also unhashable
        wrong.append(f"contact: no role is called {table.get('contact')!r}")
    return wrong


def _phrase(words: Any) -> bool:
    return isinstance(words, str) and bool(normalise(words))
