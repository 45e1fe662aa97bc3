#!/usr/bin/env bash
# pywa answers 200 for a message whose handler failed, and takes its repetition for a duplicate.
#
# Surprise: the payload is remembered as seen before the handler runs, and what the handler raises
# is logged, not answered. So Meta has no reason to send it again, and if it does, nobody looks.
# Why it matters: a database that is away for a second costs a report. A message is written down
# first, and answered then.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pywa==4.5.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import json
import logging

import httpx
from pywa import WhatsApp

logging.disable()


def item(number, text, user_id="ID.1000"):
    sender = f"62000000000{number}"  # nobody's number
    message = {"id": f"wamid.{number}", "from": sender, "timestamp": "1795860120", "type": "text"}
    contact = {"profile": {"name": "Pelapor"}, "wa_id": sender}
    if user_id:
        message["from_user_id"] = contact["user_id"] = user_id
    return message | {"text": {"body": text}}, contact


def webhook(*items):
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "620", "phone_number_id": "1"},
        "messages": [message for message, _ in items],
        "contacts": [contact for _, contact in items],
    }
    changes = [{"field": "messages", "value": value}]
    whole = {"object": "whatsapp_business_account", "entry": [{"id": "9", "changes": changes}]}
    return json.dumps(whole).encode()


def client():
    return WhatsApp("1", "token", server=None, session=httpx.Client(), validate_updates=False)


whatsapp = client()


@whatsapp.on_message()
def report(_, message):
    print("  the handler is called, and fails")
    raise ConnectionError("the database is away")


payload = webhook(item(1, "wifi mati"))
for time in ("first", "second"):
    print("sent for the", time, "time")
    print("  answered:", *whatsapp.webhook_update_handler(payload))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
sent for the first time
  the handler is called, and fails
  answered: ok 200
sent for the second time
  answered: ok 200
PINNED
then
    echo "holds: pywa 4.5.0 answers 200 for a failed handler and skips the message's repetition"
else
    echo "changed: pywa treats a failed handler in another way than it did"
    exit 1
fi
