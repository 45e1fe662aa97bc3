"""Take typed values out of a parsed TOML table; mistakes are collected, never raised."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from flows.sop.errors import Mistakes

Member = TypeVar("Member", bound=StrEnum)

_NAMES = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    list: "a list",
    dict: "a table",
    date: "a date like 2020-07-01",
}


class Table:
    """One table. Each key is taken once; `close` reports those that nobody took. `path` leads from
    the step to this table, such as "outcomes.approve"; it is empty for the step itself.
    """

    def __init__(
        self, values: Mapping[str, Any], mistakes: Mistakes, step: str, path: str
    ) -> None:
        self._left = dict(values)
        self._mistakes = mistakes
        self._step = step
        self._path = path

    def wrong(self, key: str, reason: str) -> None:
        self._mistakes.add(self._step, f"{self._path}.{key}".strip("."), reason)

    def close(self) -> None:
        for key in self._left:
            self.wrong(key, "nothing is called that here")

    def _take(self, key: str, kind: type, default: Any, *, required: bool) -> Any:
        if key not in self._left:
            if required:
                self.wrong(key, "is missing")
            return default
        value = self._left.pop(key)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.wrong(key, f"expected {_NAMES[kind]}, found {value!r}")
            return default
        return value

    def text(self, key: str, *, required: bool = True, default: str = "") -> str:
        return str(self._take(key, str, default, required=required))

    def optional_text(self, key: str) -> str | None:
        value: str | None = self._take(key, str, None, required=False)
        return value

    def number(self, key: str, *, required: bool = True) -> int:
        return int(self._take(key, int, 0, required=required))

    def flag(self, key: str, *, default: bool = False) -> bool:
        return bool(self._take(key, bool, default, required=False))

    def day(self, key: str) -> date:
        value: date = self._take(key, date, date.min, required=True)
        return value

    def texts(
        self, key: str, *, required: bool = False, default: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        values = self._take(key, list, None, required=required)
        if values is None:
            return default
        for value in values:
            if not isinstance(value, str):
                self.wrong(key, f"expected texts, found {value!r}")
        return tuple(value for value in values if isinstance(value, str))

    def member(self, key: str, kind: type[Member], default: Member | None = None) -> Member:
        """A member of a closed list; required if there is no default."""
        first = next(iter(kind))
        written = self._take(key, str, None, required=default is None)
        if written is None:
            return first if default is None else default
        return next(iter(self._members(key, kind, [written])), first)

    def members(self, key: str, kind: type[Member]) -> tuple[Member, ...]:
        return tuple(self._members(key, kind, list(self.texts(key))))

    def optional_member(self, key: str, kind: type[Member]) -> Member | None:
        written = self.optional_text(key)
        return None if written is None else next(iter(self._members(key, kind, [written])), None)

    def _members(self, key: str, kind: type[Member], written: list[str]) -> Iterator[Member]:
        for each in written:
            if each in {member.value for member in kind}:
                yield kind(each)
            else:
                self.wrong(key, f"{each!r} is none of {', '.join(kind)}")

    def table(self, key: str, *, required: bool = True) -> "Table | None":
        values = self._take(key, dict, None, required=required)
        return None if values is None else self._inner(key, values)

    def tables(self, key: str) -> "list[Table]":
        """A list of tables, such as the fields of an outcome."""
        values = self._take(key, list, [], required=False)
        for value in values:
            if not isinstance(value, dict):
                self.wrong(key, f"expected tables, found {value!r}")
        return [self._inner(key, value) for value in values if isinstance(value, dict)]

    def named_tables(self, key: str) -> "dict[str, Table]":
        """Tables by name, such as the outcomes of a step."""
        values = self._take(key, dict, {}, required=False)
        for name, value in values.items():
            if not isinstance(value, dict):
                self.wrong(f"{key}.{name}", f"expected a table, found {value!r}")
        return {
            name: self._inner(f"{key}.{name}", value)
            for name, value in values.items()
            if isinstance(value, dict)
        }

    def steps(self) -> "dict[str, Table]":
        """The tables under `steps`; the mistakes of each are reported under its own name."""
        values = self._take("steps", dict, {}, required=True)
        return {
            name: Table(value if isinstance(value, dict) else {}, self._mistakes, name, "")
            for name, value in values.items()
        }

    def pairs(self, key: str) -> Mapping[str, str]:
        values = self._take(key, dict, {}, required=False)
        for name, value in values.items():
            if not isinstance(value, str):
                self.wrong(f"{key}.{name}", f"expected a text, found {value!r}")
        return {name: value for name, value in values.items() if isinstance(value, str)}

    def _inner(self, key: str, values: Mapping[str, Any]) -> "Table":
        return Table(values, self._mistakes, self._step, f"{self._path}.{key}".strip("."))
