"""The code by which a letter's status is checked, and the signed pages that people bring"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("letters", sa.Column("code", sa.Text(), nullable=True))
    op.create_index("ix_letters_code", "letters", ["code"], unique=True)
    op.create_table(
        "signed_letters",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("letter", Id, nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("sha256", sa.Text(), server_default="", nullable=False),
        sa.Column("original", sa.Text(), server_default="", nullable=False),
        sa.Column("person", Id, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["letter"], ["letters.id"], name=op.f("fk_signed_letters_letter")),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_signed_letters_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_letters")),
        sa.UniqueConstraint("letter", "version", name=op.f("uq_signed_letters_letter_version")),
    )


def downgrade() -> None:
    op.drop_table("signed_letters")
    op.drop_index("ix_letters_code", "letters")
    with op.batch_alter_table("letters", schema=None) as batch_op:
        batch_op.drop_column("code")
