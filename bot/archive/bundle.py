"""The offline copy (Dokumentasi Offline): pages, final files and approvals as one WACZ 1.1.1."""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from bot.archive.index import cdxj, pages

_AT = (1980, 1, 1, 0, 0, 0)


def bundle(
    content: Mapping[str, Any], warcs: Mapping[str, bytes], finals: Sequence[tuple[str, bytes]]
) -> bytes:
    """Return the WACZ's bytes; the same contents give the same bytes. Names inside are ours, or
    stripped of any path.

    Every file lies stored, since players read parts of it, and one folder deep, where validators
    look for it.
    """
    archive = {f"{name}.warc": data for name, data in warcs.items()}
    files = {f"archive/{name}": data for name, data in archive.items()}
    files["indexes/index.cdx"] = cdxj(archive).encode()
    files["pages/pages.jsonl"] = pages(archive).encode()
    files["naskah/naskah.txt"] = content["text"].encode()
    files["naskah/persetujuan.json"] = _json(content)
    for place, (name, data) in enumerate(finals, 1):
        files[f"final/{place:02d}-{_plain(name)}"] = data
    listed = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "software": "Sigap",
        "title": str(content.get("case", "Sigap")),
        "resources": [
            {"name": _named(path), "path": path, "hash": _hash(data), "bytes": len(data)}
            for path, data in files.items()
        ],
    }
    package = _json(listed)
    digest = _json({"path": "datapackage.json", "hash": _hash(package)})
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as into:
        for path, data in {
            **files,
            "datapackage.json": package,
            "datapackage-digest.json": digest,
        }.items():
            into.writestr(zipfile.ZipInfo(path, _AT), data, zipfile.ZIP_STORED)
    return made.getvalue()


def _json(told: Mapping[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _hash(data: bytes) -> str:
    return f"sha256:{sha256(data).hexdigest()}"


def _named(path: str) -> str:
    """Name of a resource: lower case and unique, as the data package's format wants it."""
    kept = "".join(c if (c.isascii() and c.isalnum()) or c in "._-" else "-" for c in path.lower())
    return kept if path.isascii() else f"{kept}-{sha256(path.encode()).hexdigest()[:8]}"


def _plain(name: str) -> str:
    """Reduce a name to one path component that is safe on every system."""
    kept = "".join(c if c.isalnum() or c in " ._-" else "_" for c in name).strip(". ")
    return kept[-80:] or "berkas"
