"""Parsing of foreign files in a worker, with limits on memory and time."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from bot.worker.process import FOREIGN, Limits, NotDone, Worker
from flows.letters.returned_letter import Found, LetterFinding

CONVERTING = Limits(patience=90, memory=8 * 1024 * 1024 * 1024, seconds=60)
"""For LibreOffice, which maps far more memory than it uses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """The content of a document; the fields mean what they mean in ReceivedFile."""

    text: str = ""
    unread: str = ""
    besides: Sequence[tuple[str, int]] = ()


async def manuscript(data: bytes, suffix: str) -> Manuscript:
    """Text of a document of any format that is read here; `suffix` is of its name.

    Raises NotDone if a parser stumbles over it.
    """
    async with Worker(FOREIGN) as worker:
        found = json.loads(await worker(_manuscript, data, suffix=suffix))
        if found["convert"]:
            async with Worker(CONVERTING) as converter:
                answer = await converter(_converted, data, kind=found["convert"])
            if not answer:
                return Manuscript(unread=f"old{found['convert']}")
            found = json.loads(await worker(_manuscript, answer, suffix="odt"))
    besides = tuple((code, count) for code, count in found["besides"])
    return Manuscript(text=found["text"], unread=found["unread"], besides=besides)


async def letter_finding(
    issued: Sequence[bytes], returned: bytes, roots: Sequence[bytes] = ()
) -> LetterFinding:
    """Tell what a PDF is that came back as the signed letter: UNREADABLE if it does not open.
    `issued` are the files of the letter that were given out, `roots` the DER certificates that
    are trusted above a signer.
    """
    async with Worker(FOREIGN) as worker:
        try:
            sizes = [len(each) for each in issued]
            trusted = [each.hex() for each in roots]
            files = b"".join((*issued, returned))
            answer = await worker(_letter, files, sizes=sizes, roots=trusted)
        except NotDone:
            return LetterFinding(kind=Found.UNREADABLE)
    found = json.loads(answer)
    added = None if found["added"] is None else tuple(found["added"])
    return LetterFinding(**{**found, "kind": Found(found["kind"]), "added": added})


def _manuscript(data: bytes, suffix: str) -> bytes:
    from bot.reading.formats import ToBeConverted, Unreadable, read
    from flows.content.manuscript import LONGEST, storable

    text, unread, convert, besides = "", "", "", Counter[str]()
    try:
        reading = read(data, suffix)
        text, lost = storable(reading.text)
        besides = reading.besides + Counter(controls=lost)
        if not text or len(text) > LONGEST:
            text, unread = "", "long" if text else "empty"
    except Unreadable as trouble:
        unread = trouble.code
    except ToBeConverted as old:
        convert = old.kind
    told = {"text": text, "unread": unread, "convert": convert, "besides": list(besides.items())}
    return json.dumps(told).encode()


def _converted(data: bytes, kind: str) -> bytes:
    from bot.reading.manuscript import libreoffice

    return libreoffice.converted(data, kind) if libreoffice.installed() else b""


def _letter(files: bytes, sizes: Sequence[int], roots: Sequence[str]) -> bytes:
    """`sizes` are the lengths of the issued files, which come first; `roots` are in hex."""
    from bot.reading.returned_letter import finding

    issued = []
    for size in sizes:
        issued.append(files[:size])
        files = files[size:]
    trusted = [bytes.fromhex(each) for each in roots]
    return json.dumps(asdict(finding(issued, files, trusted))).encode()
