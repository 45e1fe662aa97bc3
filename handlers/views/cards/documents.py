"""Documents of a case as files."""

from flows.messages.kinds.admin import AdminDelayed, DocumentDelayed
from flows.messages.kinds.documents import Document
from handlers.views.parts.phrases import say
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
    "casefile": "Berkas",
    "letter": "Surat Tugas",
    "archive": "Arsip Tautan",
    "condition": "Laporan Kondisi Web",
}
"""Names of the files themselves, in the office's own words in every language."""


def document(m: Document) -> Screen:
    """A document of the case as a file."""
    ending = ENDINGS.get(m.kind, "pdf")
    version = f" v{m.version}" if m.version > 1 and m.kind != "ledger" else ""
    name = f"{NAMES[m.kind]} {m.number}{version}.{ending}"
    return Screen(
        text=(say(f"document-{m.kind}", number=m.number, version=m.version),),
        media=(MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name=name),),
    )


def delayed(m: DocumentDelayed) -> Screen:
    """The word to whoever asked for a document that cannot be made for now."""
    since = "days" if m.long else "now"
    told = say("document-delayed", name=NAMES[m.kind], number=m.number, cause=m.cause, since=since)
    return Screen(text=(told,))


def delayed_for_admin(m: AdminDelayed) -> Screen:
    told = say(
        "admin-delayed", name=f"{NAMES[m.what]} {m.number}".strip(), cause=m.cause, error=m.error
    )
    return Screen(text=(told,))
