"""Indices of what was given up, counted often and few, and of the heads that were signed"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0015"
branch_labels = None
depends_on = None

DEAD = (("ix_outbox_dead", "outbox"), ("ix_timers_dead", "timers"))


def upgrade() -> None:
    where = sa.text("state = 'dead'")
    for name, table in DEAD:
        op.create_index(name, table, ["id"], sqlite_where=where, postgresql_where=where)
    op.create_index("ix_checkpoint_heads_chain", "checkpoint_heads", ["chain", "seq"])


def downgrade() -> None:
    op.drop_index("ix_checkpoint_heads_chain", table_name="checkpoint_heads")
    for name, table in DEAD:
        op.drop_index(name, table_name=table)
