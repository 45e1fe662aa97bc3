#!/usr/bin/env bash
# TDLib cuts a letter's number out of its file name.
#
# Surprise: the slashes of 094/125/SPT/XI/2026 are not replaced but taken for folders, so every
# letter of the year is saved as 2026.pdf; a colon and a question mark become spaces, and a mark
# of writing direction goes.
# Why it matters: a letter that is sent under its own number reaches people's folders under the
# year alone; its file's name needs other separators.
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


call("setLogVerbosityLevel", new_verbosity_level=0)
print("TDLib", call("getOption", name="version")["value"])
for name in (
    "094/125/SPT/XI/2026.pdf",
    "094\\125\\2026.pdf",
    "094-125-SPT-XI-2026.pdf",
    "Surat tugas: siapa?.pdf",
    "surat\u202edokumen.pdf",
):
    print(ascii(name), "->", ascii(call("cleanFileName", file_name=name)["text"]))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
TDLib 1.8.67
'094/125/SPT/XI/2026.pdf' -> '2026.pdf'
'094\\125\\2026.pdf' -> '2026.pdf'
'094-125-SPT-XI-2026.pdf' -> '094-125-SPT-XI-2026.pdf'
'Surat tugas: siapa?.pdf' -> 'Surat tugas  siapa.pdf'
'surat\u202edokumen.pdf' -> 'suratdokumen.pdf'
PINNED
then
    echo "holds: TDLib keeps only what stands behind the last slash of a file's name"
else
    echo "changed: TDLib cleans file names in another way than it did"
    exit 1
fi
