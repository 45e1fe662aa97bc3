"""What is urgent, who is on duty, the team's group, and who would take a case"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "urgencies",
        sa.Column("case_id", ID, nullable=False),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_by", ID, nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_by", ID, nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_urgencies_case_id")),
        sa.ForeignKeyConstraint(["asked_by"], ["people.id"], name=op.f("fk_urgencies_asked_by")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_urgencies")),
    )
    op.create_table(
        "duties",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("made_by", ID, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", ID, nullable=True),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_duties_person")),
        sa.ForeignKeyConstraint(["made_by"], ["people.id"], name=op.f("fk_duties_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duties")),
    )
    with op.batch_alter_table("duties", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_duties_ends_at"), ["ends_at"], unique=False)

    op.create_table(
        "team_groups",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="offered", nullable=False),
        sa.Column("offered_by", ID, nullable=False),
        sa.Column("offered_at", sa.BigInteger(), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["contact"], ["contacts.id"], name=op.f("fk_team_groups_contact")),
        sa.ForeignKeyConstraint(
            ["offered_by"], ["people.id"], name=op.f("fk_team_groups_offered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_groups")),
        sa.UniqueConstraint("contact", name=op.f("uq_team_groups_contact")),
    )
    op.create_table(
        "volunteers",
        sa.Column("case_id", ID, nullable=False),
        sa.Column("round", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_volunteers_case_id")),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_volunteers_person")),
        sa.PrimaryKeyConstraint("case_id", "round", "person", name=op.f("pk_volunteers")),
    )


def downgrade() -> None:
    op.drop_table("volunteers")
    op.drop_table("team_groups")
    with op.batch_alter_table("duties", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_duties_ends_at"))

    op.drop_table("duties")
    op.drop_table("urgencies")
