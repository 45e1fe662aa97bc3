#!/usr/bin/env bash
# warcio writes a time of day with an offset as if it were UTC.
#
# Surprise: of three functions in one module, datetime_to_http_date converts 10.02+09:00 to 01:02
# GMT, datetime_to_iso_date and datetime_to_timestamp write 10:02 and call it UTC. Read the other
# way, a date with an offset is a TypeError about arguments.
# Why it matters: eastern Indonesia is nine hours ahead, so the archive of a link would say that
# it was kept nine hours after it was. Times must be UTC before warcio sees them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check warcio==1.8.1

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
from datetime import datetime, timedelta, timezone

from warcio import timeutils

kept = datetime(2026, 11, 28, 10, 2, tzinfo=timezone(timedelta(hours=9)))
print("kept at", kept.isoformat())
for name in ("datetime_to_http_date", "datetime_to_iso_date", "datetime_to_timestamp"):
    print(name, "->", getattr(timeutils, name)(kept))
try:
    print("iso_date_to_datetime ->", timeutils.iso_date_to_datetime(kept.isoformat()))
except TypeError:
    print("iso_date_to_datetime raises TypeError")
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
kept at 2026-11-28T10:02:00+09:00
datetime_to_http_date -> Sat, 28 Nov 2026 01:02:00 GMT
datetime_to_iso_date -> 2026-11-28T10:02:00Z
datetime_to_timestamp -> 20261128100200
iso_date_to_datetime raises TypeError
PINNED
then
    echo "holds: warcio 1.8.1 drops the offset of a time when it writes a WARC date"
else
    echo "changed: warcio treats the offset of a time in another way than it did"
    exit 1
fi
