#!/usr/bin/env bash
# typer no longer stands on click: it carries a copy, and does not know click's exceptions.
#
# Surprise: everybody remembers that a Typer app is a click app. Now no click is installed with
# it, and where click is there too, it is another library: its UsageError, raised in a command, is
# no message and exit code 2 but a traceback, and its context is not found. typer.BadParameter is
# no click.BadParameter any more, so that `except click.ClickException` catches nothing.
# Why it matters: commands that run behind systemd and cron are told apart by exit code and words;
# what is to be told must be raised by typer's names.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typer==0.29.2

cat >"$work/look.py" <<'PY'
import typer
from typer.main import get_command
from typer.testing import CliRunner

try:
    import click
except ImportError:
    print("click comes with typer: no")
    raise SystemExit

app = typer.Typer()


@app.command()
def raises(whose: str):
    if whose == "context":
        click.get_current_context()
    raise {"click": click, "typer": typer}[whose].BadParameter("tanggal tidak dikenal")


print("the command is click's:", isinstance(get_command(app), click.Command))
print("BadParameter is click's:", issubclass(typer.BadParameter, click.ClickException))
for whose in ("typer", "click", "context"):
    result = CliRunner().invoke(app, [whose])
    told = "tanggal tidak dikenal" in result.output
    print(f"{whose}: exit {result.exit_code}, told {told}, {type(result.exception).__name__}")
PY
"$work/venv/bin/python" "$work/look.py" >"$work/seen" || true
"$work/venv/bin/pip" install --quiet --disable-pip-version-check click==8.5.1
"$work/venv/bin/python" "$work/look.py" >>"$work/seen" || true

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
click comes with typer: no
the command is click's: False
BadParameter is click's: False
typer: exit 2, told True, SystemExit
click: exit 1, told False, BadParameter
context: exit 1, told False, RuntimeError
PINNED
then
    echo "holds: typer 0.29.2 takes click's exceptions for crashes"
else
    echo "changed: typer treats click in another way than it did"
    exit 1
fi
