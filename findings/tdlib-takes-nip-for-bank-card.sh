#!/usr/bin/env bash
# TDLib takes one NIP or NIK in ten for the number of a bank card.
#
# Surprise: 13 to 19 digits whose last one fits Luhn's sum are a bank card, with spaces between
# them or without, whatever word stands before; of ten numbers that differ in the last digit only,
# one is. So the same letter looks right for nine officials and odd for the tenth.
# Why it matters: a NIP (18 digits) and a NIK (16) stand in letters and cards of ours. The numbers
# below are nobody's: there is no thirteenth month and no 99th day.
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


def cards(text):
    found = call("getTextEntities", text=text)["entities"]
    return [
        text[each["offset"] : each["offset"] + each["length"]]
        for each in found
        if each["type"]["@type"] == "textEntityTypeBankCardNumber"
    ]


call("setLogVerbosityLevel", new_verbosity_level=0)
print("TDLib", call("getOption", name="version")["value"])
for what, digits in (("NIP", "19901332202613100"), ("NIK", "817100993226000")):
    taken = [last for last in "0123456789" if cards(f"{what} {digits}{last}")]
    print(f"{what} {digits}? is a card with the last digit", *taken)
for text in (
    "NIP. 19901332 202613 1 006",
    "NIP. 19901332 202613 1 007",
    "Nomor HP 8171 0099 3226 0000",
    "8171.0099.3226.0000",
):
    print(text, "->", cards(text))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
TDLib 1.8.67
NIP 19901332202613100? is a card with the last digit 6
NIK 817100993226000? is a card with the last digit 0
NIP. 19901332 202613 1 006 -> ['19901332 202613 1 006']
NIP. 19901332 202613 1 007 -> []
Nomor HP 8171 0099 3226 0000 -> ['8171 0099 3226 0000']
8171.0099.3226.0000 -> []
PINNED
then
    echo "holds: TDLib takes one NIP or NIK in ten for a bank card, spaces between or not"
else
    echo "changed: TDLib takes other numbers for bank cards than it did"
    exit 1
fi
