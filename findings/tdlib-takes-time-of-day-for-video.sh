#!/usr/bin/env bash
# TDLib takes a time of day for a place in a video.
#
# Surprise: whatever looks like minutes and seconds becomes a media timestamp in any text, no video
# near: 10:02, both ends of 13:30-15:00, a chapter and verse. Under a video it is a jump into it.
# A time written with a full stop, as Bahasa Indonesia has it, is left alone.
# Why it matters: evidence is often a video whose caption says when. The bot's own times are safe
# only because they are written 10.02.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

package=@prebuilt-tdlib/linux-x64-glibc
npm install --prefix "$work" --silent --no-audit --no-fund "$package@0.1008067.0"

python3 - "$work/node_modules/$package/libtdjson.so" >"$work/seen" <<'PY' || true
import ctypes
import json
import sys

execute = ctypes.CDLL(sys.argv[1]).td_execute
execute.restype, execute.argtypes = ctypes.c_char_p, [ctypes.c_char_p]


def call(kind, **fields):
    return json.loads(execute(json.dumps({"@type": kind, **fields}).encode()))


def stamps(text):
    found = call("getTextEntities", text=text)["entities"]
    return [
        (text[each["offset"] : each["offset"] + each["length"]], each["type"]["media_timestamp"])
        for each in found
        if each["type"]["@type"] == "textEntityTypeMediaTimestamp"
    ]


call("setLogVerbosityLevel", new_verbosity_level=0)
print("TDLib", call("getOption", name="version")["value"])
for text in (
    "pukul 10:02 teknisi datang",
    "pukul 10.02 teknisi datang",
    "rapat 13:30-15:00",
    "25:61",
    "rasio 3:1",
    "28:11:2026",
):
    print(text, "->", stamps(text))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
TDLib 1.8.67
pukul 10:02 teknisi datang -> [('10:02', 602)]
pukul 10.02 teknisi datang -> []
rapat 13:30-15:00 -> [('13:30', 810), ('15:00', 900)]
25:61 -> []
rasio 3:1 -> []
28:11:2026 -> []
PINNED
then
    echo "holds: TDLib reads 10:02 as 602 seconds into a video, and leaves 10.02 alone"
else
    echo "changed: TDLib reads times of day in another way than it did"
    exit 1
fi
