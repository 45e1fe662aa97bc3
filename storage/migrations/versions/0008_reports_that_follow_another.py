"""Reports that follow another one of the same fault"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("cases") as batch:
        batch.add_column(sa.Column("parent", ID, nullable=True))
        batch.create_foreign_key(batch.f("fk_cases_parent"), "cases", ["parent"], ["id"])
        batch.create_index(batch.f("ix_cases_parent"), ["parent"])


def downgrade() -> None:
    with op.batch_alter_table("cases") as batch:
        batch.drop_index(batch.f("ix_cases_parent"))
        batch.drop_constraint(batch.f("fk_cases_parent"), type_="foreignkey")
        batch.drop_column("parent")
