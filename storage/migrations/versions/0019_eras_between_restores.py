"""Eras: what began with each restore of a backup"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    key = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "eras",
        sa.Column("id", key, autoincrement=True, nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("copied_at", sa.BigInteger(), nullable=False),
        sa.Column("numbers", sa.Text(), server_default="{}", nullable=False),
        sa.Column("marks", sa.Text(), server_default="{}", nullable=False),
        sa.Column("people", sa.Text(), server_default="[]", nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_eras")),
    )


def downgrade() -> None:
    op.drop_table("eras")
