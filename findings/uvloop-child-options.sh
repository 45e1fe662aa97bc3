#!/usr/bin/env bash
# uvloop starts no child with umask, user or process_group, and does not say which program lacks.
#
# Surprise: it is called a drop-in replacement, and create_subprocess_exec() is the same call. But
# five of Popen's options are refused with ValueError, and an error of the system has no filename:
# "No such file or directory", whereas asyncio ends with the program's name. A script without a
# #! line, an error in asyncio, is handed to /bin/sh.
# Why it matters: a command that the office has chosen (to send a backup on) is told to the admin
# when it fails. Where uvloop is an extra, the machine that has it must tell as much as the others.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check uvloop==0.23.0

cd "$work"
venv/bin/python - >seen <<'PY' || true
import asyncio
import os
from pathlib import Path

import uvloop

OPTIONS = {
    "start_new_session": True,
    "umask": 0o077,
    "user": os.getuid(),
    "group": os.getgid(),
    "process_group": 0,
    "pipesize": 4096,
}


async def started(program="true", **options):
    try:
        child = await asyncio.create_subprocess_exec(program, **options)
    except OSError as error:
        return f"{error.strerror}, filename {error.filename}"
    except ValueError as error:
        return f"ValueError: {error}"
    return f"exit {await child.wait()}"


async def tried():
    told = {name: await started(**{name: value}) for name, value in OPTIONS.items()}
    told["a program that is missing"] = await started("tidak-ada")
    told["a folder that is missing"] = await started(cwd="tidak-ada")
    told["a script without #!"] = await started("./script")
    return told


script = Path("script")
script.write_text("exit 3\n")
script.chmod(0o755)
own, other = asyncio.run(tried()), uvloop.run(tried())
for name, words in own.items():
    print(f"{name}: asyncio {words}; uvloop {other[name]}")
PY

cat seen
if diff seen - <<'PINNED'
start_new_session: asyncio exit 0; uvloop exit 0
umask: asyncio exit 0; uvloop ValueError: unexpected kwargs: umask
user: asyncio exit 0; uvloop ValueError: unexpected kwargs: user
group: asyncio exit 0; uvloop ValueError: unexpected kwargs: group
process_group: asyncio exit 0; uvloop ValueError: unexpected kwargs: process_group
pipesize: asyncio exit 0; uvloop ValueError: unexpected kwargs: pipesize
a program that is missing: asyncio No such file or directory, filename tidak-ada; uvloop No such file or directory, filename None
a folder that is missing: asyncio No such file or directory, filename tidak-ada; uvloop No such file or directory, filename None
a script without #!: asyncio Exec format error, filename ./script; uvloop exit 3
PINNED
then
    echo "holds: uvloop 0.23.0 refuses five options of a child, and names no file"
else
    echo "changed: uvloop starts children in another way than it did"
    exit 1
fi
