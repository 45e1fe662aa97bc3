#!/usr/bin/env bash
# standardwebhooks for Python signs a time of day with an offset as if it were UTC.
#
# Surprise: Webhook.sign takes a datetime and replaces its zone by UTC instead of converting it. The
# header webhook-timestamp is the sender's own to write; written as the same moment's seconds since
# 1970, it does not fit the signature, and the library's own verify refuses what its sign has made.
# Why it matters: eastern Indonesia is nine hours ahead, and Sigap's times are in the office's zone
# wherever they are shown. So it signs the seconds themselves (bot/webhooks/calling.py).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check standardwebhooks==1.1.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
from datetime import UTC, datetime, timedelta, timezone

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

hook = Webhook("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
body = '{"type":"webhook.test"}'
now = datetime.now(UTC)
for name, hours in (("UTC", 0), ("WIB", 7), ("WIT", 9)):
    at = now.astimezone(timezone(timedelta(hours=hours)))
    headers = {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": hook.sign("msg_1", at, body),
    }
    try:
        hook.verify(body, headers)
        print(f"signed at this moment in {name}: verified")
    except WebhookVerificationError as error:
        print(f"signed at this moment in {name}: {error}")
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
signed at this moment in UTC: verified
signed at this moment in WIB: No matching signature found
signed at this moment in WIT: No matching signature found
PINNED
then
    echo "holds: standardwebhooks 1.1.0 drops the offset of a time when it signs"
else
    echo "changed: standardwebhooks treats the offset of a time in another way than it did"
    exit 1
fi
