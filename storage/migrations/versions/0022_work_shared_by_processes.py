"""Work shared by several processes: who has begun what"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

WAITS = ("inbox", "timers")
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW = "state = 'new'"
BEGUN = f"{NEW} AND process != 0"


def _index(name: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    only = sa.text(where)
    op.create_index(
        name, "inbox", columns, unique=unique, sqlite_where=only, postgresql_where=only
    )


def upgrade() -> None:
    for table in WAITS:
        op.add_column(
            table, sa.Column("process", sa.BigInteger(), nullable=False, server_default="0")
        )
    _index("ix_inbox_chat", ["channel", "chat", "id"], NEW)
    _index("uq_inbox_begun", ["channel", "chat"], BEGUN, unique=True)
    op.create_table(
        "processes",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False, server_default=""),
        sa.Column("beats", sa.BigInteger(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name="pk_processes"),
    )
    op.create_table(
        "senders",
        sa.Column("contact", ID, autoincrement=False, nullable=False),
        sa.Column("process", sa.BigInteger(), nullable=False, server_default="0"),
        sa.ForeignKeyConstraint(["contact"], ["contacts.id"], name="fk_senders_contact"),
        sa.PrimaryKeyConstraint("contact", name="pk_senders"),
    )


def downgrade() -> None:
    op.drop_table("senders")
    op.drop_table("processes")
    op.drop_index("uq_inbox_begun", table_name="inbox")
    op.drop_index("ix_inbox_chat", table_name="inbox")
    for table in WAITS:
        op.drop_column(table, "process")
