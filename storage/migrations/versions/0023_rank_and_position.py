"""Rank and position of people, as letters print them"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in ("rank", "position"):
        op.add_column("people", sa.Column(column, sa.Text(), nullable=True))


def downgrade() -> None:
    for column in ("position", "rank"):
        op.drop_column("people", column)
