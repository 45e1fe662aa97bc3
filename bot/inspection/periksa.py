#!/usr/bin/env python3
"""Periksa berkas ekspor Sigap, tanpa Sigap: python3 periksa.py [FOLDER atau ZIP]

Yang diperiksa: daftar isi dan tanda tangannya, kode keaslian (SHA-256) setiap berkas, rantai
catatan jurnal, dan titik periksa yang ditandatangani. Hanya memakai pustaka baku Python 3.10
ke atas.

Pilihan:
  --kunci HEX        kunci publik kantor yang diketahui dari sumber lain
  --titik BERKAS     titik periksa (SIGAP1-...) yang disimpan di luar, misalnya oleh admin

Kode keluar: 0 utuh, 1 ada yang tidak utuh, 2 tidak dapat dibaca.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]
Point = tuple[int, int, int, int]
Anchor = tuple[int, str, int]
Finding = tuple[str, int, int, "int | None", "int | None"]

CONTENTS, SEAL, JOURNAL, POINTS = "isi.json", "isi.sig", "jurnal.jsonl", "titik-periksa.jsonl"
UNLISTED = {CONTENTS, SEAL}
COLUMNS = ("chain", "seq", "at", "code", "actor", "role", "channel", "data", "previous")
KEPT = "evidence.kept"
NEAR = 64  # entries that may be missing before a piece whose numbers were closed up
SEALED = b"sigap export\n"


# Ed25519 (RFC 8032), verification only.

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def _recover(y: int, sign: int) -> Point | None:
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return (x, y, 1, x * y % P)


def _point(data: bytes) -> Point | None:
    y = int.from_bytes(data, "little")
    return _recover(y & ((1 << 255) - 1), y >> 255)


def _add(p: Point, q: Point) -> Point:
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def _times(number: int, point: Point) -> Point:
    found = (0, 1, 1, 0)
    while number:
        if number & 1:
            found = _add(found, point)
        point = _add(point, point)
        number >>= 1
    return found


def _same(p: Point, q: Point) -> bool:
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


BASE = _recover(4 * pow(5, P - 2, P) % P, 0)


def signed(public: bytes, signature: bytes, data: bytes) -> bool:
    """Whether the owner of a public key (32 bytes) signed the data."""
    if len(public) != 32 or len(signature) != 64:
        return False
    key, r, s = _point(public), _point(signature[:32]), int.from_bytes(signature[32:], "little")
    if BASE is None or key is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + data).digest(), "little") % L
    return _same(_times(s, BASE), _add(r, _times(h, key)))


# The chain of entries: each names the hash of the one before it.


def entry_hash(row: Row) -> str:
    spelled = json.dumps(
        [row[name] for name in COLUMNS], ensure_ascii=False, separators=(",", ":")
    )
    return hashlib.sha256(spelled.encode("utf-8", "surrogatepass")).hexdigest()


def true_as(row: Row, number: int) -> bool:
    return entry_hash({**row, "seq": number}) == str(row["hash"])


def evidence_hashes(rows: Sequence[Row]) -> dict[str, str]:
    """Hashes by evidence, of the file and of the copies to show, as the journal has them."""
    found: dict[str, str] = {}
    for row in rows:
        told = re.split('"id": ([0-9]+)', str(row["data"])) if row["code"] == KEPT else ()
        for number, hashes in zip(told[1::2], told[2::2], strict=True):
            found[number] = found.get(number, "") + hashes
    return found


class Walk:
    """Rows under the numbers they were written with, and what does not fit."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.found: dict[int, Row] = {}
        self.changed: list[int] = []
        self.replaced: list[int] = []
        self.missing: list[tuple[int, int]] = []
        self.foreign: list[Row] = []
        self._left = dict(enumerate(rows))
        self._after: dict[str, list[int]] = {}
        for place, row in self._left.items():
            self._after.setdefault(row["previous"], []).append(place)
        self._number = 1
        previous = ""
        while self._left:
            index = self._next(previous)
            if index is None:
                index = self._piece()
                if index is None:
                    continue
            row = self._left.pop(index)
            if not true_as(row, self._number):
                self.changed.append(self._number)
            self.found[self._number] = row
            self._number += 1
            previous = row["hash"]

    @property
    def last(self) -> int:
        return max(self.found, default=0)

    @property
    def moved(self) -> list[int]:
        numbers = [self.found[written]["seq"] for written in sorted(self.found)]
        straight = zip(sorted(self.found), numbers, sorted(numbers), strict=True)
        return [written for written, now, then in straight if now != then]

    def _next(self, previous: str) -> int | None:
        waiting = [i for i in self._after.get(previous, ()) if i in self._left]
        return max(waiting, key=self._rank, default=None)

    def _rank(self, index: int) -> tuple[bool, bool, int]:
        return (true_as(self._left[index], self._number), self._followed(index), -index)

    def _followed(self, index: int) -> bool:
        return any(i in self._left for i in self._after.get(self._left[index]["hash"], ()))

    def _piece(self) -> int | None:
        index = next(iter(self._left))
        row = self._left[index]
        near = range(row["seq"], row["seq"] + NEAR)
        number = next((each for each in near if true_as(row, each)), None)
        if number is None and (row["seq"] == self._number or self._followed(index)):
            number = max(row["seq"], self._number)
        if number is None or number < self._number:
            self.foreign.append(self._left.pop(index))
            return None
        if number > self._number:
            self.missing.append((self._number, number - 1))
        elif true_as(row, number) and self._intact(number - 1):
            self.replaced.append(number - 1)
        self._number = number
        return index

    def _intact(self, number: int) -> bool:
        return number in self.found and number not in self.changed


