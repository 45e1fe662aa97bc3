"""SQL defined once in SQLAlchemy Core, compiled once per database, run on the driver itself.

Building a Core statement for every call costs four times what running it costs; compiled text on
the driver is what lets the whole way keep up with a bare echo.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import BindParameter, Table, bindparam
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.dialects.postgresql.asyncpg import dialect as postgresql_dialect
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.sql.expression import Executable


class Statement:
    """One Core statement, with its text for each driver and the parameters it was built with."""

    def __init__(self, clause: Executable) -> None:
        self._clause = clause

    @cached_property
    def _sqlite(self) -> tuple[str, dict[str, Any]]:
        compiled = self._clause.compile(  # type: ignore[attr-defined]
            dialect=sqlite_dialect(paramstyle="named"),
            compile_kwargs={"render_postcompile": True},
        )
        return str(compiled), _defaults(compiled.params)

    @cached_property
    def _postgresql(self) -> tuple[str, dict[str, Any], Sequence[str]]:
        compiled = self._clause.compile(  # type: ignore[attr-defined]
            dialect=postgresql_dialect(),  # type: ignore[no-untyped-call]
            compile_kwargs={"render_postcompile": True},
        )
        return str(compiled), _defaults(compiled.params), tuple(compiled.positiontup or ())

    def for_sqlite(self, params: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """Text with `:name` marks, and the mapping for it."""
        text, defaults = self._sqlite
        return text, ({**defaults, **params} if defaults else params)

    def for_postgresql(self, params: Mapping[str, Any]) -> tuple[str, list[Any]]:
        """Text with `$1` marks, and the values in their order."""
        text, defaults, names = self._postgresql
        given = {**defaults, **params} if defaults else params
        return text, [given[name] for name in names]


def _defaults(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in params.items() if value is not None}


def given(name: str) -> BindParameter[Any]:
    """A parameter whose value comes with each run."""
    return bindparam(name, required=False)


def inserting(table: Table, *names: str) -> Insert:
    """An INSERT of the named columns, each taking the parameter of its own name."""
    return insert(table).values({name: given(name) for name in names})
