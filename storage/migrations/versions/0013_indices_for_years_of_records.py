"""Indices for what is asked at every message, so that years of records do not slow it"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def _index_inbox(name: str, column: str, state: str) -> None:
    where = sa.text(f"state = '{state}'")
    op.create_index(name, "inbox", [column], sqlite_where=where, postgresql_where=where)


def upgrade() -> None:
    op.create_index("ix_cases_filed_by", "cases", ["filed_by"])
    op.create_index("ix_evidence_album", "evidence", ["chat", "album"])
    op.drop_index("ix_inbox_waiting", table_name="inbox")
    _index_inbox("ix_inbox_waiting", "id", "new")
    _index_inbox("ix_inbox_dead", "id", "dead")


def downgrade() -> None:
    op.drop_index("ix_inbox_dead", table_name="inbox")
    op.drop_index("ix_inbox_waiting", table_name="inbox")
    _index_inbox("ix_inbox_waiting", "lease_until", "new")
    op.drop_index("ix_evidence_album", table_name="evidence")
    op.drop_index("ix_cases_filed_by", table_name="cases")
