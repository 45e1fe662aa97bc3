"""A series of bot processes on the same data, each ended by SIGKILL."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from bench.double import Double
from bench.processes import ROOT, end, start

TRUE_START = 10
"""Every tenth process starts from scratch; the others are forks of a warm parent.
"""


class ProcessLives:
    """Processes of `name` (sigap or stock) in one environment."""

    def __init__(self, name: str, double: Double, env: dict[str, str], log: Path) -> None:
        self._name = name
        self._double = double
        self._env = env
        self._log = log
        self._begun = 0
        self._child = 0
        self._own: subprocess.Popen[bytes] | None = None
        with log.open("ab") as out:
            self._launcher = subprocess.Popen(
                [sys.executable, "-m", "bench.torture.launcher", name],
                cwd=ROOT,
                env=env,
                text=True,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=out,
            )

    def __enter__(self) -> "ProcessLives":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._child or self._own is not None:
            self.end(signal.SIGKILL)
        end(self._launcher)
        for pipe in (self._launcher.stdin, self._launcher.stdout):
            if pipe is not None:
                pipe.close()

    def _asked(self, word: str) -> str:
        assert self._launcher.stdin is not None
        assert self._launcher.stdout is not None
        self._launcher.stdin.write(f"{word}\n")
        self._launcher.stdin.flush()
        return self._launcher.stdout.readline().strip()

    def begin(self, fault: str = "") -> None:
        """Start a process and wait until it polls. With a `fault` of the launcher it is a fork."""
        before = self._double.polls()
        if self._name == "sigap" and not fault and self._begun % TRUE_START == 0:
            self._own = start("-m", "bot", "run", env=self._env, log=self._log)
        else:
            self._child = int(self._asked(f"begin {fault}"))
        self._begun += 1
        self._double.until_polled(before)

    def begin_dying(self, point: int) -> None:
        """Start a process that dies at this crash point, possibly before it is ready; 0: never."""
        self._child = int(self._asked(f"begin point {point}"))

    @property
    def number(self) -> int:
        """The process's id."""
        return self._own.pid if self._own is not None else self._child

    @property
    def ended(self) -> bool:
        """Whether the process has ended by itself (Linux)."""
        try:
            state = Path(f"/proc/{self.number}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            return True
        return state == "Z"

    def kill(self) -> None:
        """End the process that begin_dying() started."""
        if self._child:
            self.end(signal.SIGKILL)

    def over(self) -> bool:
        """Return whether the dying process has died at its point."""
        if self._asked("look") == "alive":
            return False
        self._child = 0
        return True

    def stop(self) -> int:
        """End the process as a host does, and return its exit code."""
        return self.end(signal.SIGTERM)

    def end(self, how: signal.Signals) -> int:
        """End the process and wait for its death. Return its exit code."""
        if self._own is not None:
            self._own.send_signal(how)
            code = self._own.wait()
            self._own = None
        else:
            os.kill(self._child, how)
            code = int(self._asked("reap"))
            self._child = 0
        return code
