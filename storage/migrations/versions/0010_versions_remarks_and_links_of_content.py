"""Versions, remarks and links of content; cases that follow a published one"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


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
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        _to(table, "case_id", "cases.id"),
        _to(table, "person", "people.id"),
    )
    op.create_index(op.f(f"ix_{table}_case_id"), table, ["case_id"], unique=False)


def upgrade() -> None:
    _create(
        "versions",
        _text("part"),
        _count("number", "1"),
        _text("text"),
        _text("sha256"),
        _text("files", "[]"),
        sa.Column("person", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint(
            "case_id", "part", "number", name=op.f("uq_versions_case_id_part_number")
        ),
    )
    _create(
        "remarks",
        _text("text"),
        sa.Column("person", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("ticked_at", sa.BigInteger(), nullable=True),
        sa.Column("ticked_by", ID, nullable=True),
    )
    _create(
        "links",
        _count("seq", "1"),
        *(_text(name) for name in ("channel", "url")),
        _text("state", "waiting"),
        *(_text(name) for name in ("cause", "title", "address", "published")),
        _count("found"),
        _count("total"),
        _text("snapshot"),
        sa.Column("person", ID, nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.Column("checked_at", sa.BigInteger(), nullable=True),
        sa.UniqueConstraint("case_id", "seq", name=op.f("uq_links_case_id_seq")),
    )
    op.create_table(
        "relations",
        sa.Column("case_id", ID, nullable=False),
        sa.Column("origin", ID, nullable=False),
        _text("kind"),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_relations")),
        _to("relations", "case_id", "cases.id"),
        _to("relations", "origin", "cases.id"),
    )
    op.create_index(op.f("ix_relations_origin"), "relations", ["origin"], unique=False)


def downgrade() -> None:
    op.drop_table("relations")
    for table in ("links", "remarks", "versions"):
        op.drop_table(table)
