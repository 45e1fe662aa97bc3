"""The offline copy (Dokumentasi Offline): pages, final files and approvals in one ZIP."""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

_AT = (1980, 1, 1, 0, 0, 0)


def bundle(
    content: Mapping[str, Any], pages: Mapping[str, bytes], finals: Sequence[tuple[str, bytes]]
) -> bytes:
    """Return the ZIP's bytes; the same contents give the same bytes. Names inside are ours, or
    stripped of any path.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as into:
        _put(into, "naskah.txt", content["text"].encode())
        _put(into, "persetujuan.json", json.dumps(content, ensure_ascii=False, indent=1).encode())
        for name, data in pages.items():
            _put(into, f"halaman/{name}.warc", data)
        for place, (name, data) in enumerate(finals, 1):
            _put(into, f"final/{place:02d}-{_plain(name)}", data)
    return made.getvalue()


def _put(into: zipfile.ZipFile, name: str, data: bytes) -> None:
    into.writestr(zipfile.ZipInfo(name, _AT), data, zipfile.ZIP_DEFLATED)


def _plain(name: str) -> str:
    """Reduce a name to one path component that is safe on every system."""
    kept = "".join(c if c.isalnum() or c in " ._-" else "_" for c in name).strip(". ")
    return kept[-80:] or "berkas"
