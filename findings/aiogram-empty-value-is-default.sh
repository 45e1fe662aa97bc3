#!/usr/bin/env bash
# aiogram's CallbackData gives back the default where nothing was packed.
#
# Surprise: None and "" are both packed as an empty part, and an empty part is unpacked as the
# field's default, of whatever type. A field whose default is not empty cannot carry "nothing":
# what the button says when it is tapped is not what it was made with. Nothing is raised; a field
# without a default does it right.
# Why it matters: a button "all units" is built with unit=None. With a default it would come back
# as that unit.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aiogram==3.31.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
from aiogram.filters.callback_data import CallbackData


class Plain(CallbackData, prefix="p"):
    unit: int | None
    place: str


class WithDefaults(CallbackData, prefix="d"):
    unit: int | None = 7
    place: str = "aula"


for kind in (Plain, WithDefaults):
    for made in (kind(unit=3, place="loket"), kind(unit=None, place="")):
        packed = made.pack()
        print(f"{made!r} packed {packed!r} unpacked {kind.unpack(packed)!r}")
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
Plain(unit=3, place='loket') packed 'p:3:loket' unpacked Plain(unit=3, place='loket')
Plain(unit=None, place='') packed 'p::' unpacked Plain(unit=None, place='')
WithDefaults(unit=3, place='loket') packed 'd:3:loket' unpacked WithDefaults(unit=3, place='loket')
WithDefaults(unit=None, place='') packed 'd::' unpacked WithDefaults(unit=7, place='aula')
PINNED
then
    echo "holds: aiogram 3.31.0 unpacks nothing as the default"
else
    echo "changed: aiogram unpacks callback data in another way than it did"
    exit 1
fi
