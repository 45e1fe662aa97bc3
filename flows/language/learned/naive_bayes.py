"""Naive Bayes: the likeliest label of some features, by how often examples had them."""

import math
from collections import Counter
from collections.abc import Collection, Iterable
from typing import NamedTuple

_SMOOTHING = 0.2


class Likeliest(NamedTuple):
    """A label, and how much likelier it is than the next: the logarithm of their ratio."""

    label: str
    lead: float


class NaiveBayes:
    """A multinomial classifier that holds every label for equally frequent."""

    def __init__(self, examples: Iterable[tuple[str, Collection[str]]]) -> None:
        counts: dict[str, Counter[str]] = {}
        for label, features in examples:
            counts.setdefault(label, Counter()).update(features)
        known = {feature for counted in counts.values() for feature in counted}
        smoothed = _SMOOTHING * len(known)
        self._unseen = {
            label: math.log(_SMOOTHING / (counted.total() + smoothed))
            for label, counted in counts.items()
        }
        self._gains: dict[str, list[tuple[str, float]]] = {feature: [] for feature in known}
        for label, counted in counts.items():
            for feature, times in counted.items():
                self._gains[feature].append((label, math.log1p(times / _SMOOTHING)))

    def likeliest(self, features: Iterable[str], *, without: Collection[str] = ()) -> Likeliest:
        """The likeliest label but those `without`, and its lead."""
        found = [gains for each in features if (gains := self._gains.get(each))]
        scores = {
            label: len(found) * unseen
            for label, unseen in self._unseen.items()
            if label not in without
        }
        for gains in found:
            for label, gain in gains:
                if label in scores:
                    scores[label] += gain
        first, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
        return Likeliest(first, scores[first] - scores[second])
