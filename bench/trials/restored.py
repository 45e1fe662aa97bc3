"""python -m bench.trials.restored: an office brought back elsewhere, by the README alone.

The office works, is backed up as the README says, and is gone. Somebody in a bare Debian root does
what the README's list says, its commands taken from its text. The bot then has to answer, with
every piece of evidence and every letter whole.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

from bench.double import TOKEN, Double
from bench.load import PEOPLE, make_reports, push
from bench.messages import press, text
from bench.office import HEAD
from bench.processes import PATIENCE, ROOT
from bench.torture.bed import Bed, fresh_urls
from bench.torture.trial import Trial
from bench.trials.roots import Root, bare_root, require_means

SUITE = "bookworm"
NEEDED = ("python3", "python3-venv", "make", "git")
REPORTS = 16
GUEST = 77_001
README = (ROOT / "README.md").read_text(encoding="utf-8")
_LETTERS = "SELECT sha256 FROM letters"


class Elsewhere:
    """A bare machine with a checkout, where somebody types what the README says."""

    def __init__(self, root: Root, log: Path) -> None:
        self.folder = root.path / "sigap"
        self._root = root
        self._log = log

    def begin(self, command: str) -> subprocess.Popen[bytes]:
        """Begin a line of the README in a shell, in the checkout."""
        with self._log.open("ab") as out:
            return subprocess.Popen(
                self._root.words("sh", "-c", f"cd /sigap && {command}"),
                env=self._root.environment(),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )

    def do(self, command: str) -> None:
        """Do a line of the README. Raises RuntimeError with what it said if it fails."""
        begun, before = time.monotonic(), len(self.said())
        code = self.begin(command).wait()
        said = self.said()[before:].strip()
        if code:
            raise RuntimeError(f"{command}: {code}\n{said[-3000:]}")
        last = said.splitlines()[-1] if said else ""
        print(f"  {command}  ({time.monotonic() - begun:.0f} s) {last}", flush=True)

    def said(self) -> str:
        """Everything that the commands printed."""
        return self._log.read_text(errors="replace") if self._log.exists() else ""


def main() -> int:
    lacking = require_means()
    if lacking:
        print(f"restored: {lacking}")
        return 1
    with (
        tempfile.TemporaryDirectory(prefix="sigap-restored-") as name,
        fresh_urls("sqlite") as fresh,
    ):
        folder = Path(name)
        archive = folder / "sigap.tar"
        with Trial(Bed("sqlite", folder, fresh), people=PEOPLE) as trial:
            kept = _worked(trial)
            _run_here(_backup_line(archive), trial.office.env)
            settings = _settings(trial.office.env)
            shutil.rmtree(trial.office.folder)  # the machine is gone
            trial.records.close()
            with bare_root(SUITE) as root:
                root.install(*NEEDED)
                there = Elsewhere(root, folder / "said.txt")
                return _brought_back(there, trial.double, archive, settings, kept)


def _worked(trial: Trial) -> set[str]:
    """Let people report and the head approve. Return the names of the files that came of it."""
    reports = make_reports(REPORTS)
    lives = trial.lives()
    lives.begin()
    push(trial.double, reports)
    trial.settle()
    cards = [press(call, "Setujui") for call in _sent(trial.double) if _to(call) == HEAD]
    presses = [each for each in cards if each is not None]
    trial.double.push(presses)
    trial.settle()
    trial.double.until(lambda: all(trial.records.column(_LETTERS)), PATIENCE, "letters issued")
    trial.settle()
    letters = len(trial.records.column(_LETTERS))
    lives.stop()
    files = _stored(trial.office.folder)
    evidence = sum(each.files + each.spoken for each in reports)
    print(f"the office: {len(reports)} reports, {letters} letters, {len(files)} files")
    if not letters or len(files) < evidence + letters:
        raise RuntimeError("not every file was kept before")
    return files


def _brought_back(
    there: Elsewhere, double: Double, archive: Path, settings: str, kept: set[str]
) -> int:
    print(f"elsewhere: a bare Debian ({SUITE})", flush=True)
    subprocess.run(["git", "clone", "-q", str(ROOT), str(there.folder)], check=True)
    (there.folder / ".env").write_text(settings, encoding="utf-8")
    shutil.copy(archive, there.folder / archive.name)
    *commands, run = _restore_lines(archive.name)
    for command in commands:
        there.do(command)
    found = _stored(there.folder / "data")
    print(f"  files: {len(found & kept)} of {len(kept)} are there, each with its own bytes")
    answered = _answers(there, double, run)
    print(f"  {run}: a guest is answered after {answered:.0f} s")
    return int(not kept <= found)


def _answers(there: Elsewhere, double: Double, run: str) -> float:
    """Seconds from `make run` to an answer. Raises Late."""
    running, begun = there.begin(run), time.monotonic()
    try:
        double.push([text(GUEST, "/start")])
        double.until(
            lambda: (
                any(_to(call) == GUEST for call in _sent(double)) or running.poll() is not None
            ),
            PATIENCE,
            "the guest is answered",
        )
        if running.poll() is not None:
            raise RuntimeError(there.said()[-3000:])
        return time.monotonic() - begun
    finally:
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGTERM)
            running.wait(60)


def _section() -> str:
    return README.partition("### Backup and restore\n")[2].partition("\n### ")[0]


def _backup_line(archive: Path) -> str:
    found = re.search(r"^\S*python -m bot backup (\S+)$", _section(), re.MULTILINE)
    assert found is not None, "the README's section has no command that backs up"
    return found.group().replace(found.group(1), str(archive))


def _restore_lines(archive: str) -> list[str]:
    """The commands of the numbered list, in their order, with the file's name put in."""
    steps = re.findall(r"^\d\. (.*(?:\n   .*)*)", _section(), re.MULTILINE)
    lines = [line for step in steps for line in re.findall(r"`((?:make|\.venv)[^`]*)`", step)]
    return [line.replace("FILE", archive) for line in lines]


def _run_here(command: str, env: dict[str, str]) -> None:
    subprocess.run(command.split(), cwd=ROOT, env=env, check=True)


def _settings(env: dict[str, str]) -> str:
    """The office's .env; its data folder is the one that the README has."""
    api = env["SIGAP_TELEGRAM_API"]
    told = {"SIGAP_TELEGRAM_TOKEN": TOKEN, "SIGAP_TELEGRAM_API": api, "SIGAP_HTTP_PORT": "0"}
    return "".join(f"{name}={value}\n" for name, value in told.items())


def _stored(folder: Path) -> set[str]:
    """Names of stored files that are their own hash."""
    files = [path for path in folder.rglob("*") if path.is_file() and len(path.stem) == 64]
    return {path.stem for path in files if sha256(path.read_bytes()).hexdigest() == path.stem}


def _sent(double: Double) -> list[dict[str, object]]:
    return [call for call in double.calls(0) if call["params"]]


def _to(call: dict[str, object]) -> int:
    params = call["params"]
    return int(str(params.get("chat_id") or 0)) if isinstance(params, dict) else 0


if __name__ == "__main__":
    sys.exit(main())
