"""What is watched: how each target stands, and inspections on record"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "standings",
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("health", sa.Text(), server_default="up", nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.Column("recent", sa.Text(), server_default="[]", nullable=False),
        sa.Column("last", sa.Text(), server_default="", nullable=False),
        sa.Column("warned", sa.BigInteger(), nullable=True),
        sa.Column("case_id", ID, nullable=True),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_standings_case_id")),
        sa.PrimaryKeyConstraint("target", name=op.f("pk_standings")),
    )
    op.create_table(
        "inspections",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=False),
        sa.Column("person", ID, nullable=True),
        sa.Column("entries", sa.Text(), server_default="[]", nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_inspections_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspections")),
    )
    op.create_index(op.f("ix_inspections_finished_at"), "inspections", ["finished_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_inspections_finished_at"), "inspections")
    op.drop_table("inspections")
    op.drop_table("standings")
