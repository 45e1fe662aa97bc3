"""Phrases of the word lists are spelled as `normalise` leaves them, or nothing finds them."""

from collections.abc import Iterator

import pytest

from flows.faults import content_words, fault_words, trouble_words, urgent_words
from flows.language.intents import outranking, polite_words, questions
from flows.language.normalise import normalise


def _listed() -> Iterator[str]:
    for sign in (*outranking.FIRST, *questions.THEN):
        for phrases in (*sign.groups, sign.unless):
            yield from phrases.split(",")
    lists = (trouble_words, urgent_words, polite_words, outranking, fault_words, content_words)
    for words in lists:
        for name, value in vars(words).items():
            if isinstance(value, str) and not name.startswith("_"):
                yield from value.split(",")
            elif isinstance(value, tuple):
                yield from (each for each in value if isinstance(each, str))
    for noun in fault_words.NOUNS:
        yield from noun.phrases
    for rows in fault_words.SUBS.values():
        for _, phrases in rows:
            yield from phrases


@pytest.mark.parametrize("phrase", sorted({" ".join(each.split()) for each in _listed()} - {""}))
def test_a_phrase_can_be_found(phrase: str) -> None:
    assert " ".join(normalise(phrase)) == phrase
