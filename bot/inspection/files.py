"""Files of a case for an archive, as they may be shown: pictures as on cards, nothing sealed."""

import mimetypes
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from flows.records.evidence import KEPT

Content = Mapping[str, Any]
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}")
PICTURE = "picture"
"""A file that is shown by its copies alone; none is left if one could not be veiled."""
ENDINGS = {"voice": ".ogg", "video": ".mp4"}
DOCUMENTS = {"proposal": ".docx", "calendar": ".ics"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A file: its name in the archive, its hash, what it is, and whether the journal names its
    hash.
    """

    name: str
    sha256: str
    what: str
    journaled: bool = False


def files_of(content: Content) -> Iterator[Taken]:
    """Every file of a case file's contents that may be passed on."""
    yield from _evidence(content)
    yield from _letters(content)
    for each in content["documents"]:
        if each["sha256"]:
            name = f"dokumen/{each['kind']}-{each['version']}{DOCUMENTS.get(each['kind'], '.pdf')}"
            what = f"dokumen {each['kind']}, versi {each['version']}"
            yield Taken(name=name, sha256=each["sha256"], what=what, journaled=True)
    for each in content["texts"]:
        for place, (given, sha256) in enumerate(each["files"], 1):
            if sha256:
                name = f"desain/{each['number']}-{place}{_ending(given)}"
                yield Taken(name=name, sha256=sha256, what=f"desain versi {each['number']}")


def _on_record(content: Content) -> frozenset[int]:
    """Evidence whose hashes the journal names; what came before it did so is not among it."""
    kept = [each["data"] for each in content["journal"] if each["code"] == KEPT]
    return frozenset(file["id"] for data in kept for file in data["files"])


def _evidence(content: Content) -> Iterator[Taken]:
    on_record = _on_record(content)
    for each in content["evidence"]:
        if not each["passed_on"] or each["state"] != "stored":
            continue
        what, journaled = f"bukti {each['id']}", each["id"] in on_record
        if each["pictures"]:
            for place, sha256 in enumerate(each["pictures"], 1):
                name = f"bukti/{each['id']}-{place}.jpg"
                shown = f"{what}, salinan yang ditampilkan"
                yield Taken(name=name, sha256=sha256, what=shown, journaled=journaled)
        elif each["sha256"] and each["kind"] != PICTURE:
            ending = ENDINGS.get(each["kind"]) or _ending(each["name"])
            name = f"bukti/{each['id']}{ending}"
            yield Taken(name=name, sha256=each["sha256"], what=what, journaled=journaled)


def _letters(content: Content) -> Iterator[Taken]:
    for place, each in enumerate(content["letters"], 1):
        versions = (("konsep", "sha256"), ("untuk-ditandatangani", "signing"))
        for name, key in (*versions, ("bertanda-tangan", "signed")):
            if each[key]:
                ending = ".pdf" if key != "signed" else ""
                yield Taken(
                    name=f"surat/{place}-{name}{ending}",
                    sha256=each[key],
                    what=f"surat tugas {each['number']} ({name.replace('-', ' ')})",
                    journaled=True,
                )


def _ending(name: str) -> str:
    """The ending of a file's name, if it is a harmless one."""
    found = PurePosixPath(name).suffix.lower()
    known = _ENDING.fullmatch(found) and mimetypes.guess_type(f"x{found}")[0]
    return found if known else ""
