"""python -m bench.trials.readers: what we make, opened by programs that others wrote.

PDFs by poppler, qpdf and pikepdf (structure: output intent, tags, alternative texts, metadata,
embedded fonts; that is no validator), Word and Excel files by LibreOffice, calendars by icalendar,
offline copies by warcio and wacz. What is not installed is unpacked into a temporary folder.
"""

import asyncio
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.trials.made_files import made_files

LIBRARIES = ("pikepdf==10.17.0", "icalendar==7.3.0", "wacz==0.6.0")
PACKAGES = ("poppler-utils", "qpdf", "libqpdf29")
LONGEST = 180.0

STRUCTURE = """
import pikepdf, sys
pdf = pikepdf.open(sys.argv[1])
root = pdf.Root
assert not pdf.check_pdf_syntax(), pdf.check_pdf_syntax()
assert root.OutputIntents[0].S == "/GTS_PDFA1", "no output intent"
assert root.MarkInfo.Marked and root.Lang and root.ViewerPreferences.DisplayDocTitle
with pdf.open_metadata() as meta:
    told = [meta[key] for key in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")]
    assert told == ["2", "B", "1"], told
    assert meta["dc:title"]
def below(node):
    yield node
    kids = node.get("/K", [])
    for each in (kids if isinstance(kids, pikepdf.Array) else [kids]):
        if isinstance(each, pikepdf.Dictionary):
            yield from below(each)
tags = [each for each in below(root.StructTreeRoot)]
figures = [each for each in tags if each.get("/S") == "/Figure"]
assert figures or not any(each.get("/Subtype") == "/Image" for each in pdf.objects
                          if isinstance(each, pikepdf.Stream)), "a picture outside the text"
assert all(str(each.Alt).strip() for each in figures), "a figure without words"
fonts = 0
for each in pdf.objects:
    if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor":
        assert any(key in each for key in ("/FontFile", "/FontFile2", "/FontFile3")), each.FontName
        fonts += 1
print(f"PDF/A-2b, PDF/UA-1, {len(tags)} tags, {len(figures)} alt texts, {fonts} fonts embedded")
"""
CALENDAR = """
import icalendar, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
events = calendar.walk("VEVENT")
assert events and all(e.get("UID") and e.get("DTSTART").dt.tzinfo for e in events)
assert not any(e.errors for e in calendar.walk())
print(f"{len(events)} events, the first {events[0]['SUMMARY']}, {events[0]['DTSTART'].dt}")
"""
RECORDS = """
import io, sys, zipfile
from warcio.archiveiterator import ArchiveIterator
with zipfile.ZipFile(sys.argv[1]) as opened:
    data = next(opened.read(n) for n in opened.namelist() if n.startswith("archive/"))
found = [record.content_stream().read() and record.rec_type
         for record in ArchiveIterator(io.BytesIO(data), check_digests="raise")]
print(f"{len(found)} records, digests right")
"""


@dataclass(frozen=True, slots=True)
class Readers:
    """Readers in `folder`: a virtual environment, and programs unpacked from Debian."""

    folder: Path

    def install(self) -> None:
        venv.create(self.folder / "venv", with_pip=True)
        pip = (self.folder / "venv/bin/pip", "install", "--quiet", "--disable-pip-version-check")
        subprocess.run((*pip, *LIBRARIES), check=True, stderr=subprocess.DEVNULL)
        if shutil.which("qpdf") is None or shutil.which("pdftotext") is None:
            subprocess.run(
                ("apt-get", "download", "-q", *PACKAGES),
                cwd=self.folder,
                check=True,
                capture_output=True,
            )
            for package in self.folder.glob("*.deb"):
                subprocess.run(("dpkg", "-x", package, self.folder / "debian"), check=True)

    def run(self, *command: str) -> str:
        """The output of a program. Raises CalledProcessError, TimeoutExpired."""
        beside = self.folder / "debian/usr"
        libraries = beside / "lib/x86_64-linux-gnu"
        path = f"{self.folder}/venv/bin:{beside}/bin:/usr/bin:/bin"
        done = subprocess.run(
            command,
            cwd=self.folder,
            env={"PATH": path, "LD_LIBRARY_PATH": str(libraries), "HOME": str(self.folder)},
            check=True,
            capture_output=True,
            text=True,
            timeout=LONGEST,
        )
        return done.stdout.strip()

    def python(self, script: str, file: Path) -> str:
        return self.run("python", "-c", script, str(file))

    def office(self, file: Path, ending: str) -> str:
        """Text that LibreOffice makes of a file."""
        self.run("/usr/bin/soffice", "--headless", "--convert-to", ending, str(file))
        return (self.folder / f"{file.stem}.{ending.partition(':')[0]}").read_text("utf-8-sig")


def readings(readers: Readers, file: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """Readers of a file by name, each telling what it found."""
    path = str(file)
    if file.suffix == ".pdf":
        yield "poppler", lambda: _words(readers.run("pdftotext", "-layout", path, "-"))
        yield "qpdf", lambda: readers.run("qpdf", "--check", path).splitlines()[-2]
        yield "pikepdf", lambda: readers.python(STRUCTURE, file)
    if file.suffix == ".docx":
        yield "LibreOffice", lambda: _words(readers.office(file, "txt:Text (encoded):UTF8"))
    if file.suffix == ".xlsx":
        yield "LibreOffice", lambda: _words(readers.office(file, "csv"))
    if file.suffix == ".ics":
        yield "icalendar", lambda: readers.python(CALENDAR, file)
    if file.suffix == ".wacz":
        yield "warcio", lambda: readers.python(RECORDS, file)
        yield "wacz", lambda: readers.run("wacz", "validate", "-f", path).splitlines()[-1]


def _words(text: str) -> str:
    found = text.split()
    assert len(found) > 10, text
    assert "\ufffd" not in text
    return f"{len(found)} words"


def _told(read: Callable[[], str]) -> tuple[bool, str]:
    try:
        return True, read()
    except subprocess.CalledProcessError as error:
        return False, (error.stderr or error.stdout).strip()[-300:]
    except (AssertionError, OSError, subprocess.TimeoutExpired) as error:
        return False, str(error)[:300]


def main() -> int:
    failed = 0
    files = asyncio.run(made_files())
    with tempfile.TemporaryDirectory() as folder:
        readers = Readers(Path(folder))
        readers.install()
        for name, data in sorted(files.items()):
            file = Path(folder) / name
            file.write_bytes(data)
            for reader, read in readings(readers, file):
                fine, told = _told(read)
                failed += not fine
                print(f"{'ok  ' if fine else 'FAIL'} {name:44} {reader:12} {told}", flush=True)
    print(f"{len(files)} files, {failed} refused by a reader")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
