"""Processes that have been silent for too long, by the watcher's own monotonic clock."""

from collections.abc import Mapping

OWN_GAP = 3.0
"""Seconds between two looks after which the watcher itself was away, and knows nothing."""


class Silence:
    """Watches counters that the living raise. No clock of the server or of another machine is
    compared, so that none can be wrong.
    """

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._looked = 0.0
        self._since: dict[int, tuple[int, float]] = {}

    def of(self, beats: Mapping[int, int], at: float) -> list[int]:
        """Those whose counter has not moved for `limit` seconds; `at` is the loop's time."""
        if at - self._looked > OWN_GAP:
            self._since = {}
        self._looked = at
        self._since = {
            id: known if (known := self._since.get(id)) and known[0] == beat else (beat, at)
            for id, beat in beats.items()
        }
        return [id for id, (_, since) in self._since.items() if at - since >= self._limit]
