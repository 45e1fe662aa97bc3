"""Appointments, the guest book and introductions of promotions"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TABLES = ("appointments", "guests", "introductions")


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)


def _count(name: str, default: str = "0") -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), server_default=default, nullable=False)


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _create(table: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        table,
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("case_id", ID, nullable=False),
        _count("seq", "1"),
        *columns,
        sa.Column("person", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        _to(table, "case_id", "cases.id"),
        _to(table, "person", "people.id"),
        sa.UniqueConstraint("case_id", "seq", name=op.f(f"uq_{table}_case_id_seq")),
    )
    op.create_index(op.f(f"ix_{table}_case_id"), table, ["case_id"], unique=False)


def upgrade() -> None:
    _create(
        "appointments",
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        _text("place"),
        _text("audience"),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
    )
    _create(
        "guests",
        *(_text(name) for name in ("direction", "name", "institution", "purpose")),
        _count("people", "1"),
        _text("photos", "[]"),
        sa.Column("struck_at", sa.BigInteger(), nullable=True),
    )
    _create(
        "introductions",
        _text("audience"),
        _text("handed", "[]"),
        _text("reaction"),
        _text("remark"),
    )


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
