"""Table of signs, of which only those are tried that share a word with the text."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from flows.language.intents.intent import Intent
from flows.language.intents.sign import Sign
from flows.language.phrases import phrases_in


def pattern_of(phrases: str) -> re.Pattern[str]:
    """The pattern that finds any of the phrases as whole words, the longest first."""
    ordered = sorted(phrases_in(phrases), key=len, reverse=True)
    return re.compile(rf" (?:{'|'.join(map(re.escape, ordered))})(?= )")


@dataclass(frozen=True, slots=True)
class _Tried:
    sign: Sign
    groups: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None

    def holds(self, said: str, length: int, roles: Collection[str]) -> bool:
        sign = self.sign
        if sign.roles and sign.roles.isdisjoint(roles):
            return False
        if sign.most and length > sign.most:
            return False
        if not all(group.search(said) for group in self.groups):
            return False
        return self.unless is None or self.unless.search(said) is None


class SignTable:
    """Signs in order of rank. Each has at least one group."""

    def __init__(self, signs: Sequence[Sign]) -> None:
        self._tried = [
            _Tried(
                each,
                tuple(pattern_of(group) for group in each.groups),
                pattern_of(each.unless) if each.unless else None,
            )
            for each in signs
        ]
        self._by_word: dict[str, list[int]] = {}
        for rank, each in enumerate(signs):
            for first in {phrase.split()[0] for phrase in phrases_in(each.groups[0])}:
                self._by_word.setdefault(first, []).append(rank)

    def first(self, said: str, words: Sequence[str], roles: Collection[str]) -> Intent | None:
        """The intent of the first sign that holds. `said` is the words with a space before and
        behind each.
        """
        ranks = {rank for word in words for rank in self._by_word.get(word, ())}
        for rank in sorted(ranks):
            if self._tried[rank].holds(said, len(words), roles):
                return self._tried[rank].sign.intent
        return None
