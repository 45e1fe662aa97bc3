"""Preparation of a program that a worker starts, before it begins."""

import ctypes
import os
import signal
import sys
from contextlib import suppress

_PR_SET_PDEATHSIG = 1
_BEHIND = 10


def end_with_the_worker() -> None:
    """Have the kernel end this program if the worker is ended, on Linux."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def stand_back() -> None:
    """Let chats come first, if this may be asked for."""
    with suppress(OSError):
        os.nice(_BEHIND)


def end_with_the_worker_and_stand_back() -> None:
    end_with_the_worker()
    stand_back()
