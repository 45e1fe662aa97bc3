"""Accounts and messages of WhatsApp; a second number, and the channel somebody prefers"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("people", sa.Column("whatsapp", sa.Text(), nullable=True))
    op.add_column("people", sa.Column("preferred", sa.Text(), server_default="", nullable=False))
    op.create_index(op.f("ix_people_whatsapp"), "people", ["whatsapp"])
    op.create_table(
        "whatsapp_accounts",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("bsuid", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("wrote_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_whatsapp_accounts")),
        sa.UniqueConstraint("phone", name=op.f("uq_whatsapp_accounts_phone")),
        sa.UniqueConstraint("bsuid", name=op.f("uq_whatsapp_accounts_bsuid")),
    )
    op.create_table(
        "whatsapp_messages",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("wamid", sa.Text(), nullable=False),
        sa.Column("account", ID, nullable=True),
        sa.Column("ours", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("delivered_at", sa.BigInteger(), nullable=True),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.Column("failed_at", sa.BigInteger(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("billed", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["account"], ["whatsapp_accounts.id"], name=op.f("fk_whatsapp_messages_account")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_whatsapp_messages")),
        sa.UniqueConstraint("wamid", name=op.f("uq_whatsapp_messages_wamid")),
    )


def downgrade() -> None:
    op.drop_table("whatsapp_messages")
    op.drop_table("whatsapp_accounts")
    op.drop_index(op.f("ix_people_whatsapp"), table_name="people")
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_column("preferred")
        batch_op.drop_column("whatsapp")
