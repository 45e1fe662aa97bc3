"""Proof that the published content is the approved one (SOP C.7): request, versions, decisions,
designs, links, text.
"""

from collections.abc import Mapping
from typing import Any

from bot.documents import wording
from bot.documents.wording import Words, listed, written
from flows.content.channel import Channel
from flows.records.document import Document
from flows.settings import Office

AS = {
    "correction": "Ralat atas",
    "withdrawal": "Penarikan",
    "mend": "Perbaikan tautan",
    "promotion": "Bagian dari promosi",
}
CHANNELS = {
    Channel.WEBSITE: "Website",
    Channel.FACEBOOK: "Facebook",
    Channel.INSTAGRAM: "Instagram",
    Channel.X: "X",
    Channel.YOUTUBE: "YouTube",
    Channel.TIKTOK: "TikTok",
}
STATES = {
    "waiting": "belum diperiksa",
    "alive": "aktif, sesuai naskah",
    "differs": "aktif",
    "changed": "berubah",
    "refused": "belum dapat diperiksa",
    "dead": "tidak aktif",
    "replaced": "diganti",
    "withdrawn": "ditarik",
}
CAUSES = {"login": "perlu masuk akun", "script": "hanya terlihat di peramban"}


def published_page(document: Document, office: Office, words: Words) -> dict[str, Any]:
    """Data for the template."""
    content = document.content
    version = f", versi {document.version}" if document.version > 1 else ""
    sections = [
        listed("Versi naskah", [_version(each, office) for each in content["versions"]]),
        listed(
            "Keputusan", [_decision(each, content, office, words) for each in content["decisions"]]
        ),
        listed("Catatan pimpinan", [_remark(each, office) for each in content["remarks"]]),
        listed("Desain", [_design(each, office) for each in content["designs"]]),
        listed(
            "Kanal yang tidak terbit", [_dropped(*each) for each in content.get("dropped", ())]
        ),
        listed("Catatan link", [_link(each, office) for each in content["links"]]),
    ]
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "title": "YANG DISETUJUI ADALAH YANG TERBIT",
        "number": f"Nomor Konten : {content['case']}{version}",
        "fields": _fields(content, office),
        "sections": [
            *(each for each in sections if each["items"]),
            written("Naskah yang disetujui", content["text"] or "–"),
        ],
        "times": [],
        "signers": [],
        "footer": wording.footer(document, office),
    }


def _fields(content: Mapping[str, Any], office: Office) -> list[list[str]]:
    channels = [CHANNELS[Channel(each)] for each in content["channels"].split(",") if each]
    follows = f"{AS[content['as']]} {content['follows']}" if content["follows"] else ""
    return [
        ["Topik", content["topic"] or "–"],
        *([["Mengikuti", follows]] if follows else []),
        ["Permintaan", content["description"] or "–"],
        ["Pemohon", wording.reporter(content)],
        ["Sasaran", content["audience"] or "–"],
        ["Kanal", ", ".join(channels) or "–"],
        ["Sumber", content["sources"] or "–"],
        ["Diminta", wording.long_time(content["opened"], office)],
        ["Diarsipkan", wording.long_time(content["closed"], office)],
    ]


def _version(each: Mapping[str, Any], office: Office) -> str:
    at = wording.short_time(each["at"], office)
    return (
        f"Versi {each['number']}, {each['words']} kata, {each['by']}, {at}; "
        f"SHA-256 {each['sha256']}"
    )


def _decision(
    each: Mapping[str, Any], content: Mapping[str, Any], office: Office, words: Words
) -> str:
    step = words(f"step-{content['procedure']}-{each['step']}")
    outcome, at = words(f"outcome-{each['outcome']}"), wording.short_time(each["at"], office)
    note = f": {each['note']}" if each["note"] else ""
    return f"{step}, putaran {each['round']}: {outcome} oleh {each['by'] or '–'}, {at}{note}"


def _remark(each: Mapping[str, Any], office: Office) -> str:
    text = "(pesan suara)" if each["text"] == "📎" else each["text"]
    done = f"selesai, {each['by']}, {wording.short_time(each['at'], office)}" if each["at"] else ""
    return f"{text} ({done or 'belum ditandai selesai'})"


def _design(each: Mapping[str, Any], office: Office) -> str:
    files = "; ".join(f"{name} (SHA-256 {hash or '–'})" for name, hash in each["files"])
    at = wording.short_time(each["at"], office)
    return f"Versi {each['number']}, {each['by']}, {at}: {files}"


def _dropped(channel: str, reason: str) -> str:
    return f"{CHANNELS[Channel(channel)]}: {reason}"


def _link(each: Mapping[str, Any], office: Office) -> str:
    parts = [f"{each['entry']} {CHANNELS[Channel(each['channel'])]}: {each['url']}"]
    state = STATES[each["state"]]
    if each["total"]:
        state += f" ({each['found']} dari {each['total']} paragraf)"
    cause = CAUSES.get(each["cause"], each["cause"])
    parts.append(state + (f", {cause}" if cause else ""))
    if pictures := each.get("pictures"):
        parts.append("{} dari {} gambar final terlihat di halaman".format(*pictures))
    if each["title"]:
        parts.append(f'judul "{each["title"]}"')
    if each["published"]:
        parts.append(f"terbit {each['published']}")
    if each["checked"]:
        parts.append(f"diperiksa {wording.short_time(each['checked'], office)}")
    if each["snapshot"]:
        parts.append(f"salinan SHA-256 {each['snapshot']}")
    return "; ".join(parts)
