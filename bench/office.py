"""The measured office: its people, settings and process."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from bench.double import TOKEN, Double
from bench.processes import ROOT, environment, start, timed

HEADER = "name,nip,role,unit,phone,telegram_id,whatsapp"
HEAD = 1001
TECHNICIAN = 1002
FIRST_REPORTER = 10_001


class Office:
    """A Sigap with its own folder, at one double; without a `url` SQLite in that folder."""

    def __init__(self, double: Double, folder: Path, *, limits: bool, url: str = "") -> None:
        self.double = double
        self.folder = folder
        folder.mkdir(parents=True)
        self.url = url or f"sqlite:///{folder / 'sigap.db'}"
        self.env = environment(
            SIGAP_TELEGRAM_TOKEN=TOKEN,
            SIGAP_TELEGRAM_API=double.url,
            SIGAP_DATA_DIR=str(folder),
            SIGAP_OFFICE=str(ROOT / "office.toml"),
            SIGAP_DATABASE_URL=url,
            SIGAP_CHANNEL_LIMITS=str(limits).lower(),
            SIGAP_HTTP_PORT="0",
        )

    @property
    def log(self) -> Path:
        return self.folder / "log.txt"

    def import_people(self, reporters: int, more: Sequence[str] = ()) -> float:
        """Import the people of people_file(). Return the seconds it took."""
        file = self.people_file(reporters, more)
        return timed("-m", "bot", "people", "import", str(file), env=self.env)

    def people_file(self, reporters: int, more: Sequence[str] = ()) -> Path:
        """A list of a head, a technician, so many reporters and `more` rows."""
        file = self.folder / "people.csv"
        file.write_text("\n".join((HEADER, *_rows(reporters), *more, "")), encoding="utf-8")
        return file

    def start(self) -> subprocess.Popen[bytes]:
        return start("-m", "bot", "run", env=self.env, log=self.log)


def _rows(reporters: int) -> list[str]:
    unit = "Dinas Sosial"
    rows = [
        f"Contoh Kepala Divisi,,ict_head,{unit},,{HEAD},",
        f"Contoh Petugas,,ict_team,{unit},,{TECHNICIAN},",
    ]
    return rows + [
        f"Contoh Pelapor {chat},,staff,{unit},,{chat}," for chat in reporter_chats(reporters)
    ]


def reporter_chats(count: int) -> list[int]:
    return list(range(FIRST_REPORTER, FIRST_REPORTER + count))
