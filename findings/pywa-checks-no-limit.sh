#!/usr/bin/env bash
# pywa sends what WhatsApp will refuse, and leaves out what is empty.
#
# Surprise: it knows WhatsApp's types, and none of its limits: five buttons where three may be, two
# of them with one id, titles of 40 characters for 20, a body of 5,000 for 1,024. And the empty
# string as body, header or footer of an interactive message leaves that part out, without a word;
# as a plain text it is sent.
# Why it matters: a text that came out empty or long is found out by Meta's refusal, when whoever
# caused it has gone on. Limits are ours to keep.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pywa==4.5.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import json

import httpx
from pywa import WhatsApp, types

sent = []


def meta(request):  # nothing leaves this process
    sent.append(json.loads(request.content))
    answer = {"contacts": [{"input": "1", "wa_id": "1"}], "messages": [{"id": "wamid.1"}]}
    return httpx.Response(200, json=answer)


session = httpx.Client(transport=httpx.MockTransport(meta))
whatsapp = WhatsApp("1", "token", server=None, session=session, validate_updates=False)


keys = [types.Button("Setujui " + "x" * 32, data) for data in ("a", "a", "b", "c", "d")]
whatsapp.send_message("62000000001", "x" * 5000, buttons=keys, header="h" * 100, footer="f" * 100)
card = sent[-1]["interactive"]
replies = [button["reply"] for button in card["action"]["buttons"]]
print(
    "long:",
    len(card["body"]["text"]),
    "characters of body,",
    len(card["header"]["text"]),
    "of header,",
    len(card["footer"]["text"]),
    "of footer",
)
print("buttons:", ", ".join(f"{each['id']} with {len(each['title'])}" for each in replies))
whatsapp.send_message("62000000001", "", buttons=keys[:1], header="", footer="")
print("empty:", "interactive message with", *sorted(sent[-1]["interactive"]))
whatsapp.send_message("62000000001", "")
print("empty without buttons:", sent[-1]["text"])
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
long: 5000 characters of body, 100 of header, 100 of footer
buttons: a with 40, a with 40, b with 40, c with 40, d with 40
empty: interactive message with action type
empty without buttons: {'body': '', 'preview_url': False}
PINNED
then
    echo "holds: pywa 4.5.0 checks no limit of WhatsApp and drops empty parts"
else
    echo "changed: pywa checks or drops other things than it did"
    exit 1
fi
