"""python -m bench.trials.newcomer: from a bare Debian to the playground in the browser.

Installs what the README's first screen names, does what `make demo` says, and nothing else.
"""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from bench.trials.roots import Root, bare_root, require_means

NAMED = ("python3", "make", "git")
LONGEST = 1800.0
"""Seconds after which the page is given up."""
SUITES = {"bookworm": "Debian 12", "trixie": "Debian 13", "forky": "Debian testing"}
MOST = 320
"""Megabytes that .venv may have."""


def main() -> int:
    lacking = require_means()
    if lacking:
        print(f"newcomer: {lacking}")
        return 1
    return max(_tried(suite) for suite in SUITES)


def _tried(suite: str) -> int:
    with bare_root(suite) as root:
        root.install(*NAMED)
        subprocess.run(["git", "clone", "-q", ".", str(root.path / "sigap")], check=True)
        python = root.run("python3", "--version").strip()
        before = root.megabytes("/")
        began = time.monotonic()
        words = _asked_for(root)
        if words:
            print(f"{SUITES[suite]}: make demo says: {words}", flush=True)
            root.install(*words.rpartition("apt install ")[2].split())
        seconds = _demo(root)
        whole = time.monotonic() - began
        venv, all_of_it = root.megabytes("/sigap/.venv"), root.megabytes("/") - before
        print(
            f"{SUITES[suite]}, {python}: the page after {whole:.0f} s, {seconds:.0f} of them in "
            f"make demo; .venv {venv} MB, {all_of_it} MB more on the disk in all",
            flush=True,
        )
        seconds = _demo(root)
        venv = root.megabytes("/sigap/.venv")
        print(f"{SUITES[suite]}: again after {seconds:.0f} s; .venv {venv} MB", flush=True)
        return int(venv > MOST)


def _asked_for(root: Root) -> str:
    """The packages that `make demo` wants installed first; "" if it begins. Raises
    RuntimeError.
    """
    told = subprocess.run(
        root.words("python3", "-c", "import ensurepip"), capture_output=True, check=False
    )
    if told.returncode == 0:
        return ""
    failed = subprocess.run(
        root.words("make", "-C", "/sigap", "demo"),
        env=root.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    ).stdout
    found = re.search(r"^.*apt install .*$", failed, re.MULTILINE)
    if not found:
        raise RuntimeError(f"make demo fails and says no way out:\n{failed[-2000:]}")
    return found.group()


def _demo(root: Root) -> float:
    """Seconds from `make demo` to its page. Raises RuntimeError."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    began = time.monotonic()
    log = (root.path / "demo.log").open("w+")
    demo = subprocess.Popen(
        root.words("make", "-C", "/sigap", "demo", f"PORT={port}"),
        env=root.environment(PORT=str(port)),
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        while not _answers(port):
            if demo.poll() is not None or time.monotonic() - began > LONGEST:
                log.seek(0)
                raise RuntimeError(f"no page on port {port}:\n{log.read()[-3000:]}")
            time.sleep(0.5)
        return time.monotonic() - began
    finally:
        if demo.poll() is None:
            os.killpg(demo.pid, signal.SIGINT)
            demo.wait(60)
        log.close()


def _answers(port: int) -> bool:
    """Whether the page itself is there, not the one that asks to wait."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
            return answer.status == 200 and b"phone" in answer.read()
    except (urllib.error.URLError, http.client.HTTPException, OSError):
        return False


if __name__ == "__main__":
    sys.exit(main())
