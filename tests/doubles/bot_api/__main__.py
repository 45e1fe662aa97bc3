"""The double by itself, for benchmarks and for killing bots beside it."""

import argparse
import asyncio
import gc

from tests.doubles.bot_api import BotApiDouble


async def serve(port: int, strict: bool) -> None:
    double = BotApiDouble(strict=strict)
    await double.start(port)
    gc.freeze()
    print(double.url, flush=True)  # noqa: T201  whoever started it reads the address here
    await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--lenient", action="store_true")
    chosen = parser.parse_args()
    asyncio.run(serve(chosen.port, not chosen.lenient))
