"""python -m tests.files.trial: every word of the 47 documents of python-docx's own tests is read.

Its source archive is fetched by pip; no document of it is kept. Exit code 1 if a word is missing.
"""

import re
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from pathlib import Path

from bot.reading.formats import read
from bot.reading.manuscript.names import every, name
from bot.reading.manuscript.package import Package

SOURCE = "python-docx==1.2.0"
_LEFT_OUT = frozenset({"w:del", "w:moveFrom", "mc:Fallback"})
_FETCH = ("-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", "--dest")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, *_FETCH, folder, SOURCE], check=True)
        (archive,) = Path(folder).glob("*.tar.gz")
        with tarfile.open(archive) as opened:
            opened.extractall(folder, filter="data")
        found = sorted(Path(folder).rglob("*.docx"))
        missing = {path.name: lost for path in found if (lost := _missing(path.read_bytes()))}
    sys.stdout.write(f"{len(found)} documents, words missing: {missing or 'none'}\n")
    sys.exit(1 if missing or not found else 0)


def _missing(data: bytes) -> list[str]:
    """Words of the document's XML that the text does not have."""
    package = Package(data)
    main_part = package.main()
    assert main_part is not None
    shown = "".join(
        f"{each.text or ''}" if name(each) == "w:t" else " "
        for each in every(package.xml(main_part), "w:t", "w:p", "w:tab", "w:br")
        if not any(name(above) in _LEFT_OUT for above in each.iterancestors())
    )
    return sorted((Counter(_words(shown)) - Counter(_words(read(data, "docx").text))).keys())


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


if __name__ == "__main__":
    main()
