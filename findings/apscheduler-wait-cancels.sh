#!/usr/bin/env bash
# APScheduler's shutdown(wait=True) cancels the coroutines that it says it waits for.
#
# Surprise: waiting is the default, and with threads it waits. AsyncIOScheduler returns at once and
# cancels each running job in the middle, told to wait or not: the job sees CancelledError where
# it awaits.
# Why it matters: the ticker's work runs in such a job. What is due must be claimed and done in one
# commit, so that a stop in the middle leaves it due.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check apscheduler==3.11.3

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import asyncio
import logging
import threading

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.schedulers.background import BackgroundScheduler

logging.disable()


async def with_asyncio(wait):
    begun, over = asyncio.Event(), asyncio.Event()

    async def summary():
        begun.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            print("asyncio: the job was cancelled")
            raise
        finally:
            over.set()

    scheduler = AsyncIOScheduler()
    scheduler.start()
    scheduler.add_job(summary)
    await asyncio.wait_for(begun.wait(), 60)
    scheduler.shutdown(wait=wait)
    print(f"asyncio: shutdown(wait={wait}) returned, job", "over" if over.is_set() else "not over")
    await asyncio.wait_for(over.wait(), 60)


def with_threads():
    begun, may_end, over = threading.Event(), threading.Event(), threading.Event()

    def summary():
        begun.set()
        may_end.wait(60)
        over.set()

    scheduler = BackgroundScheduler()
    scheduler.start()
    scheduler.add_job(summary)
    begun.wait(60)
    threading.Timer(0.2, may_end.set).start()
    scheduler.shutdown(wait=True)
    print("threads: shutdown(wait=True) returned, job", "over" if over.is_set() else "not over")


for wait in (True, False):
    asyncio.run(with_asyncio(wait))
with_threads()
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
asyncio: shutdown(wait=True) returned, job not over
asyncio: the job was cancelled
asyncio: shutdown(wait=False) returned, job not over
asyncio: the job was cancelled
threads: shutdown(wait=True) returned, job over
PINNED
then
    echo "holds: AsyncIOScheduler of APScheduler 3.11.3 cancels its jobs at shutdown(wait=True)"
else
    echo "changed: AsyncIOScheduler ends its jobs in another way than it did"
    exit 1
fi
