"""What waits and what a reader was shown last, found among years of rows"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0018"
branch_labels = None
depends_on = None

PARTIAL = (
    ("ix_outbox_waiting", "outbox", ["id"], "state = 'queued'"),
    ("ix_outbox_unsent", "outbox", ["contact", "state"], "state = 'queued'"),
    ("ix_outbox_parked", "outbox", ["contact", "state"], "state = 'parked'"),
    ("ix_outbox_target", "outbox", ["target"], "target IS NOT NULL"),
    ("ix_team_groups_on", "team_groups", ["id"], "state = 'on'"),
)
WHOLE = (
    ("ix_outbox_reader", "outbox", ["contact", "id"]),
    ("ix_roles_role", "roles", ["role", "person"]),
    ("ix_cases_alike", "cases", ["category", "opened_at"]),
)


def _partial(name: str, table: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)


def upgrade() -> None:
    op.drop_index("ix_outbox_waiting", table_name="outbox")
    for index in PARTIAL:
        _partial(*index)
    for name, table, columns in WHOLE:
        op.create_index(name, table, columns)


def downgrade() -> None:
    for name, table, *_ in (*WHOLE, *PARTIAL):
        op.drop_index(name, table_name=table)
    _partial("ix_outbox_waiting", "outbox", ["not_before"], "state = 'queued'")
