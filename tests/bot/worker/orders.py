"""Work that the tests give to a worker."""

import os
import socket
import time
from collections.abc import Callable

Order = Callable[..., bytes]


def echo(data: bytes, *, times: int = 1) -> bytes:
    return data * times


def process(_: bytes) -> bytes:
    return str(os.getpid()).encode()


def spin(_: bytes) -> bytes:
    while True:
        pass


def work(_: bytes, *, seconds: float) -> bytes:
    begun = time.process_time()
    while time.process_time() - begun < seconds:
        pass
    return b""


def hoard(_: bytes) -> bytes:
    return b" " * (4 * 1024 * 1024 * 1024)


def fail(_: bytes) -> bytes:
    raise LookupError("tidak ada")


def leave(_: bytes) -> bytes:
    os._exit(3)


def print_words(_: bytes) -> bytes:
    print("di luar jawaban")  # noqa: T201
    os.write(1, b"dari pustaka")
    return b"jawaban"


def hear(_: bytes, *, port: int) -> bytes:
    """Messages from a task in the loop, which can only come while the loop runs."""
    with socket.create_connection(("127.0.0.1", port)) as speaker:
        return speaker.recv(100)
