"""Lines on how far a long command is, on standard error, at most one in three seconds."""

import sys
from time import monotonic

PAUSE = 3.0


class Progress:
    """Takes every line, and prints the one that is due."""

    def __init__(self) -> None:
        self._last = monotonic()

    def __call__(self, words: str) -> None:
        if monotonic() - self._last >= PAUSE:
            self._last = monotonic()
            sys.stderr.write(f"{words}\n")
            sys.stderr.flush()
