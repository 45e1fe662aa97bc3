#!/usr/bin/env bash
# pywa loses a message whose sender has a phone number and no user id, and answers 200.
#
# Surprise: user ids are new (2026), and all payloads before them name the phone alone. pywa 4
# takes the id for granted: the payload is dropped as one that it does not understand.
# Why it matters: payloads that were stored before, and those written after older documentation,
# have none. Whoever is named by a phone alone must be heard too.
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
    print("  the handler sees:", message.text)


for user_id in ("ID.1000", None):
    print("user id:", user_id)
    payload = webhook(item(1, "wifi mati", user_id))
    print("  answered:", *whatsapp.webhook_update_handler(payload))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
user id: ID.1000
  the handler sees: wifi mati
  answered: ok 200
user id: None
  answered: ok 200
PINNED
then
    echo "holds: pywa 4.5.0 drops a message without a user id and answers 200"
else
    echo "changed: pywa treats a message without a user id in another way than it did"
    exit 1
fi
