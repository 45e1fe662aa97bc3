"""Mistakes in an SOP file, reported to its author all at once."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureError:
    """One mistake. `step` and `field` are empty if it concerns the whole file."""

    file: str
    step: str
    field: str
    reason: str

    def __str__(self) -> str:
        place = " ".join(part for part in (self.step and f"[{self.step}]", self.field) if part)
        return f"{self.file}: {place}: {self.reason}" if place else f"{self.file}: {self.reason}"


class ProcedureErrors(Exception):
    """All mistakes found, one per line."""

    def __init__(self, errors: Iterable[ProcedureError]) -> None:
        self.errors = tuple(errors)
        super().__init__("\n".join(map(str, self.errors)))


class Mistakes:
    """Collects the mistakes of one file while it is read."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[ProcedureError] = []

    def add(self, step: str, field: str, reason: str) -> None:
        self.found.append(ProcedureError(file=self.file, step=step, field=field, reason=reason))
