"""Readings of pictures: what was seen in each, and what is masked"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXTS = ("error", "target", "address", "words")


def upgrade() -> None:
    op.create_table(
        "readings",
        sa.Column("evidence", ID, autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        *(sa.Column(each, sa.Text(), nullable=False, server_default="") for each in TEXTS),
        sa.Column("hidden", sa.Text(), nullable=False, server_default="[]"),
        sa.ForeignKeyConstraint(["evidence"], ["evidence.id"], name="fk_readings_evidence"),
        sa.PrimaryKeyConstraint("evidence", name="pk_readings"),
    )
    op.create_index("ix_readings_target", "readings", ["target", "error", "at"])


def downgrade() -> None:
    op.drop_index("ix_readings_target", table_name="readings")
    op.drop_table("readings")
