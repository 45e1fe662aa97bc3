"""Bare Debian roots by debootstrap, entered by chroot, on this machine's network."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
INSIDE = "/etc/certificates-of-this-network.crt"
"""Out of the way of Debian's own, which installing ca-certificates makes anew."""
NEWEST = "/usr/share/debootstrap/scripts/sid"
KEPT = Path(os.environ.get("SIGAP_TRIAL_ROOTS") or tempfile.mkdtemp(prefix="sigap-roots-"))


class Root:
    """A root folder, and commands in it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def words(self, *words: str) -> list[str]:
        return ["chroot", str(self.path), *words]

    def environment(self, **more: str) -> dict[str, str]:
        """A newcomer's: nothing of this machine but the certificates that its network needs."""
        bare = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
        return {**bare, "PIP_CERT": INSIDE, "DEBIAN_FRONTEND": "noninteractive", **more}

    def run(self, *words: str, env: Mapping[str, str] | None = None) -> str:
        """The output of a command. Raises RuntimeError with it if the command fails."""
        done = subprocess.run(
            self.words(*words),
            env=self.environment(**(env or {})),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{' '.join(words)}: {done.returncode}\n{done.stdout[-3000:]}")
        return done.stdout

    def install(self, *packages: str) -> None:
        # A mirror that lags has testing's lists beyond their date.
        self.run("apt-get", "-o", "Acquire::Check-Valid-Until=false", "update", "-q")
        self.run("apt-get", "install", "-q", "-y", "--no-install-recommends", *packages)

    def megabytes(self, *folders: str) -> int:
        paths = [str(self.path / folder.lstrip("/")) for folder in folders]
        told = subprocess.run(["du", "-smxc", *paths], capture_output=True, text=True, check=True)
        return int(told.stdout.splitlines()[-1].split()[0])


@contextmanager
def bare_root(suite: str) -> Iterator[Root]:
    """A new root of a Debian suite, removed at the end."""
    base = KEPT / suite
    if not base.exists():
        making = KEPT / f"{suite}.making"
        shutil.rmtree(making, ignore_errors=True)
        making.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(  # a suite newer than debootstrap is made as the newest that it knows
            ["debootstrap", "--variant=minbase", suite, str(making), "", NEWEST],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        making.rename(base)
    path = Path(tempfile.mkdtemp(prefix=f"{suite}-", dir=KEPT))
    path.rmdir()
    subprocess.run(["cp", "-a", str(base), str(path)], check=True)
    shutil.copy("/etc/resolv.conf", path / "etc" / "resolv.conf")
    if CERTIFICATES.exists():
        shutil.copy(CERTIFICATES, path / INSIDE.lstrip("/"))
    subprocess.run(["mount", "-t", "proc", "proc", str(path / "proc")], check=True)
    try:
        yield Root(path)
    finally:
        subprocess.run(["umount", "-R", str(path / "proc")], check=False)
        shutil.rmtree(path, ignore_errors=True)


def require_means() -> str:
    """The means that this machine lacks for it; "" if nothing."""
    if os.geteuid() != 0:
        return "needs root"
    return "" if shutil.which("debootstrap") else "needs debootstrap: apt install debootstrap"
