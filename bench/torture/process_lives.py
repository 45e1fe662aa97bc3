"""A series of bot processes on the same data, each ended by a signal."""

import signal
from pathlib import Path

from bench.double import Double
from bench.processes import Running
from bench.torture.warm_parent import warm_parent


class ProcessLives:
    """Processes of `name` (sigap or stock) in one environment."""

    def __init__(self, name: str, double: Double, env: dict[str, str], log: Path) -> None:
        self._name = name
        self._double = double
        self._env = env
        self._log = log
        self._running: Running | None = None
        self._parent = warm_parent(name)

    def __enter__(self) -> "ProcessLives":
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def begin(self, fault: str = "") -> None:
        """Start a process and wait until it polls. With a `fault` of the launcher it is a fork."""
        before = self._double.polls()
        if self._name == "sigap" and not fault:
            self._running = self._parent.bot(self._env, self._log)
        else:
            self._running = self._fork(fault)
        self._double.until_polled(before)

    def begin_dying(self, point: int) -> None:
        """Start a process that dies at this crash point, possibly before it is ready; 0: never."""
        self._running = self._fork(f"point {point}")

    def _fork(self, fault: str) -> Running:
        return self._parent.fork("run", env=self._env, log=self._log, fault=fault)

    @property
    def ended(self) -> bool:
        """Whether the process has ended by itself."""
        return self._running is not None and self._running.poll() is not None

    def kill(self) -> None:
        if self._running is not None:
            self.end(signal.SIGKILL)

    def stop(self) -> int:
        """End the process as a host does, and return its exit code."""
        return self.end(signal.SIGTERM)

    def end(self, how: signal.Signals) -> int:
        """End the process and wait for its death. Return its exit code."""
        assert self._running is not None
        self._running.send_signal(how)
        code = self._running.wait()
        self._running = None
        return code
