"""Pictures and PDFs in a designer's ZIP, found in a worker, and a count of what is left out."""

import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from bot.files.file_kinds import FileKind, detect
from bot.reading.zip_limits import NotUsable, entries
from bot.worker.process import Worker
from flows.language.masking import clean_file_name

MOST_FILES = 30
LARGEST = 30 * 1024 * 1024
MOST_BYTES = 200 * 1024 * 1024
"""Bytes that are taken of the whole ZIP."""
_JUNK_FOLDERS = frozenset({"__MACOSX", ".git"})
_JUNK = frozenset({"thumbs.db", "desktop.ini", "icon\r"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ZipDesign:
    """`files` by name, at most MOST_FILES. `left_out` counts by code: unused (another kind),
    surplus, large, broken, nested. `trouble` is a code of NotUsable, or empty.
    """

    files: list[tuple[str, bytes]]
    left_out: Mapping[str, int]
    trouble: str = ""


async def opened_zip(worker: Worker, data: bytes, *, listed: bool = False) -> ZipDesign:
    """The content of a ZIP for the readers of a design; if only `listed`, every file is empty.
    Raises NotDone.
    """
    head, _, body = (await worker(_opened, data, listed=listed)).partition(b"\n")
    told = json.loads(head)
    files, at = [], 0
    for name, size in told["files"]:
        files.append((name, body[at : at + size]))
        at += size
    return ZipDesign(files=files, left_out=told["left_out"], trouble=told["trouble"])


def _opened(data: bytes, listed: bool) -> bytes:
    left_out, trouble = Counter[str](), ""
    found: list[tuple[str, bytes]] = []
    try:
        for name, inner in _usable(data, left_out):
            found.append((name, b"" if listed else inner))
    except NotUsable as unusable:
        trouble = unusable.code
    told = {
        "files": [(name, len(each)) for name, each in found],
        "left_out": left_out,
        "trouble": trouble,
    }
    return json.dumps(told).encode() + b"\n" + b"".join(each for _, each in found)


def _usable(data: bytes, left_out: Counter[str]) -> Iterator[tuple[str, bytes]]:
    """Pictures and PDFs until there are MOST_FILES; everything else is counted. Raises NotUsable
    if the ZIP itself cannot be used.
    """
    taken = size = 0
    for path, inner in _contents(data, left_out):
        if detect(inner, path) not in (FileKind.PICTURE, FileKind.PDF):
            left_out["unused"] += 1
        elif taken == MOST_FILES or size + len(inner) > MOST_BYTES:
            left_out["surplus"] += 1
        else:
            taken, size = taken + 1, size + len(inner)
            yield _flat(path), inner


def _contents(data: bytes, left_out: Counter[str]) -> Iterator[tuple[str, bytes]]:
    """Files with their paths; those of a ZIP in the ZIP, too, but not of a third one in there."""
    for path, inner in _unzipped(data, left_out):
        if not _is_zip(path, inner):
            yield path, inner
            continue
        try:
            for within, deeper in _unzipped(inner, left_out):
                if _is_zip(within, deeper):
                    left_out["nested"] += 1
                else:
                    yield f"{path.removesuffix('.zip')}/{within}", deeper
        except NotUsable:
            left_out["broken"] += 1


def _unzipped(data: bytes, left_out: Counter[str]) -> Iterator[tuple[str, bytes]]:
    listed = [each for each in entries(data) if not _is_passed_over(_slashed(each.filename))]
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        for each in listed:
            if each.file_size > LARGEST:
                left_out["large"] += 1
                continue
            try:
                with opened.open(each) as file:
                    found = file.read(LARGEST + 1)
            except Exception:  # a damaged file must not hide the others
                left_out["broken"] += 1
                continue
            yield _slashed(each.filename), found


def _is_zip(path: str, data: bytes) -> bool:
    return data.startswith(b"PK") and detect(data, path) is FileKind.ARCHIVE


def _slashed(path: str) -> str:
    """The path as ZIP files have it: some Windows programs separate folders by "\\"."""
    return path.replace("\\", "/")


def _is_passed_over(path: str) -> bool:
    """Whether it is a folder, or what a system puts beside the files."""
    parts = PurePosixPath(path).parts
    name = parts[-1] if parts else ""
    hidden = name.startswith(("._", ".DS_Store")) or name.lower() in _JUNK
    return path.endswith("/") or hidden or bool(_JUNK_FOLDERS & {*parts})


def _flat(path: str) -> str:
    """The name with its folders, without "/": apps keep only what follows the last one."""
    parts = [each for each in path.split("/") if each not in ("", ".", "..")]
    return clean_file_name(" - ".join(parts))