def examine(
    rows: Sequence[Row], head: tuple[int, str], anchors: Sequence[Anchor]
) -> list[Finding]:
    """Deeds done to a chain: (deed, first, last, since, until). `head` is (number, hash);
    `anchors` are (number, hash, time) as checkpoints signed them.
    """
    path = Walk(rows)
    found: list[Finding] = []
    for deed, numbers in (
        ("changed", path.changed),
        ("replaced", path.replaced),
        ("moved", path.moved),
    ):
        found += [_between(path, deed, first, last) for first, last in _runs(numbers)]
    found += [_between(path, "removed", first, last) for first, last in path.missing]
    found += [_between(path, "inserted", row["seq"], row["seq"]) for row in path.foreign]
    found += _at_the_end(path, head)
    return found + [each for each in _by_anchors(path, anchors) if not _told(each, found)]


def _at_the_end(path: Walk, head: tuple[int, str]) -> list[Finding]:
    seq, hash_ = head
    if seq > path.last:
        return [_between(path, "cut", path.last + 1, seq)]
    if seq < path.last and (seq == 0 or path.found.get(seq, {}).get("hash") == hash_):
        return [_between(path, "inserted", seq + 1, path.last)]
    known = path.last in path.changed or path.foreign
    if path.last and path.found[path.last]["hash"] != hash_ and not known:
        return [_between(path, "head", path.last, path.last)]
    return []


def _by_anchors(path: Walk, anchors: Sequence[Anchor]) -> list[Finding]:
    held, held_at = 0, None  # type: int, int | None
    for seq, hash_, at in sorted(anchors, key=lambda each: (each[0], each[2])):
        row = path.found.get(seq)
        if row is not None and row["hash"] == hash_:
            held, held_at = seq, at
        elif seq > path.last:
            return [_between(path, "cut", path.last + 1, max(each[0] for each in anchors))]
        elif row is not None:
            return [("rewritten", held + 1, path.last, held_at, at)]
    return []


def _told(finding: Finding, findings: Sequence[Finding]) -> bool:
    deed, first, last = finding[:3]
    if deed == "cut":
        return any(each[0] == "cut" and each[2] >= last for each in findings)
    return any(
        each[0] in ("changed", "replaced") and first <= each[1] <= last for each in findings
    )


