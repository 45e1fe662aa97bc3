"""python -m bench.launcher sigap|stock: has imported everything; each life is a fork of it.

"begin" on standard input forks a life and answers its id, "reap" waits for its death.
"""

import os
import sys
from collections.abc import Callable


def _life(name: str) -> Callable[[], None]:
    if name == "sigap":
        from bot.cli.run import run_bot

        return run_bot
    from bench.contestants.stock_polling import run

    return run


def main() -> None:
    run = _life(sys.argv[1])
    child = 0
    for line in sys.stdin:
        if line.strip() == "begin":
            child = os.fork()
            if child == 0:
                os.dup2(2, 1)  # what the bot prints is for the log, not for the harness
                run()
                os._exit(0)
            print(child, flush=True)
        else:
            os.waitpid(child, 0)
            print("dead", flush=True)


if __name__ == "__main__":
    main()
