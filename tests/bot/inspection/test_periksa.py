"""The check that an inspector runs: each damage is found and named, without Sigap."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.inspection import periksa
from bot.inspection.bundle import CONTENTS, JOURNAL, POINTS, SEAL, Bundle
from storage.office.chain_check import examine
from storage.office.checkpoints import Checkpoint, Signed
from storage.office.kept_checkpoint import text_of
from storage.office.signatures import public_key, sign
from storage.office.taken_out import Head
from tests.storage.office.test_chain_check import ANCHORS, WHOLE, _chained

KEY, OTHER = b"k" * 32, b"x" * 32
ROWS = _chained(WHOLE[:30])
NOW = datetime(2026, 11, 29, 3, tzinfo=UTC)
Change = Callable[[Path], None]


def points(rows: list[dict[str, Any]], key: bytes = KEY) -> list[Signed]:
    made: list[Signed] = []
    for number, seq in enumerate((10, 20, 30), 1):
        row = rows[seq - 1]
        checkpoint = Checkpoint(
            number=number,
            at=row["at"] + 1,
            entries=seq,
            heads=[["case:1", seq, row["hash"]]],  # type: ignore[list-item]
            previous=made[-1].checkpoint.root if made else "",
        )
        both = sign(checkpoint.signed_data, key=key.hex())
        made.append(Signed(checkpoint=checkpoint, public=both[:32], signature=both[32:]))
    return made


def told(signed: Signed) -> dict[str, Any]:
    each = signed.checkpoint
    return {
        "number": each.number,
        "at": each.at,
        "entries": each.entries,
        "previous": each.previous,
        "heads": each.heads,
        "root": each.root,
        "public": signed.public.hex(),
        "signature": signed.signature.hex(),
    }


def export(folder: Path, rows: list[dict[str, Any]] = ROWS, *, key: bytes = KEY) -> Path:
    """An export as it is written, unpacked."""
    archive = folder / "ekspor.zip"
    with Bundle(archive, key=key, now=NOW) as bundle:
        bundle.add("bukti/1-1.jpg", b"picture", "bukti 1")
        with bundle.lines(JOURNAL, "jurnal") as write:
            write(rows)
        with bundle.lines(POINTS, "titik periksa") as write:
            write(map(told, points(ROWS)))
        last = rows[-1]
        bundle.add_head(Head(chain="case:1", seq=last["seq"], hash=last["hash"]), "G-2026-0001")
        bundle.close("Laporan G-2026-0001.", whole=True)
    with ZipFile(archive) as packed:
        packed.extractall(folder / "ekspor")
    return folder / "ekspor"


def check(folder: Path, *words: object) -> tuple[int, str]:
    """Run it as an inspector does: alone, without any package."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", folder / "periksa.py", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def put(path: Path, rows: list[Any]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


def on_journal(change: Callable[[list[Any]], list[Any]]) -> Change:
    def done(folder: Path) -> None:
        put(folder / JOURNAL, change(lines(folder / JOURNAL)))

    return done


def on_points(change: Callable[[list[Any]], list[Any]]) -> Change:
    def done(folder: Path) -> None:
        put(folder / POINTS, change(lines(folder / POINTS)))

    return done


def changed(rows: list[Any], seq: int, **values: Any) -> list[Any]:
    return [{**row, **values} if row["seq"] == seq else row for row in rows]


def swapped(rows: list[Any]) -> list[Any]:
    rows[3]["seq"], rows[4]["seq"] = rows[4]["seq"], rows[3]["seq"]
    return sorted(rows, key=lambda row: row["seq"])


def rewritten(rows: list[Any]) -> list[Any]:
    return _chained(changed(rows, 5, actor=99), 4)


def replaced(rows: list[Any]) -> list[Any]:
    one = _chained(changed(rows, 5, actor=99), 4)[4]
    return [one if row["seq"] == 5 else row for row in rows]


DAMAGE: dict[str, tuple[Change, str]] = {
    "a row removed": (on_journal(lambda r: r[:4] + r[5:]), "catatan 5 dihapus (antara"),
    "rows removed and closed up": (
        on_journal(lambda r: r[:4] + [{**e, "seq": e["seq"] - 2} for e in r[6:]]),
        "catatan 5 sampai 6 dihapus",
    ),
    "a row changed": (on_journal(lambda r: changed(r, 7, actor=9)), "catatan 7 diubah setelah"),
    "a row replaced": (on_journal(replaced), "catatan 5 diganti dengan catatan lain"),
    "rows in another order": (on_journal(swapped), "catatan 4 sampai 5 dipindahkan ke urutan"),
    "lines in another order": (on_journal(lambda r: [r[1], r[0], *r[2:]]), "urutan baris dalam"),
    "the end cut off": (
        on_journal(lambda r: r[:25]),
        "bagian akhir dipotong: catatan 26 sampai 30",
    ),
    "a row inserted": (
        on_journal(lambda r: [*r, {**r[-1], "seq": 31, "code": "x", "hash": "0" * 64}]),
        "catatan 31 disisipkan dari luar",
    ),
    "all written anew": (on_journal(rewritten), "ditulis ulang dengan kode keaslian baru"),
    "a line of nonsense": (
        lambda f: (f / JOURNAL).write_text((f / JOURNAL).read_text() + "{\n") and None,
        "baris 31 rusak",
    ),
    "no journal": (lambda f: (f / JOURNAL).unlink(), "berkas jurnal.jsonl tidak ada (jurnal)"),
    "a file changed": (
        lambda f: (f / "bukti/1-1.jpg").write_bytes(b"x") and None,
        "berkas bukti/1-1.jpg diubah (bukti 1)",
    ),
    "a file removed": (lambda f: (f / "bukti/1-1.jpg").unlink(), "berkas bukti/1-1.jpg tidak ada"),
    "a file added": (
        lambda f: (f / "surat.pdf").write_bytes(b"x") and None,
        "berkas surat.pdf tidak ada dalam daftar isi",
    ),
    "the check itself changed": (
        lambda f: (f / "periksa.py").write_text((f / "periksa.py").read_text() + "\n#\n") and None,
        "berkas periksa.py diubah (program pemeriksa)",
    ),
    "contents changed": (
        lambda f: (f / CONTENTS).write_text((f / CONTENTS).read_text() + " ") and None,
        "isi.json diubah: tanda tangannya tidak cocok",
    ),
    "no seal": (lambda f: (f / SEAL).unlink(), "tanda tangan daftar isi dihapus"),
    "a checkpoint changed": (
        on_points(lambda r: [r[0], {**r[1], "at": 5}, r[2]]),
        "diubah setelah ditandatangani",
    ),
    "a checkpoint's heads changed": (
        on_points(lambda r: [r[0], {**r[1], "heads": [["case:1", 20, "0" * 64]]}, r[2]]),
        "diubah: isinya tidak cocok dengan kode keasliannya",
    ),
    "a checkpoint removed": (
        on_points(lambda r: [r[0], r[2]]),
        "titik periksa sebelumnya dihapus",
    ),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damage_is_named(tmp_path: Path, name: str) -> None:
    damage, words = DAMAGE[name]
    folder = export(tmp_path)
    damage(folder)
    code, said = check(folder)
    assert (code, words in said) == (1, True), said


def test_what_is_whole_is_whole_as_a_folder_and_as_an_archive(tmp_path: Path) -> None:
    folder = export(tmp_path)
    for path in (folder, tmp_path / "ekspor.zip"):
        code, said = check(folder, path, "--kunci", public_key(KEY).hex())
        assert (code, "UTUH: tidak ada yang dihapus" in said) == (0, True), said
        assert "Titik periksa yang tanda tangannya benar: 3." in said


def test_an_export_made_with_another_key_is_found_by_the_offices(tmp_path: Path) -> None:
    code, said = check(export(tmp_path, key=OTHER), "--kunci", public_key(KEY).hex())
    assert (code, "ditandatangani dengan kunci lain" in said) == (1, True)


def test_a_checkpoint_kept_outside_finds_a_journal_written_anew(tmp_path: Path) -> None:
    kept = tmp_path / "titik.txt"
    kept.write_text("Titik periksa: " + text_of(points(ROWS)[1]))
    folder = export(tmp_path)
    assert check(folder, "--titik", kept)[0] == 0
    anew = rewritten([dict(row) for row in ROWS])
    put(folder / JOURNAL, anew)
    put(folder / POINTS, [told(each) for each in points(anew)])
    code, said = check(folder, "--titik", kept)
    assert (code, "jurnal sebelum titik ini ditulis ulang" in said) == (1, True), said


def test_what_is_no_export_is_told(tmp_path: Path) -> None:
    folder = export(tmp_path)
    (folder / CONTENTS).write_text("{}")
    assert check(folder)[0] == 2
    (folder / CONTENTS).unlink()
    code, said = check(folder)
    assert (code, "bukan ekspor Sigap" in said) == (2, True)
    assert check(folder, tmp_path / "tidak-ada")[0] == 2


def test_it_finds_what_verify_finds() -> None:
    """Random damage: both say the same."""
    choose = random.Random(16)
    head = {"seq": WHOLE[-1]["seq"], "hash": WHOLE[-1]["hash"]}
    anchors = [(each.seq, each.hash, each.at) for each in ANCHORS]
    for _ in range(150):
        rows = [dict(row) for row in WHOLE]
        for _ in range(choose.randint(1, 3)):
            place = choose.randrange(len(rows) - 1)
            match choose.randrange(4):
                case 0:
                    del rows[place]
                case 1:
                    rows[place]["actor"] = choose.randrange(100)
                case 2:
                    rows[place]["seq"], rows[place + 1]["seq"] = (
                        rows[place + 1]["seq"],
                        rows[place]["seq"],
                    )
                case _:
                    rows = _chained(rows, place)
        rows.sort(key=lambda row: row["seq"])
        ours = examine(rows, head, ANCHORS)
        theirs = periksa.examine(rows, (head["seq"], head["hash"]), anchors)
        assert [(e.deed.value, e.first, e.last, e.since, e.until) for e in ours] == theirs


def test_signatures_are_judged_as_the_library_judges_them() -> None:
    choose = random.Random(25519)
    for _ in range(20):
        private = Ed25519PrivateKey.from_private_bytes(choose.randbytes(32))
        public, data = private.public_key().public_bytes_raw(), choose.randbytes(40)
        signature = private.sign(data)
        assert periksa.signed(public, signature, data)
        for place in (0, 31, 32, 63):
            wrong = bytearray(signature)
            wrong[place] ^= 1 << choose.randrange(8)
            assert not periksa.signed(public, bytes(wrong), data)
        assert not periksa.signed(public, signature, data + b"x")
        high = int.from_bytes(signature[32:], "little") + periksa.L
        assert not periksa.signed(public, signature[:32] + high.to_bytes(32, "little"), data)
    assert not periksa.signed(b"\xff" * 32, b"\0" * 64, b"")
