"""What office.toml says is urgent, and what it allows for it."""

from typing import Any, Protocol

from flows.settings import Urgency


class Reading(Protocol):
    """office.toml being read: values by table and key."""

    def value(self, table: str, key: str, kind: type | tuple[type, ...], default: Any) -> Any: ...

    def texts(self, table: str, key: str) -> tuple[str, ...]: ...


def urgency(reader: Reading) -> Urgency:
    """Which units serve people, and whether a spoken order may go ahead of its letter."""
    return Urgency(
        public_services=reader.texts("urgency", "public_services"),
        verbal_first=reader.value("urgency", "verbal_first", bool, False),
    )
