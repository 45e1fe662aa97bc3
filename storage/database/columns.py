"""Columns that many tables have, and the names of what is made from them."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, MetaData, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer, "sqlite")
Time = BigInteger


def key() -> Column[int]:
    return Column("id", Id, primary_key=True, autoincrement=True)


def text(name: str, default: str | None = "") -> Column[str]:
    return Column(name, Text, nullable=default is None, server_default=default)


def count(name: str, default: int = 0) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default=str(default))


def time(name: str, *, known: bool = False) -> Column[int]:
    return Column(name, Time, nullable=not known)


def of(name: str, target: str, *, required: bool = True, index: bool = True) -> Column[int]:
    return Column(name, Id, ForeignKey(target), nullable=not required, index=index)
