"""python -m bench.torture.launcher sigap|stock: imports everything, then forks a process for each
life.

Commands on standard input: "begin" forks a process, "begin point N" one that dies at its N-th
crash point, "begin raising SEED" one whose handlers fail; each answers its id. "look" answers
"alive" or "dead", "reap" waits for its death and answers its exit code.
"""

import os
import sys
from collections.abc import Callable

from bench.torture.crash_points import die_at
from bench.torture.raising import raise_at_times


def _life(name: str) -> Callable[[], None]:
    if name == "sigap":
        from bot.cli.run import run_bot
        from bot.installation.run_settings import read_run_settings

        return lambda: run_bot(*read_run_settings())
    from bench.contestants.stock_polling import run

    return run


def _fork(run: Callable[[], None], fault: str, number: str) -> int:
    child = os.fork()
    if child == 0:
        os.dup2(2, 1)  # the bot's output belongs in the log
        if fault == "point":
            die_at(int(number))
        elif fault == "raising":
            raise_at_times(int(number))
        run()
        os._exit(0)
    return child


def main() -> None:
    run = _life(sys.argv[1])
    child = 0
    for line in sys.stdin:
        word, fault, number, *_ = [*line.split(), "", ""]
        if word == "begin":
            child = _fork(run, fault, number)
            print(child, flush=True)
        elif word == "look":
            gone, _status = os.waitpid(child, os.WNOHANG)
            print("dead" if gone else "alive", flush=True)
        else:
            _gone, status = os.waitpid(child, 0)
            print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
