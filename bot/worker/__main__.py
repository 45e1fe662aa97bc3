"""The worker's own side: one order after another, until there are no more or one fails."""

import json
import math
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable
from importlib import import_module
from typing import cast


def main() -> None:
    memory, seconds = (int(each) for each in sys.argv[1:])
    orders, answers = (os.fdopen(os.dup(number), mode) for number, mode in ((0, "rb"), (1, "wb")))
    os.dup2(2, 1)  # what a library, or a program that it starts, prints is no answer
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    if memory:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    for line in iter(orders.readline, b""):
        order = json.loads(line)
        data = orders.read(order["length"])
        try:
            _allow(seconds)
            answer, done = _function(order["do"])(data, **order["told"]), True
        except Exception:
            answer, done = traceback.format_exc()[-2000:].encode(errors="replace"), False
        answers.write(json.dumps({"done": done, "length": len(answer)}).encode() + b"\n" + answer)
        answers.flush()
        if not done:  # short of memory, or in the middle of something: the next one begins anew
            return


def _allow(seconds: int) -> None:
    """Let the next order have so much of the processor; the kernel ends the process after it."""
    if seconds:
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        spent = math.ceil(time.process_time())
        resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, most))


def _function(place: str) -> Callable[..., bytes]:
    module, _, name = place.partition(":")
    return cast(Callable[..., bytes], getattr(import_module(module), name))


if __name__ == "__main__":
    main()
