"""python -m bench.trials.image: the Dockerfile's steps in bare Debian roots, and what they build.

No Docker is needed: FROM is a bare Debian of the same Python, COPY copies what git tracks, RUN
runs by chroot. What was built then runs in a network of its own, its root read-only, as its own
user, against a Bot API double, until its HEALTHCHECK says yes.
"""

import json
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from bench.trials.roots import Root, bare_root, require_means

SUITE = "trixie"
"""The Debian that python:3.13-slim is made of."""
LONGEST = 300.0
"""Seconds until a healthy bot is given up."""


@dataclass(slots=True)
class Stage:
    """A root on the way, with what Docker would keep beside it."""

    root: Root
    folder: str = "/"
    user: str = "root"
    env: dict[str, str] = field(default_factory=dict)
    health: list[str] = field(default_factory=list)
    entry: list[str] = field(default_factory=list)
    command: list[str] = field(default_factory=list)


def steps(text: str) -> Iterator[tuple[str, str]]:
    """Instructions of a Dockerfile with their arguments, comments and broken lines put right."""
    kept = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    for line in re.sub(r"\\\n", " ", kept).splitlines():
        if line.strip():
            word, _, rest = line.strip().partition(" ")
            yield word, rest.strip()


def main() -> int:
    lacking = require_means()
    if lacking:
        print(f"image: {lacking}")
        return 1
    if sys.argv[1:2] == ["--healthy"]:
        return _healthy(json.loads(sys.argv[2]))
    with ExitStack() as held:
        began = time.monotonic()
        stage = _built(held, Path("Dockerfile").read_text(encoding="utf-8"))
        root = stage.root
        print(
            f"image: built in {time.monotonic() - began:.0f} s, {root.megabytes('/')} MB with "
            f"Debian; /venv {root.megabytes('/venv')} MB",
            flush=True,
        )
        told = {
            "root": str(root.path),
            "folder": stage.folder,
            "user": stage.user,
            "env": stage.env,
            "health": stage.health,
            "words": [*stage.entry, *stage.command],
        }
        apart = ["unshare", "--net", "--mount", sys.executable, "-m", "bench.trials.image"]
        return subprocess.run([*apart, "--healthy", json.dumps(told)], check=False).returncode


def _built(held: ExitStack, text: str) -> Stage:
    """The last stage, after all steps."""
    stages: dict[str, Stage] = {}
    stage: Stage | None = None
    for word, rest in steps(text):
        if word == "FROM":
            stage = Stage(held.enter_context(bare_root(SUITE)))
            stage.root.install("python3", "python3-venv", "ca-certificates")
            stage.root.run("ln", "-s", "/usr/bin/python3", "/usr/local/bin/python")
            stages[rest.partition(" AS ")[2] or "last"] = stage
        elif stage is None:
            raise RuntimeError(f"{word} before FROM")
        else:
            print(f"  {word} {rest[:70]}", flush=True)
            _take(stage, word, rest, stages)
    return stages["last"]


def _take(stage: Stage, word: str, rest: str, stages: dict[str, Stage]) -> None:
    match word:
        case "WORKDIR":
            stage.folder = rest
            (stage.root.path / rest.lstrip("/")).mkdir(parents=True, exist_ok=True)
        case "ENV":
            for pair in rest.split():
                name, _, value = pair.partition("=")
                path = "/usr/local/bin:/usr/bin:/bin"
                stage.env[name] = value.replace("$PATH", stage.env.get("PATH", path))
        case "RUN":
            stage.root.run("sh", "-ec", f"cd {stage.folder} && {rest}", env=_with_path(stage))
        case "COPY":
            _copy(stage, rest.split(), stages)
        case "USER":
            stage.user = rest
        case "HEALTHCHECK":
            stage.health = json.loads(rest.partition("CMD ")[2])
        case "ENTRYPOINT":
            stage.entry = json.loads(rest)
        case "CMD":
            stage.command = json.loads(rest)
        case "VOLUME" | "EXPOSE" | "STOPSIGNAL" | "ARG":
            pass
        case _:
            raise RuntimeError(f"{word}: this trial does not know it")


def _with_path(stage: Stage) -> dict[str, str]:
    return {"PATH": "/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin", **stage.env}


def _copy(stage: Stage, words: list[str], stages: dict[str, Stage]) -> None:
    """COPY [--from=stage] SOURCE... TARGET"""
    of = words.pop(0).removeprefix("--from=") if words[0].startswith("--from=") else ""
    *sources, target = words
    into = stage.root.path / str(Path(stage.folder) / target).lstrip("/")
    with tempfile.TemporaryDirectory(prefix="sigap-context-") as context:
        for source in sources:
            kept = stages[of].root.path / source.lstrip("/") if of else None
            origin = kept or _tracked(source, Path(context))
            to = into / origin.name if len(sources) > 1 else into
            to.parent.mkdir(parents=True, exist_ok=True)
            if origin.is_dir():
                shutil.copytree(origin, to, symlinks=True, dirs_exist_ok=True)
            else:
                shutil.copy(origin, to)


def _tracked(source: str, folder: Path) -> Path:
    """The source as git has it, copied into a folder: no bytecode, no data of this machine."""
    archive = subprocess.run(["git", "archive", "HEAD", source], capture_output=True, check=True)
    subprocess.run(["tar", "-x", "-C", str(folder)], input=archive.stdout, check=True)
    return folder / source


def _healthy(told: dict[str, object]) -> int:
    """Run the image as compose.yaml does, and ask its HEALTHCHECK. Alone in its network."""
    root = Path(str(told["root"]))
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    for words in (
        ("--rbind", str(root), str(root)),
        ("-o", "remount,bind,ro", str(root)),
        ("-t", "tmpfs", "tmpfs", str(root / "tmp")),
        ("-t", "tmpfs", "tmpfs", str(root / "data")),
    ):
        subprocess.run(["mount", *words], check=True)
    shutil.chown(root / "data", 10001, 10001)
    (root / "tmp").chmod(0o1777)
    double = subprocess.Popen(
        [sys.executable, "-m", "tests.doubles.telegram"], stdout=subprocess.PIPE, text=True
    )
    assert double.stdout is not None
    settings = {
        **told["env"],  # type: ignore[dict-item]
        "SIGAP_TELEGRAM_TOKEN": "123456:SAMPLE-TOKEN",
        "SIGAP_TELEGRAM_API": double.stdout.readline().strip(),
    }
    as_user = [str(shutil.which("chroot")), f"--userspec={told['user']}", str(root), "sh", "-c"]
    inside = f'cd {told["folder"]} && exec "$@"'
    began = time.monotonic()
    bot = subprocess.Popen([*as_user, inside, "sh", *told["words"]], env=settings)  # type: ignore[misc]
    try:
        while time.monotonic() - began < LONGEST and bot.poll() is None:
            asked = [*as_user, inside, "sh", *told["health"]]  # type: ignore[misc]
            if (
                subprocess.run(asked, env=settings, capture_output=True, check=False).returncode
                == 0
            ):
                print(
                    f"image: healthy {time.monotonic() - began:.0f} s after its start, as "
                    f"{told['user']}, root read-only",
                    flush=True,
                )
                bot.send_signal(signal.SIGTERM)
                print(f"image: ended by SIGTERM with code {bot.wait(40)}")
                return 0
            time.sleep(1)
        print("image: never healthy")
        return 1
    finally:
        for each in (bot, double):
            if each.poll() is None:
                each.kill()
                each.wait()


if __name__ == "__main__":
    sys.exit(main())
