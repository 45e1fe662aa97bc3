"""SQL defined once in SQLAlchemy Core, compiled once per database, run on the driver itself.

Building a Core statement for every call costs four times what running it costs; compiled text on
the driver is what lets the whole way keep up with a bare echo.

Constants stand in the text: a partial index is only used if its condition can be read there.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Dialect, Table, bindparam
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.expression import Executable, SelectBase, UpdateBase
from sqlalchemy.sql.visitors import iterate, replacement_traverse


class Statement:
    """One Core statement, with its text for each driver."""

    def __init__(self, clause: "Executable | Insertion") -> None:
        self._clause = clause

    @cached_property
    def writes(self) -> frozenset[str]:
        """The names of the tables that it changes."""
        if isinstance(self._clause, Insertion):
            return frozenset({self._clause.table.name})
        changes = (each.table for each in self._parts if isinstance(each, UpdateBase))
        return frozenset(each.name for each in changes if isinstance(each, Table))

    @cached_property
    def reads(self) -> frozenset[str]:
        """The names of the tables that it selects from; none for an insertion."""
        return frozenset(each.name for each in self._parts if isinstance(each, Table))

    @property
    def _parts(self) -> Iterator[Any]:
        return iter(()) if isinstance(self._clause, Insertion) else iterate(self._clause)  # type: ignore[arg-type]

    @cached_property
    def _sqlite(self) -> tuple[str, dict[str, Any]]:
        compiled = self._compiled(sqlite.insert, sqlite.dialect(paramstyle="named"))
        return str(compiled), _defaults(compiled.params)

    @cached_property
    def _postgresql(self) -> tuple[str, dict[str, Any], Sequence[str]]:
        # 2 MB that an office on SQLite need not hold.
        from sqlalchemy.dialects.postgresql import asyncpg, insert

        compiled = self._compiled(insert, asyncpg.dialect())  # type: ignore[no-untyped-call]
        return str(compiled), _defaults(compiled.params), tuple(compiled.positiontup or ())

    def _compiled(self, insert: Callable[[Table], Any], dialect: Dialect) -> Any:
        known = self._clause
        clause: Any = known.built(insert) if isinstance(known, Insertion) else known
        return _with_constants(clause).compile(
            dialect=dialect, compile_kwargs={"render_postcompile": True}
        )

    def for_sqlite(self, params: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """SQL text with `:name` parameters, and their values."""
        text, defaults = self._sqlite
        return text, ({**defaults, **params} if defaults else params)

    def for_postgresql(self, params: Mapping[str, Any]) -> tuple[str, list[Any]]:
        """SQL text with `$1` parameters, and their values in order."""
        text, defaults, names = self._postgresql
        param = {**defaults, **params} if defaults else params
        return text, [param[name] for name in names]


def param(name: str) -> BindParameter[Any]:
    """A parameter; its value is given at each run."""
    return bindparam(name, required=False)


def _defaults(params: Mapping[str, Any]) -> dict[str, Any]:
    """Values that do not stand in the text."""
    return {name: value for name, value in params.items() if value is not None}


def _with_constants(clause: Any) -> Any:
    """The clause with its constants in the text; parameters have no value yet."""

    def written(element: Any, **_: Any) -> Any:
        known = isinstance(element, BindParameter) and element.value is not None
        return element.render_literal_execute() if known and not element.type._isnull else None

    return replacement_traverse(clause, {}, written)


@dataclass(frozen=True, slots=True, kw_only=True)
class Insertion:
    """An INSERT, built when it is known for which database: each has a class of its own for it."""

    table: Table
    names: tuple[str, ...]
    found: SelectBase | None = None
    """Where the values come from, if not from parameters of the columns' names."""
    clauses: tuple[Callable[[Any], Any], ...] = ()

    def on_conflict_do_nothing(self) -> "Insertion":
        return self._with(lambda insert: insert.on_conflict_do_nothing())

    def on_conflict_do_update(
        self, *, index_elements: Sequence[str], set_: Mapping[str, Any]
    ) -> "Insertion":
        return self._with(
            lambda insert: insert.on_conflict_do_update(index_elements=index_elements, set_=set_)
        )

    def returning(self, *columns: ColumnElement[Any]) -> "Insertion":
        return self._with(lambda insert: insert.returning(*columns))

    def built(self, insert: Callable[[Table], Any]) -> Any:
        """The Core clause, built with a dialect's own `insert`."""
        made = insert(self.table)
        if self.found is not None:
            made = made.from_select(self.names, self.found)
        else:
            made = made.values({name: param(name) for name in self.names})
        for clause in self.clauses:
            made = clause(made)
        return made

    def _with(self, clause: Callable[[Any], Any]) -> "Insertion":
        return replace(self, clauses=(*self.clauses, clause))


def inserting(table: Table, *names: str, found: SelectBase | None = None) -> Insertion:
    """An INSERT of the named columns, with a parameter of the same name for each, or of what is
    `found`.
    """
    return Insertion(table=table, names=names, found=found)
