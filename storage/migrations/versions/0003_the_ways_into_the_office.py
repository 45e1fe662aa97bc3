"""Invitations, roles asked for in chat, and people whose access has ended"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column(
        "people", sa.Column("ended", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.create_table(
        "invitations",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), server_default="[]", nullable=False),
        sa.Column("unit", sa.Text(), server_default="", nullable=False),
        sa.Column("person", Id, nullable=True),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_by", Id, nullable=True),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_invitations_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_invitations_code_hash")),
    )
    op.create_index("ix_invitations_person", "invitations", ["person"])
    op.create_table(
        "role_requests",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person", Id, nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_by", Id, nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_role_requests_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_requests")),
    )
    op.create_index("ix_role_requests_person", "role_requests", ["person"])


def downgrade() -> None:
    op.drop_table("role_requests")
    op.drop_table("invitations")
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_column("ended")
