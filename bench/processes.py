"""Processes of the benchmark, started, watched and ended by handle."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).parent.parent
PATIENCE = 600.0
"""Seconds to wait for anything that takes as long as the machine needs; only a hang reaches it."""
NOT_OURS = ("SIGAP_", "PYTHONDONTWRITEBYTECODE")


class Running(Protocol):
    """A process, as `subprocess.Popen` is one."""

    @property
    def pid(self) -> int: ...

    def poll(self) -> int | None: ...
    def wait(self, timeout: float | None = None) -> int: ...
    def send_signal(self, how: int, /) -> None: ...
    def terminate(self) -> None: ...
    def kill(self) -> None: ...


def environment(**more: str) -> dict[str, str]:
    """Our environment without settings of a real Sigap, and with bytecode caching as in
    production.
    """
    own = {name: text for name, text in os.environ.items() if not name.startswith(NOT_OURS)}
    return {**own, **more}


def start(*arguments: str, env: Mapping[str, str], log: Path) -> subprocess.Popen[bytes]:
    """Start `python ARGUMENTS` in the root of the tree; append its output to `log`."""
    with log.open("ab") as out:
        return subprocess.Popen(
            [sys.executable, *arguments], cwd=ROOT, env=dict(env), stdout=out, stderr=out
        )


def end(process: Running) -> None:
    """End a process by SIGTERM, or by SIGKILL if it does not react."""
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def timed(*arguments: str, env: Mapping[str, str]) -> float:
    """Seconds that `python ARGUMENTS` takes. Raises CalledProcessError if it fails."""
    begun = time.monotonic()
    subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=dict(env), check=True, capture_output=True
    )
    return time.monotonic() - begun


def resident_mb(process: int) -> float:
    """Resident memory of a process in MB (Linux). Raises LookupError."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise LookupError(process)


def free_port() -> int:
    """A TCP port of this machine that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
