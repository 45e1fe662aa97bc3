"""python -m bench.torture.launcher sigap|stock: imports everything, then forks processes.

Orders are JSON lines on standard input. {"do": "begin", "words": [...], "env": {...}, "log": PATH,
"fault": ""} forks `python -m bot WORDS` in that environment, its output appended to the log, and
answers its id; the fault "point N" makes it die at its N-th crash point, "raising SEED" makes its
handlers fail. {"do": "look", "id": N} answers null while it runs, and once its exit code.
"""

import gc
import json
import os
import pkgutil
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib import import_module
from typing import Any
from zoneinfo import ZoneInfo

from bench.torture.crash_points import die_at
from bench.torture.raising import raise_at_times

Order = dict[str, Any]
Life = Callable[[Sequence[str]], object]


def _life(name: str) -> Life:
    if name == "stock":
        from bench.contestants.stock_polling import run

        return lambda _: run()
    import bot.cli

    for each in pkgutil.walk_packages(bot.cli.__path__, "bot.cli."):
        import_module(each.name)
    from bot.cli.main import main as command
    from bot.config.national_days import decade, decade_of
    from bot.config.office_file import LOCALES
    from bot.texts.fluent import Texts
    from flows.language.learned.likely import learned

    learned()  # what each process would do anew
    Texts(LOCALES, ZoneInfo("UTC"))
    decade(decade_of(datetime.now(UTC).year))

    def life(words: Sequence[str]) -> object:
        sys.argv = ["bot", *words]
        return command()

    return life


def _fork(life: Life, order: Order) -> int:
    child = os.fork()
    if child == 0:
        os._exit(_lived(life, order))
    return child


def _lived(life: Life, order: Order) -> int:
    """The exit code of a process at its end."""
    os.environ.clear()
    os.environ.update(order["env"])
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    fault, _, number = order["fault"].partition(" ")
    if fault == "point":
        die_at(int(number))
    elif fault == "raising":
        raise_at_times(int(number))
    code: object = 0
    try:
        code = life(order["words"])
    except SystemExit as end:
        code = end.code
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code if isinstance(code, int) else int(code is not None)


def _exit_code(child: int) -> int | None:
    ended, status = os.waitpid(child, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if ended else None


def main() -> None:
    life = _life(sys.argv[1])
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "begin":
            answer: object = _fork(life, order)
        else:
            answer = _exit_code(order["id"])
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
