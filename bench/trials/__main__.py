"""python -m bench.trials [NAME...]: each trial in a process of its own, and how each went."""

import subprocess
import sys
import time

TRIALS = {
    "newcomer": "bench.trials.newcomer",
    "restored": "bench.trials.restored",
    "image": "bench.trials.image",
    "readers": "bench.trials.readers",
    "replay": "bench.trials.replay",
    "figures": "bench.trials.figures",
    "schemathesis": "bench.trials.schemathesis",
    "weaknesses": "bench.trials.weaknesses",
    "torture": "bench.torture",
    "screenshots": "bench.screenshots",
    "speech": "bench.speech",
    "fuzz": "bench.fuzz",
}
"""By name, what `python -m` runs; `fuzz` needs atheris, which is no dependency."""


def main(names: list[str]) -> int:
    unknown = set(names) - set(TRIALS)
    if unknown:
        print(f"No trial is called {', '.join(sorted(unknown))}. There are: {', '.join(TRIALS)}")
        return 2
    told = []
    for name in names or TRIALS:
        print(f"== {name}", flush=True)
        began = time.monotonic()
        code = subprocess.run([sys.executable, "-m", TRIALS[name]], check=False).returncode
        told.append((name, code, time.monotonic() - began))
    print("\n== trials")
    for name, code, seconds in told:
        print(f"{name}: {'passed' if code == 0 else f'FAILED ({code})'} in {seconds:.0f} s")
    return int(any(code for _, code, _ in told))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
