"""python -m tests.doubles.telegram --port 8081: the double alone, until SIGTERM.

The first line on standard output is its base address.
"""

import argparse
import asyncio
import signal
import sys

from tests.doubles.telegram.server import BotApiDouble


async def serve(port: int, token: str, *, strict: bool) -> None:
    double = BotApiDouble(token, strict=strict)
    await double.start(port)
    sys.stdout.write(f"{double.url}\n")
    sys.stdout.flush()
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    await stopped.wait()
    await double.stop()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.doubles.telegram")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--token", default="123456:SAMPLE-TOKEN")
    parser.add_argument("--lenient", action="store_true", help="parse and answer, check nothing")
    told = parser.parse_args()
    asyncio.run(serve(told.port, told.token, strict=not told.lenient))


if __name__ == "__main__":
    main()
