#!/usr/bin/env bash
# pywhispercpp hands out a model for a file that has none.
#
# Surprise: whisper.cpp says "failed to load model" and returns nothing, but the binding wraps that
# nothing: for a missing, an empty and a damaged file one gets an object like any other, which is
# true and raises nothing. Only its use shows the difference.
# Why it matters: a folder with a half-copied model would look usable until the first voice note,
# so the model is loaded and asked for its languages in a process of its own beforehand.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pywhispercpp==1.5.1

cd "$work"
"$work/venv/bin/python" - 2>/dev/null >"$work/seen" <<'PY' || true
from pathlib import Path

import _pywhispercpp as engine

Path("empty.bin").touch()
Path("damaged.bin").write_bytes(b"lmgg" + bytes(99))
for name in ("missing.bin", "empty.bin", "damaged.bin"):
    model = engine.whisper_init_from_file_with_params(
        name, engine.whisper_context_default_params()
    )
    print(f"{name}: {type(model).__name__}, {bool(model)}")
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
missing.bin: whisper_context, True
empty.bin: whisper_context, True
damaged.bin: whisper_context, True
PINNED
then
    echo "holds: pywhispercpp 1.5.1 returns an object for a file without a model"
else
    echo "changed: pywhispercpp tells that a model could not be loaded"
    exit 1
fi
