"""Documents turned into other formats by LibreOffice, if it is installed.

A new profile each time: its macros are off, and nothing is left behind.
"""

import os
import shutil
import signal
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

PATIENCE = 60.0


def installed() -> str | None:
    """The program's path, if it is installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def converted(data: bytes, suffix: str, to: str = "odt") -> bytes:
    """A document in another format: an ending, with a filter after a colon if LibreOffice has
    several.

    Raises OSError if it is not installed or cannot read the document, TimeoutExpired after
    PATIENCE seconds.
    """
    program = installed()
    if program is None:
        raise FileNotFoundError("soffice")
    with TemporaryDirectory(prefix="sigap-") as folder:
        source, made = Path(folder) / f"naskah.{suffix}", Path(folder) / "hasil"
        source.write_bytes(data)
        _convert(program, source, to, made)
        return (made / f"naskah.{to.partition(':')[0]}").read_bytes()


def _convert(program: str, source: Path, to: str, into: Path) -> None:
    command = (
        *(program, f"-env:UserInstallation={(source.parent / 'profil').as_uri()}"),
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard"),
        *("--convert-to", to, "--outdir", str(into), str(source)),
    )
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            process.wait(PATIENCE)
        finally:
            if process.poll() is None:  # its children too, which would go on without it
                os.killpg(process.pid, signal.SIGKILL)
