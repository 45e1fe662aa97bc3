"""python -m bench.launcher sigap|stock: imports everything, then forks a process for each life.

Commands on standard input: "begin N" forks a process that dies at its N-th crash point (0: never)
and answers its id; "look" answers whether it is alive; "reap" waits for its death.
"""

import os
import sys
from collections.abc import Callable

from bench.crash_points import NEVER, die_at


def _life(name: str) -> Callable[[], None]:
    if name == "sigap":
        from bot.cli.run import run_bot
        from bot.installation.run_settings import read_run_settings

        return lambda: run_bot(*read_run_settings())
    from bench.contestants.stock_polling import run

    return run


def _fork(run: Callable[[], None], point: int) -> int:
    child = os.fork()
    if child == 0:
        os.dup2(2, 1)  # the bot's output belongs in the log
        if point != NEVER:
            die_at(point)
        run()
        os._exit(0)
    return child


def main() -> None:
    run = _life(sys.argv[1])
    child = 0
    for line in sys.stdin:
        word, _, point = line.strip().partition(" ")
        if word == "begin":
            child = _fork(run, int(point))
            print(child, flush=True)
        elif word == "look":
            gone, _ = os.waitpid(child, os.WNOHANG)
            print("dead" if gone else "alive", flush=True)
        else:
            os.waitpid(child, 0)
            print("dead", flush=True)


if __name__ == "__main__":
    main()