def _between(path: Walk, deed: str, first: int, last: int) -> Finding:
    before, after = path.found.get(first - 1), path.found.get(last + 1)
    return (deed, first, last, before["at"] if before else None, after["at"] if after else None)


def _runs(numbers: Iterable[int]) -> list[list[int]]:
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found


# Words.

WORDS = {
    "changed": "{entries} diubah setelah ditulis",
    "replaced": "{entries} diganti dengan catatan lain yang kode keasliannya dihitung sendiri",
    "removed": "{entries} dihapus",
    "moved": "{entries} dipindahkan ke urutan lain",
    "inserted": "{entries} disisipkan dari luar",
    "cut": "bagian akhir dipotong: {entries} dihapus",
    "rewritten": "ditulis ulang dengan kode keaslian baru, di antara {entries}",
    "head": "ujung rantai diubah: kode keaslian {entries} bukan yang tercantum dalam daftar isi",
}


def moment(milliseconds: int) -> str:
    at = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=milliseconds)
    return at.strftime("%d-%m-%Y %H.%M UTC")


def told(finding: Finding) -> str:
    deed, first, last, since, until = finding
    entries = f"catatan {first}" if first == last else f"catatan {first} sampai {last}"
    words = WORDS[deed].format(entries=entries)
    if deed == "rewritten":
        after = f"sesudah titik periksa {moment(since)}" if since else "waktunya tidak diketahui"
        return f"{words} ({after}; terlihat dari titik periksa {moment(until or 0)})"
    if since is not None and until is not None:
        return f"{words} (antara {moment(since)} dan {moment(until)})"
    if since is not None:
        return f"{words} (sesudah {moment(since)})"
    return f"{words} (sebelum {moment(until)})" if until is not None else words


class Unreadable(Exception):
    """The export cannot be read at all."""


class Source:
    """Files of an export: a folder, or a ZIP."""

    def __init__(self, path: Path) -> None:
        self._zip = zipfile.ZipFile(path) if path.is_file() else None
        self._folder = path

    def names(self) -> list[str]:
        if self._zip is not None:
            return sorted(name for name in self._zip.namelist() if not name.endswith("/"))
        files = (each for each in self._folder.rglob("*") if each.is_file())
        named = (each.relative_to(self._folder) for each in files)
        return sorted(each.as_posix() for each in named if "__pycache__" not in each.parts)

    def read(self, name: str) -> bytes:
        if self._zip is not None:
            return self._zip.read(name)
        return (self._folder / name).read_bytes()


