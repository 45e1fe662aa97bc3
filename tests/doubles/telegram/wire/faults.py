"""Faults on demand: which call fails, how, and how often."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

ANY = "*"


class FaultKind(StrEnum):
    """Kinds of faults: 429 and 5xx as JSON; no answer; a connection cut before or within the
    answer; an HTML page.
    """

    TOO_MANY = "429"
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502"
    HANG = "hang"
    CUT = "cut"
    HALF = "half"
    HTML = "html"


@dataclass(slots=True, kw_only=True)
class Fault:
    """A fault. `times` None lasts until cleared. With `after_accept` the call takes effect, but
    its answer is lost.

    `method` is a Bot API method, "download" for the file path, or "*".
    """

    method: str
    kind: FaultKind
    times: int | None = 1
    retry_after: int = 3
    chat_id: int | None = None
    after_accept: bool = False

    def meets(self, method: str, chat_id: object) -> bool:
        return self.method in (ANY, method) and (
            self.chat_id is None or str(self.chat_id) == str(chat_id)
        )


class Faults:
    """Pending faults, oldest first."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._waiting.append(fault)

    def clear(self) -> None:
        self._waiting.clear()

    def take(self, method: str, chat_id: object) -> Fault | None:
        """The fault that applies to this call, counted as used."""
        for fault in self._waiting:
            if fault.meets(method, chat_id):
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._waiting.remove(fault)
                return fault
        return None


def fault_from(told: dict[str, Any]) -> Fault:
    """Parse the control API's JSON. Raises TypeError or ValueError if it is not a fault."""
    return Fault(**{**told, "kind": FaultKind(told["kind"])})
