#!/usr/bin/env bash
# pywa takes a user id with letters in it for a group.
#
# Surprise: a recipient of two capitals, a dot and digits is addressed as a person. With one letter
# among the digits the same message goes out as one to a group, by another field.
# Why it matters: partners of Meta describe the ids of persons as alphanumeric. So we say ourselves
# in which field a recipient belongs.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pywa==4.5.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import json

import httpx
from pywa import WhatsApp

sent = []


def meta(request):  # nothing leaves this process
    sent.append(json.loads(request.content))
    answer = {"contacts": [{"input": "1", "wa_id": "1"}], "messages": [{"id": "wamid.1"}]}
    return httpx.Response(200, json=answer)


session = httpx.Client(transport=httpx.MockTransport(meta))
whatsapp = WhatsApp("1", "token", server=None, session=session, validate_updates=False)


for to in ("ID.10000000000000000001", "ID.1000A000000000000001", "62000000001"):
    whatsapp.send_message(to, "Laporan diterima")
    fields = {name: sent[-1].get(name) for name in ("recipient_type", "to", "recipient")}
    print(to, "->", *(f"{name}={value}" for name, value in fields.items()))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
ID.10000000000000000001 -> recipient_type=individual to=None recipient=ID.10000000000000000001
ID.1000A000000000000001 -> recipient_type=group to=ID.1000A000000000000001 recipient=None
62000000001 -> recipient_type=individual to=62000000001 recipient=None
PINNED
then
    echo "holds: pywa 4.5.0 sends to a group if there is a letter among an id's digits"
else
    echo "changed: pywa guesses recipients in another way than it did"
    exit 1
fi
