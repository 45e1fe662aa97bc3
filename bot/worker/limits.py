"""Limits of work in a worker, and its failure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Of one order: `patience` in seconds by the clock, `seconds` of the processor, `memory` in
    bytes of address space; 0 for as much as there is. A process that needs long to get ready may
    stay `idle` for more seconds than others.
    """

    patience: float
    memory: int = 0
    seconds: int = 0
    idle: float = 0.0


FOREIGN = Limits(patience=60, memory=1024 * 1024 * 1024, seconds=20)
"""For what parses a file or a page from outside."""


class NotDone(Exception):
    """A limit was reached or the work failed; the text is the worker's own."""
