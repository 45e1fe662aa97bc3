"""Sessions of the office's page, and the words of cases, for its search"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0023"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# The words of a case: its number, what was reported, the place, and the reporter's unit.
SQLITE_WORDS = """c.number || ' ' || c.description || ' ' || c.place || ' ' || coalesce(
    (SELECT u.name FROM people p JOIN units u ON u.id = p.unit WHERE p.id = c.reporter), '')"""
# As FTS5 does by itself: only letters and figures make words.
PLAIN_WORDS = f"regexp_replace({SQLITE_WORDS}, '[^[:alnum:]]+', ' ', 'g')"
OF_PERSON = "c.reporter = new.id"
OF_UNIT = "c.reporter IN (SELECT id FROM people WHERE unit = new.id)"

SQLITE = (
    """CREATE VIRTUAL TABLE search_words
    USING fts5(words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')""",
    f"INSERT INTO search_words (rowid, words) SELECT c.id, {SQLITE_WORDS} FROM cases c",
    # A schema that is not trusted may not write FTS5 by a trigger. The cases that stand here are
    # indexed by storage/database/search_index.py before the unit is done.
    "CREATE TABLE search_stale (case_id INTEGER PRIMARY KEY)",
    """CREATE TRIGGER search_added AFTER INSERT ON cases BEGIN
        INSERT OR IGNORE INTO search_stale VALUES (new.id);
    END""",
    """CREATE TRIGGER search_changed
    AFTER UPDATE OF number, description, place, reporter ON cases BEGIN
        INSERT OR IGNORE INTO search_stale VALUES (new.id);
    END""",
    """CREATE TRIGGER search_removed AFTER DELETE ON cases BEGIN
        INSERT OR IGNORE INTO search_stale VALUES (old.id);
    END""",
    f"""CREATE TRIGGER search_moved AFTER UPDATE OF unit ON people
    WHEN old.unit IS NOT new.unit BEGIN
        INSERT OR IGNORE INTO search_stale SELECT c.id FROM cases c WHERE {OF_PERSON};
    END""",
    f"""CREATE TRIGGER search_renamed AFTER UPDATE OF name ON units BEGIN
        INSERT OR IGNORE INTO search_stale SELECT c.id FROM cases c WHERE {OF_UNIT};
    END""",
)
SQLITE_TRIGGERS = ("added", "changed", "removed", "moved", "renamed")


def _function(name: str, body: str) -> str:
    return f"""CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN {body} RETURN NULL; END $$"""


def _put(where: str) -> str:
    return f"""INSERT INTO search_words (case_id, words) SELECT c.id, {PLAIN_WORDS} FROM cases c
    WHERE {where} ON CONFLICT (case_id) DO UPDATE SET words = excluded.words;"""


POSTGRESQL = (
    "CREATE TABLE search_words (case_id bigint PRIMARY KEY, words text NOT NULL)",
    f"INSERT INTO search_words SELECT c.id, {PLAIN_WORDS} FROM cases c",
    """CREATE INDEX ix_search_words ON search_words
    USING gin (to_tsvector('simple', words))""",
    _function("search_case", _put("c.id = new.id")),
    _function("search_gone", "DELETE FROM search_words WHERE case_id = old.id;"),
    _function("search_person", _put(OF_PERSON)),
    _function("search_unit", _put(OF_UNIT)),
    _function("search_emptied", "DELETE FROM search_words;"),
    """CREATE TRIGGER search_added AFTER INSERT ON cases
    FOR EACH ROW EXECUTE FUNCTION search_case()""",
    """CREATE TRIGGER search_changed
    AFTER UPDATE OF number, description, place, reporter ON cases
    FOR EACH ROW EXECUTE FUNCTION search_case()""",
    """CREATE TRIGGER search_removed AFTER DELETE ON cases
    FOR EACH ROW EXECUTE FUNCTION search_gone()""",
    """CREATE TRIGGER search_emptied AFTER TRUNCATE ON cases
    FOR EACH STATEMENT EXECUTE FUNCTION search_emptied()""",
    """CREATE TRIGGER search_moved AFTER UPDATE OF unit ON people
    FOR EACH ROW WHEN (old.unit IS DISTINCT FROM new.unit) EXECUTE FUNCTION search_person()""",
    """CREATE TRIGGER search_renamed AFTER UPDATE OF name ON units
    FOR EACH ROW EXECUTE FUNCTION search_unit()""",
)
FUNCTIONS = ("case", "gone", "person", "unit", "emptied")


def upgrade() -> None:
    op.create_table(
        "page_sessions",
        sa.Column("id", ID, autoincrement=True, nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("roles", sa.Text(), server_default="[]", nullable=False),
        sa.Column("browser", sa.Text(), server_default="", nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_page_sessions_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_page_sessions")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_page_sessions_token_hash")),
    )
    op.create_index(op.f("ix_page_sessions_person"), "page_sessions", ["person"])
    op.create_index("ix_cases_opened", "cases", ["opened_at"])
    for statement in SQLITE if _sqlite() else POSTGRESQL:
        op.execute(sa.text(statement.replace(":", r"\:")))


def downgrade() -> None:
    if _sqlite():
        for name in SQLITE_TRIGGERS:
            op.execute(sa.text(f"DROP TRIGGER search_{name}"))
        op.execute(sa.text("DROP TABLE search_stale"))
    else:
        for name in FUNCTIONS:
            op.execute(sa.text(f"DROP FUNCTION search_{name}() CASCADE"))
    op.execute(sa.text("DROP TABLE search_words"))
    op.drop_index("ix_cases_opened", table_name="cases")
    op.drop_index(op.f("ix_page_sessions_person"), table_name="page_sessions")
    op.drop_table("page_sessions")


def _sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"
