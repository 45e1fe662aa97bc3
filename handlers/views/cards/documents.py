"""Documents of a case as files."""

from handlers.views.parts.phrases import Params, say
from handlers.views.parts.screen import MediaItem, MediaKind, Screen

ENDINGS = {"proposal": "docx", "calendar": "ics"}
NAMES = {
    "result": "Laporan Hasil Perbaikan",
    "proposal": "Konsep Proposal dan ToR",
    "external": "Laporan Gangguan Eksternal",
    "published": "Konten Terbit",
    "schedule": "Jadwal Promosi",
    "calendar": "Jadwal Promosi",
    "guests": "Daftar Tamu",
    "promotion": "Laporan Hasil Promosi",
    "ledger": "Riwayat",
}
"""How the files themselves are called: the office's own words in every language."""


def document(p: Params) -> Screen:
    """A document of the case as a file."""
    ending = ENDINGS.get(p["kind"], "pdf")
    version = f" v{p['version']}" if p["version"] > 1 and p["kind"] != "ledger" else ""
    name = f"{NAMES[p['kind']]} {p['number']}{version}.{ending}"
    return Screen(
        text=(say(f"document-{p['kind']}", number=p["number"], version=p["version"]),),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=p["sha256"], name=name),),
    )
