"""Veils of pictures: what is shown in place of a copy with secrets"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "veils",
        sa.Column("clear", sa.Text(), nullable=False),
        sa.Column("evidence", ID, autoincrement=False, nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("shown", sa.Text(), nullable=False, server_default=""),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["evidence"], ["evidence.id"], name="fk_veils_evidence"),
        sa.PrimaryKeyConstraint("clear", "evidence", "place", name="pk_veils"),
    )
    op.create_index("ix_veils_evidence", "veils", ["evidence", "place"])


def downgrade() -> None:
    op.drop_index("ix_veils_evidence", table_name="veils")
    op.drop_table("veils")
