"""The case file as data for its template: cover and sections."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from bot.documents import wording
from bot.documents.case_file import decision_words
from bot.documents.case_file.entry_words import EntryWords, document_name
from bot.documents.ledger_page import ledger_line
from bot.documents.wording import Words
from flows.settings import Office

Json = dict[str, Any]
Content = Mapping[str, Any]
KINDS = {
    "picture": "Gambar",
    "voice": "Pesan suara",
    "audio": "Suara",
    "video": "Video",
    "document": "Berkas",
}
STATES = {"pending": "belum terambil", "lost": "tidak dapat diambil", "disposed": "dimusnahkan"}
LETTER_STATES = {"concept": "konsep", "signed": "ditandatangani", "revoked": "dicabut"}
PARTS = {"text": "Naskah", "design": "Desain"}
WRITTEN = 1200
"""Characters of a written word or a version that are printed; the export has all of it."""


def case_file_page(
    content: Content, office: Office, words: Words, pictures: Mapping[int, int]
) -> Json:
    """Data for the template. `pictures` gives the place of a picture by evidence id."""
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "number": content["number"],
        "sop": content["sop"],
        "state": words(f"state-{content['state']}"),
        "closed": bool(content["closed"]),
        "cover": _cover(content, office, words),
        "seal": _seal(content, office),
        "steps": [_step(content, line, office, words) for line in content["lines"]],
        "description": content["description"] or "(tanpa uraian tertulis)",
        "notes": [_note(each, content, office, words) for each in content["notes"]],
        "decisions": [
            decision_words.row(each, content, office, words) for each in content["decisions"]
        ],
        "evidence": [_evidence(each, office, pictures) for each in content["evidence"]],
        "letters": [_letter(each, office) for each in content["letters"]],
        "documents": [_document(each, office) for each in content["documents"]],
        "texts": [_text(each, office) for each in content["texts"]],
        "links": [[f"{each['number']}", each["url"], each["sha256"]] for each in content["links"]],
        "journal": _journal(content, office, words),
        "footer": f"Berkas {content['number']}, disusun "
        f"{wording.long_time(content['made'], office)} untuk {content['asked_by']}.",
    }


def _cover(content: Content, office: Office, words: Words) -> list[list[str]]:
    counted = [line for line in content["lines"] if _measured(line)]
    late = [line for line in counted if line["late"] and not line["excused"]]
    standard = (
        f"{len(counted) - len(late)} dari {len(counted)} langkah sesuai waktu baku"
        if counted
        else "belum ada langkah selesai yang diukur"
    )
    running = "selesai dalam" if content["closed"] else "sudah berjalan"
    rows = [
        ["Pelapor", wording.reporter(content)],
        [
            "Diketik oleh",
            "" if content["typed_by"] == content["reporter"] else content["typed_by"],
        ],
        ["Jenis", wording.fault(content, words) if content["category"] else ""],
        ["Tempat", content["place"]],
        ["Masuk", wording.long_time(content["opened"], office)],
        ["Ditutup", wording.long_time(content["closed"], office) if content["closed"] else ""],
        ["Lama", f"{running} {wording.working(content['working'], office)} waktu kerja"],
        ["Waktu baku", standard],
        ["Petugas", ", ".join(content["team"])],
        ["Surat tugas", ", ".join(each["number"] for each in content["letters"])],
    ]
    return [[label, value] for label, value in rows if value]


def _measured(line: Mapping[str, Any]) -> bool:
    return bool(line["in_ledger"] and line["counted"] and line["completed"] and line["due"])


def _seal(content: Content, office: Office) -> Json:
    entries = content["journal"]
    last = entries[-1] if entries else {"seq": 0, "hash": ""}
    return {
        "entries": str(last["seq"]),
        "hash": last["hash"],
        "made": wording.long_time(content["made"], office),
        "by": content["asked_by"],
    }


def _step(content: Content, line: Mapping[str, Any], office: Office, words: Words) -> Json:
    late = bool(_measured(line) and line["late"] and not line["excused"])
    return {**ledger_line(content, line, office, words), "late": late}


def _note(each: Content, content: Content, office: Office, words: Words) -> list[str]:
    try:
        field = words(f"field-{each['kind']}").capitalize()
    except LookupError:
        field = "Keterangan"
    text = wording.chosen(each["text"], words)
    short = text if len(text) <= WRITTEN else f"{text[:WRITTEN]}…"
    by = each["by"] or words("role-system")
    return [f"{field} · {by} · {wording.short_time(each['at'], office)}", short]


def _evidence(each: Content, office: Office, pictures: Mapping[int, int]) -> Json:
    kept = STATES.get(each["state"], "")
    if not each["passed_on"] and not kept:
        kept = "disimpan, tidak diteruskan"
    return {
        "picture": pictures.get(each["id"], -1),
        "title": f"{each['id']}. {KINDS.get(each['kind'], 'Berkas')}",
        "name": each["name"],
        "told": [
            f"{each['by'] or '–'}, {wording.short_time(each['at'], office)}",
            *([_size(each["size"])] if each["size"] else []),
            *([kept] if kept else []),
        ],
        "sha256": each["sha256"],
    }


def _size(size: int) -> str:
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")


def _letter(each: Content, office: Office) -> Json:
    versions = [("konsep", each["sha256"]), ("untuk ditandatangani", each["signing"])]
    versions.append((f"bertanda tangan, versi {each['signed_version']}", each["signed"]))
    return {
        "title": f"Surat tugas {each['number']}",
        "told": f"{LETTER_STATES.get(each['state'], each['state'])}; disetujui "
        f"{each['approved_by'] or '–'}, {wording.short_time(each['issued'], office)}",
        "hashes": [[name, sha256] for name, sha256 in versions if sha256],
    }


def _document(each: Content, office: Office) -> Json:
    return {
        "title": f"{document_name(each['kind'])}, versi {each['version']}",
        "told": wording.short_time(each["at"], office),
        "hashes": [["berkas", each["sha256"]]] if each["sha256"] else [],
    }


def _text(each: Content, office: Office) -> Json:
    text = each["text"]
    files: Sequence[Sequence[str]] = each["files"]
    return {
        "title": f"{PARTS.get(each['part'], each['part'])} versi {each['number']}",
        "told": f"{each['by'] or '–'}, {wording.short_time(each['at'], office)}",
        "hashes": [["kode keaslian", each["sha256"]], *([name, sha256] for name, sha256 in files)],
        "text": text if len(text) <= WRITTEN else f"{text[:WRITTEN]}…",
    }


def _journal(content: Content, office: Office, words: Words) -> list[Json]:
    """Rows of the journal: what was written in one act stands together."""
    told = EntryWords(content, office, words)
    rows = []
    acts = groupby(content["journal"], key=lambda each: (each["at"], told.by(each)))
    for (at, by), entries in acts:
        act = list(entries)
        first, last = act[0]["seq"], act[-1]["seq"]
        rows.append(
            {
                "seq": str(first) if first == last else f"{first}–{last}",
                "at": wording.short_time(at, office),
                "by": by,
                "lines": [told.told(each) for each in act],
                "hash": act[-1]["hash"][:12],
            }
        )
    return rows
