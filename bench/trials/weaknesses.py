"""python -m bench.trials.weaknesses: known weaknesses of the locked packages, by pip-audit.

Needs pip-audit (`pip install pip-audit`), which is no dependency, and a network that reaches its
database; what is lacking is said, and is no failure of the packages.
"""

import json
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bench.processes import ROOT

LOCKS = ("app.txt", "s3.txt", "uvloop.txt", "dev.txt")
SERVICES = ("pypi", "osv")
"""Databases of weaknesses, asked in this order until one answers."""
QUIETLY = ("-f", "json", "--progress-spinner", "off")
UNKNOWN = 2


def main() -> int:
    command = _command()
    if not command:
        print("weaknesses: not looked up. pip-audit is not installed: pip install pip-audit")
        return UNKNOWN
    return max(_audited(command, ROOT / "requirements" / name) for name in LOCKS)


def _command() -> list[str]:
    if find_spec("pip_audit") is not None:
        return [sys.executable, "-m", "pip_audit"]
    found = shutil.which("pip-audit")
    return [found] if found else []


def _audited(command: list[str], lock: Path) -> int:
    said = ""
    for service in SERVICES:
        words = ["-r", str(lock), "--disable-pip", "--require-hashes", "-s", service, *QUIETLY]
        ran = subprocess.run(
            [*command, *words],
            capture_output=True,
            text=True,
            check=False,
        )
        try:
            return _told(lock.name, json.loads(ran.stdout)["dependencies"])
        except ValueError:
            said = (ran.stderr.strip().splitlines() or ["no answer"])[-1]
    print(f"weaknesses: {lock.name}: not looked up, no database was reached: {said[:200]}")
    return UNKNOWN


def _told(name: str, packages: list[dict[str, Any]]) -> int:
    """Print what is known of the packages; 1 if any is weak. Raises ValueError if the database
    answered for none: a package that it skips is not a sound one.
    """
    skipped = [each["name"] for each in packages if "skip_reason" in each]
    if len(skipped) == len(packages):
        raise ValueError
    weak = [(each, known) for each in packages for known in each.get("vulns", ())]
    looked = len(packages) - len(skipped)
    print(f"weaknesses: {name}: {looked} packages looked up, {len(weak)} known weaknesses")
    if skipped:
        print(f"  not looked up: {', '.join(skipped)}")
    for each, known in weak:
        mended = ", ".join(known.get("fix_versions", ())) or "nowhere yet"
        print(f"  {each['name']} {each['version']}: {known['id']}; mended in {mended}")
    return 1 if weak else UNKNOWN if skipped else 0


if __name__ == "__main__":
    sys.exit(main())
