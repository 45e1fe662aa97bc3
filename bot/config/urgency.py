"""[urgency] of office.toml: what is urgent, and what is allowed in that case."""

from typing import Any, Protocol

from flows.settings import Urgency


class Reading(Protocol):
    """office.toml while it is read: values by table and key."""

    def value(self, table: str, key: str, kind: type | tuple[type, ...], default: Any) -> Any: ...

    def texts(self, table: str, key: str) -> tuple[str, ...]: ...


def urgency(reader: Reading) -> Urgency:
    """Read which units serve the public, and whether a spoken order may precede its letter."""
    return Urgency(
        public_services=reader.texts("urgency", "public_services"),
        verbal_first=reader.value("urgency", "verbal_first", bool, False),
    )
