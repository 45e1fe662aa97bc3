#!/usr/bin/env bash
# segno makes a Micro QR code of whatever is short enough for one.
#
# Surprise: make() chooses the smallest code that can hold the text, and that includes the Micro
# QR codes with one finder pattern, which many phones' cameras do not read. A short address or a
# case number gets one, a slightly longer one does not; nor does anything at error level H, which
# Micro QR lacks. make_qr() never makes one.
# Why it matters: slips and letters are scanned with people's own phones, and a test with a long
# address would never show it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check segno==1.6.6

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import segno

for text in ("G-2026-0001", "HTTPS://T.ME/SIGAP", "https://t.me/x", "https://t.me/sigap"):
    codes = segno.make(text), segno.make(text, error="h"), segno.make_qr(text)
    print(
        f"{text}: make {{}}, make with error h {{}}, make_qr {{}}".format(
            *(f"{'Micro ' if code.is_micro else ''}{code.designator}" for code in codes)
        )
    )
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
G-2026-0001: make Micro M3-M, make with error h 2-H, make_qr 1-Q
HTTPS://T.ME/SIGAP: make Micro M4-M, make with error h 2-H, make_qr 1-M
https://t.me/x: make Micro M4-L, make with error h 2-H, make_qr 1-M
https://t.me/sigap: make 2-Q, make with error h 3-H, make_qr 2-Q
PINNED
then
    echo "holds: segno 1.6.6 make() chooses Micro QR for short texts, make_qr() does not"
else
    echo "changed: segno chooses other codes than it did"
    exit 1
fi
