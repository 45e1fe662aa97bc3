#!/usr/bin/env bash
# pywa reads the first message of a webhook's payload and answers for all of them.
#
# Surprise: the format is lists within lists (entry, changes, messages), since Meta may send
# several at once. Of two messages the handler sees one; the answer is 200, so the other never
# comes again, and nothing is logged.
# Why it matters: after an outage messages come together. What comes in is read by ourselves;
# of pywa only the calls that go out are used.
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


for texts in (["wifi mati"], ["wifi mati", "printer rusak"]):
    print("sent:", ", ".join(texts))
    items = [item(number, text) for number, text in enumerate(texts, len(texts))]
    print("  answered:", *whatsapp.webhook_update_handler(webhook(*items)))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
sent: wifi mati
  the handler sees: wifi mati
  answered: ok 200
sent: wifi mati, printer rusak
  the handler sees: wifi mati
  answered: ok 200
PINNED
then
    echo "holds: pywa 4.5.0 drops all but the first message of a payload and answers 200"
else
    echo "changed: pywa reads payloads with several messages in another way than it did"
    exit 1
fi
