"""What waits, what a reader was shown last and which chains moved, found among years of rows"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0015"
branch_labels = None
depends_on = None

PARTIAL = (
    ("ix_outbox_waiting", "outbox", ["id"], "state = 'queued'"),
    ("ix_outbox_unsent", "outbox", ["contact", "state"], "state = 'queued'"),
    ("ix_outbox_parked", "outbox", ["contact", "state"], "state = 'parked'"),
    ("ix_outbox_target", "outbox", ["target"], "target IS NOT NULL"),
    ("ix_team_groups_on", "team_groups", ["id"], "state = 'on'"),
    ("ix_chains_moved", "chains", ["chain"], "seq > checked"),
)
WHOLE = (
    ("ix_outbox_reader", "outbox", ["contact", "id"]),
    ("ix_roles_role", "roles", ["role", "person"]),
    ("ix_cases_alike", "cases", ["category", "opened_at"]),
)


def _partial(name: str, table: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)


def _add_checked() -> None:
    """Note of each chain how far the checkpoints have signed it."""
    op.add_column(
        "chains", sa.Column("checked", sa.BigInteger(), nullable=False, server_default="0")
    )
    op.create_index("ix_heads_chain", "checkpoint_heads", ["chain", "seq"])  # or this takes hours
    op.execute(
        "UPDATE chains SET checked = coalesce((SELECT max(checkpoint_heads.seq)"
        " FROM checkpoint_heads WHERE checkpoint_heads.chain = chains.chain), 0)"
    )
    op.drop_index("ix_heads_chain", table_name="checkpoint_heads")


def upgrade() -> None:
    _add_checked()
    op.drop_index("ix_outbox_waiting", table_name="outbox")
    for index in PARTIAL:
        _partial(*index)
    for name, table, columns in WHOLE:
        op.create_index(name, table, columns)


def downgrade() -> None:
    for name, table, *_ in (*WHOLE, *PARTIAL):
        op.drop_index(name, table_name=table)
    _partial("ix_outbox_waiting", "outbox", ["not_before"], "state = 'queued'")
    with op.batch_alter_table("chains", schema=None) as batch_op:
        batch_op.drop_column("checked")
