"""Who acts for whom, what performers state, what reporters think; accounts that are shared"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column(
        "people", sa.Column("shared", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.create_table(
        "delegations",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("official", ID, nullable=False),
        sa.Column("delegate", ID, nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("basis", sa.Text(), server_default="", nullable=False),
        sa.Column("made_by", ID, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", ID, nullable=True),
        sa.ForeignKeyConstraint(["official"], ["people.id"], name=op.f("fk_delegations_official")),
        sa.ForeignKeyConstraint(["delegate"], ["people.id"], name=op.f("fk_delegations_delegate")),
        sa.ForeignKeyConstraint(["made_by"], ["people.id"], name=op.f("fk_delegations_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegations")),
    )
    op.create_index(op.f("ix_delegations_official"), "delegations", ["official"])
    op.create_index(op.f("ix_delegations_delegate"), "delegations", ["delegate"])
    op.create_table(
        "statements",
        sa.Column("case_id", ID, nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("round", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("stated_at", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_statements_case_id")),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_statements_person")),
        sa.PrimaryKeyConstraint("case_id", "step", "round", name=op.f("pk_statements")),
    )
    op.create_table(
        "opinions",
        sa.Column("case_id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_opinions_case_id")),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_opinions_person")),
        sa.PrimaryKeyConstraint("case_id", "kind", name=op.f("pk_opinions")),
    )


def downgrade() -> None:
    op.drop_table("opinions")
    op.drop_table("statements")
    op.drop_index(op.f("ix_delegations_delegate"), table_name="delegations")
    op.drop_index(op.f("ix_delegations_official"), table_name="delegations")
    op.drop_table("delegations")
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_column("shared")
