#!/usr/bin/env bash
# Fluent in Python prints the bare name of a variable that is missing; in JavaScript it does not.
#
# Surprise: the same line of the same format, by the two implementations of its makers. JavaScript
# shows {$nama}, in which anybody sees the fault; Python shows nama, a word that reads as text:
# "Halo nama". A missing message, by contrast, gets braces in Python too.
# Why it matters: a variable left out is no error and looks like a sentence. Only the list of
# errors beside the text tells, so it must not be dropped.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check fluent.runtime==0.4.0
npm install --prefix "$work" --silent --no-audit --no-fund @fluent/bundle@0.19.1

cd "$work"
cat >texts.ftl <<'FTL'
greeting = Halo { $nama }, selamat pagi
unknown = { lain }
FTL
cat >read.mjs <<'JS'
import {readFileSync} from "node:fs";
import {FluentBundle, FluentResource} from "@fluent/bundle";
const bundle = new FluentBundle("id", {useIsolating: false});
bundle.addResource(new FluentResource(readFileSync("texts.ftl", "utf8")));
for (const id of ["greeting", "unknown"]) {
  const errors = [];
  const text = bundle.formatPattern(bundle.getMessage(id).value, {}, errors);
  console.log(`JavaScript: ${text} (${errors[0].message})`);
}
JS
{
    venv/bin/python - <<'PY'
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

bundle = FluentBundle(["id"], use_isolating=False)
bundle.add_resource(FluentResource(Path("texts.ftl").read_text()))
for name in ("greeting", "unknown"):
    text, errors = bundle.format_pattern(bundle.get_message(name).value, {})
    print(f"Python: {text} ({errors[0]})")
PY
    node read.mjs
} >seen || true

cat seen
if diff seen - <<'PINNED'
Python: Halo nama, selamat pagi (Unknown external: nama)
Python: {lain} (Unknown message: lain)
JavaScript: Halo {$nama}, selamat pagi (Unknown variable: $nama)
JavaScript: {lain} (Unknown message: lain)
PINNED
then
    echo "holds: fluent.runtime 0.4.0 prints a missing variable as a bare word"
else
    echo "changed: a missing variable is printed in another way than it was"
    exit 1
fi
