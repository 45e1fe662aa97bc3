"""python -m bench.trials.schemathesis: /api/v1 of a running process held against its own document.

Schemathesis comes into a virtual environment of its own, since nothing else needs it. All of its
checks are on; an answer 400 to what the document allows is taken, because no schema can say that
`first` comes before `last`, or which words name a period.
"""

import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from datetime import UTC, datetime
from pathlib import Path

from bench.grown.growth import grow
from bench.grown.history import Size
from bench.processes import PATIENCE, end, environment, free_port, start
from storage.database.migrate import migrate

VERSION = "4.32.5"
EXAMPLES = 300
"""Examples of each operation and phase."""
OFFICE = Size(cases=300, open=30, reporters=40, years=1)
TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz0123456"
NOBODY = "http://127.0.0.1:9"
"""Where no Telegram answers: the API does not need one."""
HOOKS = """
import itertools
import os
from ipaddress import IPv4Address
import schemathesis

CALLS, FIRST = itertools.count(), IPv4Address("203.0.0.0")


@schemathesis.hook
def before_call(context, case, kwargs):
    # Each call comes from another address: how many one may make is tested elsewhere. They are
    # counted, since Hypothesis sets the seed of `random` for each example.
    address = str(FIRST + next(CALLS))
    case.headers = {**(case.headers or {}), "X-Forwarded-For": address}


@schemathesis.auth()
class Token:
    def get(self, case, context):
        return os.environ["TRIAL_TOKEN"]

    def set(self, case, data, context):
        case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}
"""
CONFIG = """
[checks.positive_data_acceptance]
expected-statuses = ["2xx", "400", "401", "403", "404"]
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tool = _tool(folder / "venv")
        url = f"sqlite:///{folder / 'sigap.db'}"
        migrate(url)
        grow(url, OFFICE, datetime.now(UTC))
        port = free_port()
        env = environment(
            SIGAP_TELEGRAM_TOKEN=TOKEN,
            SIGAP_TELEGRAM_API=NOBODY,
            SIGAP_DATA_DIR=name,
            SIGAP_HTTP_PORT=str(port),
        )
        secret = _secret(env)
        process = start("-m", "bot", "run", env=env, log=folder / "log")
        try:
            document = f"http://127.0.0.1:{port}/api/v1/openapi.json"
            _wait(document)
            return _held(tool, document, secret, folder)
        finally:
            end(process)


def _tool(venv: Path) -> Path:
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    pip = [str(venv / "bin" / "pip"), "install", "--quiet", f"schemathesis=={VERSION}"]
    subprocess.run(pip, check=True)
    return venv / "bin" / "schemathesis"


def _secret(env: dict[str, str]) -> str:
    words = ["-m", "bot", "token", "new", "Percobaan", "--scope", "figures,cases"]
    told = subprocess.run(
        [sys.executable, *words], env=env, check=True, capture_output=True, text=True
    )
    return told.stdout.splitlines()[-1]


def _wait(address: str) -> None:
    begun = time.monotonic()
    while True:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except (urllib.error.URLError, OSError):
            if time.monotonic() - begun > PATIENCE:
                raise
            time.sleep(0.2)


def _held(tool: Path, document: str, secret: str, folder: Path) -> int:
    """Run it, and return its exit code."""
    (folder / "hooks.py").write_text(HOOKS)
    (folder / "schemathesis.toml").write_text(CONFIG)
    words = [
        *(str(tool), "--config-file", str(folder / "schemathesis.toml"), "run", document),
        *("--checks", "all", "--max-examples", str(EXAMPLES), "--no-color"),
    ]
    own = {"SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(folder), "TRIAL_TOKEN": secret}
    env = {**os.environ, **own}
    return subprocess.run(words, env=env, cwd=folder, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
