#!/usr/bin/env bash
# Fluent in Python refuses a text of more than 2,500 characters as a variable.
#
# Surprise: what a user typed is no text of a translator, yet it is held to the limit that protects
# from messages which include each other without end. Nothing is raised, and the whole message is
# lost, not only the variable: format_pattern returns {???} and an error beside it, which names a
# limit of 1000 that is not the one it holds to.
# Why it matters: Telegram and WhatsApp take 4,096 characters, so a long reason for a refusal never
# reached the one who was refused. Insert what people wrote after the message was formatted.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check fluent.runtime==0.4.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
from fluent.runtime import FluentBundle, FluentResource

bundle = FluentBundle(["id"], use_isolating=False)
bundle.add_resource(FluentResource("alone = { $alasan }\nrefused = Ditolak: { $alasan } Terima kasih."))
for name in ("alone", "refused"):
    pattern = bundle.get_message(name).value
    for length in (2500, 2501):
        try:
            text, errors = bundle.format_pattern(pattern, {"alasan": "a" * length})
            print(name, length, "->", len(text), text[:15], *errors)
        except Exception as error:
            print(name, length, "-> raised", error)
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
alone 2500 -> 2500 aaaaaaaaaaaaaaa
alone 2501 -> 5 {???} Too many characters in placeable (2501, max allowed is 1000)
refused 2500 -> 2523 Ditolak: aaaaaa
refused 2501 -> 5 {???} Too many characters in placeable (2501, max allowed is 1000)
PINNED
then
    echo "holds: fluent.runtime 0.4.0 gives up a message for a variable of 2,501 characters"
else
    echo "changed: a long variable is formatted in another way than it was"
    exit 1
fi
