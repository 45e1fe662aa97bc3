"""Old formats turned into .odt by LibreOffice, if the machine has it; its macros never run."""

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


def as_odt(data: bytes, suffix: str) -> bytes:
    """The document as .odt. Raises OSError if LibreOffice is not installed or cannot read it,
    TimeoutExpired after PATIENCE seconds.
    """
    program = installed()
    if program is None:
        raise FileNotFoundError("soffice")
    with TemporaryDirectory(prefix="sigap-") as folder:
        source = Path(folder) / f"naskah.{suffix}"
        source.write_bytes(data)
        _convert(program, source, Path(folder))
        made = source.with_suffix(".odt")
        return made.read_bytes()


def _convert(program: str, source: Path, folder: Path) -> None:
    command = (
        *(program, f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nofirststartwizard"),
        *("--convert-to", "odt", "--outdir", str(folder), str(source)),
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
