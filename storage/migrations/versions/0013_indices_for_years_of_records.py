"""Indices for what is asked at every message, so that years of records do not slow it"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def _of_state(state: str) -> dict[str, sa.TextClause]:
    where = sa.text(f"state = '{state}'")
    return {"sqlite_where": where, "postgresql_where": where}


def upgrade() -> None:
    op.create_index("ix_cases_filed_by", "cases", ["filed_by"])
    op.create_index("ix_evidence_album", "evidence", ["chat", "album"])
    op.drop_index("ix_inbox_waiting", table_name="inbox")
    op.create_index("ix_inbox_waiting", "inbox", ["id"], **_of_state("new"))
    op.create_index("ix_inbox_dead", "inbox", ["id"], **_of_state("dead"))


def downgrade() -> None:
    op.drop_index("ix_inbox_dead", table_name="inbox")
    op.drop_index("ix_inbox_waiting", table_name="inbox")
    op.create_index("ix_inbox_waiting", "inbox", ["lease_until"], **_of_state("new"))
    op.drop_index("ix_evidence_album", table_name="evidence")
    op.drop_index("ix_cases_filed_by", table_name="cases")
