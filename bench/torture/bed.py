"""The bed of a test: fresh databases of one kind, folders, and the size."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from tests.databases import PostgreSQLServer

Found = dict[str, Any]
KINDS = ("sqlite", "postgresql")


class Bed:
    """`fresh` gives URLs of empty databases; an empty one means SQLite in the office's folder.
    `scale` is the share of the stated size, between 0 and 1.
    """

    def __init__(
        self, kind: str, folder: Path, fresh: Callable[[], str], *, scale: float = 1.0
    ) -> None:
        self.kind = kind
        self.fresh = fresh
        self.scale = scale
        self._folder = folder
        self._number = count()

    def folder(self) -> Path:
        """A new path, which does not exist."""
        return self._folder / f"{self.kind}{next(self._number)}"

    def size(self, stated: int, least: int = 1) -> int:
        """The stated size at this scale, but at least so much."""
        return max(least, round(stated * self.scale))


@contextmanager
def fresh_urls(kind: str) -> Iterator[Callable[[], str]]:
    """Gives URLs of fresh databases of one kind, on a server of its own."""
    if kind == "sqlite":
        yield lambda: ""
        return
    server = PostgreSQLServer()
    try:
        yield lambda: asyncio.run(server.fresh())
    finally:
        server.stop()
