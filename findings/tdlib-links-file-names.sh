#!/usr/bin/env bash
# TDLib makes a web link of a file name.
#
# Surprise: it goes by a list of top-level domains, so laporan.zip, catatan.md and poster.ai become
# links and laporan.docx does not; an underscore before the dot stops it and a hyphen does not; a
# full stop without a space after it links two words of Bahasa Indonesia (printer.in), but not
# before a capital; a bare IPv4 address is a link too.
# Why it matters: the bot names the files that people sent and the hosts that it watches. What
# becomes a link in such a line leads to a stranger's site. U+2060 at the dot prevents it.
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


def links(text):  # all of it within the BMP, so that offsets in UTF-16 are those of the string
    found = call("getTextEntities", text=text)["entities"]
    return [
        text[each["offset"] : each["offset"] + each["length"]]
        for each in found
        if each["type"]["@type"] == "textEntityTypeUrl"
    ]


call("setLogVerbosityLevel", new_verbosity_level=0)
print("TDLib", call("getOption", name="version")["value"])
endings = "ai app csv docx heic ics id jpg md mov mp4 pdf pub py rar sh txt xlsx zip".split()
print("linked:", *(end for end in endings if links(f"Berkas laporan.{end} diterima")))
print("not linked:", *(end for end in endings if not links(f"Berkas laporan.{end} diterima")))
for text in (
    "laporan-akhir.zip",
    "laporan_akhir.zip",
    "laporan\u2060.zip",
    "tidak bisa cetak di printer.in sudah dua hari",
    "tidak bisa cetak di printer.In sudah dua hari",
    "server 10.20.30.40 mati",
):
    print(ascii(text), "->", links(text))
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
TDLib 1.8.67
linked: ai app id md mov pub py sh zip
not linked: csv docx heic ics jpg mp4 pdf rar txt xlsx
'laporan-akhir.zip' -> ['laporan-akhir.zip']
'laporan_akhir.zip' -> []
'laporan\u2060.zip' -> []
'tidak bisa cetak di printer.in sudah dua hari' -> ['printer.in']
'tidak bisa cetak di printer.In sudah dua hari' -> []
'server 10.20.30.40 mati' -> ['10.20.30.40']
PINNED
then
    echo "holds: TDLib links file names by their ending, words joined by a full stop, and IPv4"
else
    echo "changed: TDLib links other file names, words or addresses than it did"
    exit 1
fi
