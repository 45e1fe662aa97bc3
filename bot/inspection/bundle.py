"""The archive for an inspector: records, files, a signed table of contents, and its check.

Nothing that people wrote becomes a name in it.
"""

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from storage.office.signatures import public_key, sign
from storage.office.taken_out import Head

Json = Mapping[str, Any]
CHECK = Path(__file__).with_name("periksa.py")
CONTENTS, SEAL = "isi.json", "isi.sig"
JOURNAL, POINTS = "jurnal.jsonl", "titik-periksa.jsonl"
SEALED = b"sigap export\n"
README = """\
Ekspor Sigap

{what}

Cara memeriksa, pada komputer mana pun yang memiliki Python 3.10 atau lebih baru, tanpa jaringan:

    python3 periksa.py

Perintah itu menyatakan apakah ada catatan atau berkas yang dihapus, diubah, dipindahkan, atau
ditambahkan. Agar tanda tangan kantor ikut terbukti, mintalah kunci publiknya lewat jalan lain:

    python3 periksa.py --kunci KUNCI

Titik periksa yang disimpan admin di luar sistem (SIGAP1-...) dibandingkan dengan:

    python3 periksa.py --titik BERKAS

{held}
"""
OF_CASE = """\
berkas.pdf           berkas laporan untuk dibaca
berkas.json          isinya sebagai data
bukti/, surat/, dokumen/, desain/
                     berkas yang menyertainya; gambar dalam bentuk yang boleh ditampilkan"""
HELD = """\
jurnal.jsonl         catatan jurnal, satu per baris
titik-periksa.jsonl  titik periksa yang ditandatangani
isi.json, isi.sig    daftar isi dengan kode keaslian setiap berkas, dan tanda tangannya"""


class Bundle:
    """An archive being written into `target`; `key` is the checkpoint key, if there is one."""

    def __init__(self, target: Path, *, key: bytes | None, now: datetime) -> None:
        self._zip = zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED)
        self._files: dict[str, dict[str, Any]] = {}
        self._chains: dict[str, dict[str, Any]] = {}
        self._key = key
        self._now = now

    def __enter__(self) -> "Bundle":
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def add(self, name: str, data: bytes, what: str, *, journaled: bool = False) -> None:
        """Add a file and its hash; `what` says in Indonesian what it is."""
        found: dict[str, Any] = {"sha256": sha256(data).hexdigest(), "what": what}
        self._files[name] = found | ({"journal": True} if journaled else {})
        self._zip.writestr(name, data)

    @contextmanager
    def lines(self, name: str, what: str) -> Iterator[Callable[[Iterable[Json]], None]]:
        """Add a file of rows as JSON, one on a line, as they are given to what this yields."""
        digest = sha256()
        with self._zip.open(name, "w", force_zip64=True) as file:

            def write(rows: Iterable[Json]) -> None:
                for row in rows:
                    data = json.dumps(row, ensure_ascii=False).encode() + b"\n"
                    digest.update(data)
                    file.write(data)

            yield write
        self._files[name] = {"sha256": digest.hexdigest(), "what": what}

    def add_head(self, head: Head, name: str) -> None:
        """Name a chain's last entry in the table of contents."""
        self._chains[head.chain] = {"seq": head.seq, "hash": head.hash, "name": name}

    def close(self, what: str, *, whole: bool) -> None:
        """Add the check, the readme, and the table of contents with its signature."""
        held = HELD if whole else f"{OF_CASE}\n{HELD}"
        self.add("BACA-DULU.txt", README.format(what=what, held=held).encode(), "petunjuk")
        self.add("periksa.py", CHECK.read_bytes(), "program pemeriksa")
        contents = {
            "format": 1,
            "made": self._now.isoformat(),
            "what": what,
            "whole": whole,
            "public": public_key(self._key).hex() if self._key else "",
            "files": self._files,
            "chains": self._chains,
        }
        raw = json.dumps(contents, ensure_ascii=False, indent=1).encode()
        self._zip.writestr(CONTENTS, raw)
        if self._key:
            self._zip.writestr(SEAL, sign(SEALED + raw, key=self._key.hex())[32:].hex())
