#!/usr/bin/env bash
# SQLAlchemy: PostgreSQL's insert serves SQLite too, SQLite's insert does not serve PostgreSQL.
#
# Surprise: both are documented for their own database. postgresql.insert() with ON CONFLICT
# compiles on either, as the same SQL; sqlite.insert() raises AttributeError on PostgreSQL, not the
# UnsupportedCompilationError that another database gives. A constraint's name, which SQLite cannot
# use, is left out there without a word.
# Why it matters: every statement is written once for both databases. It must be PostgreSQL's, and
# name columns, never a constraint.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sqlalchemy==2.1.9

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql, sqlite

inbox = sa.Table("inbox", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))
by_column = {"index_elements": ["id"]}
by_name = {"constraint": "inbox_pkey"}
for source, target, conflict in (
    (postgresql, postgresql, by_column),
    (postgresql, sqlite, by_column),
    (sqlite, postgresql, by_column),
    (postgresql, mysql, by_column),
    (postgresql, postgresql, by_name),
    (postgresql, sqlite, by_name),
):
    statement = source.insert(inbox).on_conflict_do_nothing(**conflict)
    dialect = target.dialect()
    print(f"{source.__name__.rpartition('.')[2]}.insert on {dialect.name}:", end=" ")
    try:
        print(*str(statement.compile(dialect=dialect)).partition("ON CONFLICT")[1:], sep="")
    except Exception as error:
        print(type(error).__name__)
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
postgresql.insert on postgresql: ON CONFLICT (id) DO NOTHING
postgresql.insert on sqlite: ON CONFLICT (id) DO NOTHING
sqlite.insert on postgresql: AttributeError
postgresql.insert on mysql: UnsupportedCompilationError
postgresql.insert on postgresql: ON CONFLICT ON CONSTRAINT inbox_pkey DO NOTHING
postgresql.insert on sqlite: ON CONFLICT DO NOTHING
PINNED
then
    echo "holds: only postgresql.insert of SQLAlchemy 2.1.9 compiles on both databases"
else
    echo "changed: upserts of SQLAlchemy compile on other databases than they did"
    exit 1
fi
