#!/usr/bin/env bash
# holidays takes "id_ID" for no language, and then goes by the environment.
#
# Surprise: the library names English "en_US" and Indonesian "id". Asked for "id_ID" it neither
# refuses nor falls back to the country's own language: the names come in whatever LANGUAGE or
# LANG says, and the object goes on saying that its language is id_ID.
# Why it matters: the same call names days in Bahasa Indonesia on one server and in English, or
# Thai, on the next; people read these names in reminders.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check holidays==0.109

for language in id en_US th; do
    env -u LC_ALL -u LC_MESSAGES -u LANG LANGUAGE="$language" \
        "$work/venv/bin/python" - >>"$work/seen" <<'PY' || true
import os

import holidays

print("LANGUAGE", os.environ["LANGUAGE"])
for asked in ("id", "id_ID", None):
    days = holidays.country_holidays("ID", years=2027, language=asked)
    print(f"  asked {asked}: {days['2027-08-17']}; says {days.language}")
PY
done

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
LANGUAGE id
  asked id: Hari Kemerdekaan Republik Indonesia; says id
  asked id_ID: Hari Kemerdekaan Republik Indonesia; says id_ID
  asked None: Hari Kemerdekaan Republik Indonesia; says None
LANGUAGE en_US
  asked id: Hari Kemerdekaan Republik Indonesia; says id
  asked id_ID: Independence Day; says id_ID
  asked None: Independence Day; says None
LANGUAGE th
  asked id: Hari Kemerdekaan Republik Indonesia; says id
  asked id_ID: วันประกาศอิสรภาพสาธารณรัฐอินโดนีเซีย; says id_ID
  asked None: วันประกาศอิสรภาพสาธารณรัฐอินโดนีเซีย; says None
PINNED
then
    echo "holds: holidays 0.109 lets the environment choose the language when asked for id_ID"
else
    echo "changed: holidays treats the language id_ID in another way than it did"
    exit 1
fi
