#!/usr/bin/env bash
# APScheduler takes a one-off job out of its persistent store before the job has run.
#
# Surprise: a job store in a database promises that jobs survive a restart. The row of a dated job
# is deleted when the job is handed to its executor, so while the job runs the store is empty:
# a process that dies then has lost it, whatever misfire_grace_time says.
# Why it matters: a reminder of a deadline must be repeated after a crash. So APScheduler is only
# the ticker here, and what is due stays in a table of ours until it is done.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    apscheduler==3.11.3 sqlalchemy==2.1.9

cd "$work"
cat >reminder.py <<'PY'
import asyncio
import sqlite3
from datetime import datetime, timedelta

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

running, may_end, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()


def stored():
    with sqlite3.connect("jobs.sqlite") as database:
        return database.execute("SELECT count(*) FROM apscheduler_jobs").fetchone()[0]


async def remind():
    running.set()
    await may_end.wait()
    ended.set()


async def main():
    store = SQLAlchemyJobStore(url="sqlite:///jobs.sqlite")
    scheduler = AsyncIOScheduler(jobstores={"default": store})
    scheduler.start(paused=True)
    soon = datetime.now() + timedelta(milliseconds=1)
    scheduler.add_job("reminder:remind", "date", run_date=soon, misfire_grace_time=None)
    print("waiting:", stored(), "job in the store")
    scheduler.resume()
    await asyncio.wait_for(running.wait(), 60)
    print("running:", stored(), "jobs in the store")
    may_end.set()
    await asyncio.wait_for(ended.wait(), 60)
    scheduler.shutdown()


if __name__ == "__main__":
    import reminder

    asyncio.run(reminder.main())
PY
venv/bin/python reminder.py >seen || true

cat seen
if diff seen - <<'PINNED'
waiting: 1 job in the store
running: 0 jobs in the store
PINNED
then
    echo "holds: APScheduler 3.11.3 has deleted a dated job from its store while the job runs"
else
    echo "changed: APScheduler keeps a dated job in its store for another time than it did"
    exit 1
fi
