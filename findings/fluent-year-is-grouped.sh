#!/usr/bin/env bash
# fluent.runtime writes the year 2026 as "2.026", and True as "1".
#
# Surprise: a bare variable is formatted, not printed, if it is a number: grouped by the language's
# rule and without closing zeros. useGrouping: "false" looks like the remedy, is accepted, and
# changes nothing; 0 does. True and False count as numbers, without an error.
# Why it matters: years, parts of letter numbers and version numbers are no quantities. They go in
# as text, and only what is counted goes in as a number.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check fluent.runtime==0.4.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
from decimal import Decimal

from fluent.runtime import FluentBundle, FluentResource

PATTERNS = ("{ $n }", '{ NUMBER($n, useGrouping: "false") }', "{ NUMBER($n, useGrouping: 0) }")
bundle = FluentBundle(["id"], use_isolating=False)
for number, pattern in enumerate(PATTERNS):
    bundle.add_resource(FluentResource(f"text{number} = {pattern}"))


def show(number, value):
    pattern = bundle.get_message(f"text{number}").value
    text, errors = bundle.format_pattern(pattern, {"n": value})
    print(f"{PATTERNS[number]} of {value!r}: {text}, errors {errors}")


for value in (2026, "2026", Decimal("1.50"), True):
    show(0, value)
show(1, 2026)
show(2, 2026)
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
{ $n } of 2026: 2.026, errors []
{ $n } of '2026': 2026, errors []
{ $n } of Decimal('1.50'): 1,5, errors []
{ $n } of True: 1, errors []
{ NUMBER($n, useGrouping: "false") } of 2026: 2.026, errors []
{ NUMBER($n, useGrouping: 0) } of 2026: 2026, errors []
PINNED
then
    echo "holds: fluent.runtime 0.4.0 groups a year, and useGrouping: \"false\" does not stop it"
else
    echo "changed: fluent.runtime writes numbers in another way than it did"
    exit 1
fi