class Check:
    """Everything found in one export."""

    def __init__(self, source: Source, key: str = "", kept: str = "") -> None:
        self.troubles: list[str] = []
        self.notes: list[str] = []
        self.lines: list[str] = []
        self._source, self._names = source, set(source.names())
        if CONTENTS not in self._names:
            raise Unreadable(f"{CONTENTS} tidak ada; ini bukan ekspor Sigap, atau isinya dihapus")
        raw = source.read(CONTENTS)
        try:
            self._contents: dict[str, Any] = json.loads(raw.decode("utf-8"))
            self._public = bytes.fromhex(self._contents["public"] or "")
            self._contents["files"].items(), self._contents["chains"].items()
        except (ValueError, KeyError, AttributeError, TypeError) as error:
            raise Unreadable(f"{CONTENTS} rusak") from error
        self._seal(raw, key)
        self._files()
        rows = self._rows(JOURNAL)
        points = self._points()
        self._chains(rows, points)
        self._named(rows)
        if kept:
            self._kept(kept, points)

    def _seal(self, raw: bytes, key: str) -> None:
        if not self._public:
            self.notes.append("Kantor belum memiliki kunci: daftar isi tidak bertanda tangan.")
        elif SEAL not in self._names:
            self.troubles.append(f"{SEAL} tidak ada: tanda tangan daftar isi dihapus")
        else:
            try:
                signature = bytes.fromhex(self._source.read(SEAL).decode("ascii").strip())
            except ValueError:
                signature = b""
            if signed(self._public, signature, SEALED + raw):
                self.lines.append("Daftar isi: tanda tangan Ed25519 benar.")
            else:
                self.troubles.append(f"{CONTENTS} diubah: tanda tangannya tidak cocok")
        if key and key.strip().lower() != self._public.hex():
            self.troubles.append("ekspor ini ditandatangani dengan kunci lain, bukan --kunci")
        elif self._public and not key:
            self.notes.append(
                f"Kunci publik dalam ekspor: {self._public.hex()}. Cocokkan dengan kunci yang "
                "diberikan kantor lewat jalan lain (--kunci)."
            )

    def _files(self) -> None:
        listed = self._contents["files"]
        for name in sorted(listed):
            if name not in self._names:
                self.troubles.append("berkas {} tidak ada ({})".format(name, listed[name]["what"]))
            elif hashlib.sha256(self._source.read(name)).hexdigest() != listed[name]["sha256"]:
                self.troubles.append("berkas {} diubah ({})".format(name, listed[name]["what"]))
        for name in sorted(self._names - set(listed) - UNLISTED):
            self.troubles.append(
                f"berkas {name} tidak ada dalam daftar isi; ditambahkan dari luar"
            )
        self.lines.append(f"Berkas dalam daftar isi: {len(listed)}.")

    def _rows(self, name: str) -> list[Row]:
        found: list[Row] = []
        text = self._source.read(name).decode("utf-8", "replace") if name in self._names else ""
        for number, line in enumerate(text.split("\n"), 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                if name == JOURNAL:
                    [row[each] for each in (*COLUMNS, "hash")], row["seq"] + 0, row["at"] + 0
                found.append(row)
            except (ValueError, KeyError, TypeError):
                self.troubles.append(f"{name}: baris {number} rusak")
        return found

    def _points(self) -> list[Row]:
        """Checkpoints that can be believed; faults of the others are told."""
        good: list[Row] = []
        before: Row | None = None
        keys: set[str] = set()
        for point in self._rows(POINTS):
            try:
                name = f"titik periksa {point['number']:d} ({moment(point['at'])})"
                fault = self._fault(point)
                keys.add(point["public"])
            except (KeyError, TypeError, ValueError):
                self.troubles.append(f"{POINTS}: satu titik periksa rusak")
                continue
            if fault:
                self.troubles.append(f"{name} {fault}")
            else:
                good.append(point)
            follows = before is not None and point["number"] == before["number"] + 1
            if before is not None and follows and point["previous"] != before["root"]:
                self.troubles.append(f"{name}: yang sebelumnya dihapus atau diubah")
            if self._contents.get("whole") and before and not follows:
                self.troubles.append(f"{name}: titik periksa sebelumnya dihapus")
            before = point
        if len(keys - {""}) > 1:
            self.notes.append(
                f"Titik periksa memakai {len(keys)} kunci: kantor pernah berganti kunci."
            )
        self.lines.append(f"Titik periksa yang tanda tangannya benar: {len(good)}.")
        return good

    def _fault(self, point: Row) -> str:
        spelled = json.dumps([point["previous"], point["heads"]], separators=(",", ":"))
        if hashlib.sha256(spelled.encode()).hexdigest() != point["root"]:
            return "diubah: isinya tidak cocok dengan kode keasliannya"
        data = json.dumps(
            ["sigap checkpoint", point["number"], point["at"], point["entries"], point["root"]]
        )
        public, signature = bytes.fromhex(point["public"]), bytes.fromhex(point["signature"])
        return "" if signed(public, signature, data.encode()) else "diubah setelah ditandatangani"

    def _chains(self, rows: Sequence[Row], points: Sequence[Row]) -> None:
        chains: dict[str, list[Row]] = {}
        anchors: dict[str, list[Anchor]] = {}
        heads = self._contents["chains"]
        for row in rows:
            chains.setdefault(row["chain"], []).append(row)
        for point in points:
            for chain, seq, hash_ in point["heads"]:
                anchors.setdefault(chain, []).append((seq, hash_, point["at"]))
        wanted = set(heads) | set(chains)
        for chain in sorted(wanted | set(anchors) if self._contents.get("whole") else wanted):
            head = heads.get(chain, {"seq": 0, "hash": "", "name": chain})
            of = sorted(chains.get(chain, ()), key=lambda row: row["seq"])
            in_file = [row["seq"] for row in chains.get(chain, ())]
            for finding in examine(of, (head["seq"], head["hash"]), anchors.get(chain, ())):
                self.troubles.append("{}: {}".format(head["name"], told(finding)))
            if in_file != sorted(in_file):
                self.troubles.append(
                    "{}: urutan baris dalam {} diubah".format(head["name"], JOURNAL)
                )
        self.lines.append(f"Catatan jurnal: {len(rows)} dalam {len(chains)} rantai.")

    def _named(self, rows: Sequence[Row]) -> None:
        """Files whose hash the journal itself must name."""
        told_of = set(re.findall("[0-9a-f]{64}", " ".join(str(row["data"]) for row in rows)))
        evidence = evidence_hashes(rows)
        for name, listed in sorted(self._contents["files"].items()):
            named = evidence.get("".join(re.findall("^bukti/([0-9]+)", name)))
            if named and listed["sha256"] not in named:
                self.troubles.append(
                    f"berkas {name}: jurnal mencatat kode keaslian lain untuk bukti ini"
                )
            elif listed.get("journal") and listed["sha256"] not in told_of:
                what = (name, listed["what"])
                self.troubles.append(
                    "berkas {} ({}): kode keasliannya tidak tercantum dalam jurnal".format(*what)
                )

    def _kept(self, text: str, points: Sequence[Row]) -> None:
        if len(text) < 240 and Path(text).is_file():
            text = Path(text).read_text(encoding="utf-8", errors="replace")
        numbers = {point["number"]: point for point in points}
        words = re.findall("SIGAP1-((?:[A-Za-z2-7]\\s*){237})", text)
        if not words:
            self.troubles.append("--titik: tidak ada titik periksa di dalamnya (SIGAP1-...)")
        for word in words:
            data = base64.b32decode("".join(word.split()).upper() + "===")
            number, at = int.from_bytes(data[:4], "big"), int.from_bytes(data[4:12], "big")
            entries, root = int.from_bytes(data[12:20], "big"), data[20:52].hex()
            spelled = json.dumps(["sigap checkpoint", number, at, entries, root]).encode()
            name = f"titik periksa {number} dari luar ({moment(at)})"
            if not signed(data[52:84], data[84:], spelled):
                self.troubles.append(f"{name}: tanda tangannya tidak cocok; teksnya diubah")
            elif number not in numbers:
                self.notes.append(f"{name} tidak termasuk dalam ekspor ini.")
            elif numbers[number]["root"] != root:
                self.troubles.append(f"{name}: jurnal sebelum titik ini ditulis ulang")
            else:
                self.lines.append("%s cocok." % (name[0].upper() + name[1:]))


def main(arguments: list[str]) -> int:
    given = {"--kunci": "", "--titik": ""}
    path = Path(__file__).resolve().parent
    while arguments:
        word = arguments.pop(0)
        if word in ("-h", "--help", "--bantuan"):
            print(__doc__)
            return 0
        if word in given and arguments:
            given[word] = arguments.pop(0)
        elif not word.startswith("--"):
            path = Path(word)
        else:
            print(f"Pilihan {word} tidak dikenal.\n{__doc__}")
            return 2
    try:
        check = Check(Source(path), given["--kunci"], given["--titik"])
    except (Unreadable, OSError, zipfile.BadZipFile) as error:
        print(f"Tidak dapat diperiksa: {error}.")
        return 2
    for line in check.lines + check.notes:
        print(line)
    if check.troubles:
        print(f"\nTIDAK UTUH: {len(check.troubles)} temuan.")
        for trouble in check.troubles:
            print(f"- {trouble}.")
        return 1
    print("\nUTUH: tidak ada yang dihapus, diubah, dipindahkan, atau ditambahkan.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
