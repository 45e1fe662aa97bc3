"""An index for the cases that were open in a period"""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_cases_closed", "cases", ["closed_at", "opened_at"])


def downgrade() -> None:
    op.drop_index("ix_cases_closed", table_name="cases")
