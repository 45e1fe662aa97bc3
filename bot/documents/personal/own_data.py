"""Data kept about one person, as a page for that person."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.documents import wording
from bot.documents.case_file.page import KINDS
from bot.documents.wording import Words, listed, written
from flows.settings import Office
from flows.worktime import formatting
from storage.people.kept_data import Kept

CHANNELS = {"telegram": "Telegram", "whatsapp": "WhatsApp"}
SHORT = 400
RIGHTS = (
    "Data yang keliru dapat diperbaiki dan data dapat dihapus: ketik data saya, lalu pilih "
    "Perbaiki data atau Hapus data saya. Jurnal kantor memuat nomor orang, bukan nama, sehingga "
    "tetap utuh setelah data dihapus. Surat, dokumen, dan bukti sebuah laporan disimpan sampai "
    "arsiparis menandatangani akhir masa simpannya."
)


def own_data_page(kept: Kept, office: Office, words: Words, at: datetime) -> dict[str, Any]:
    """Data for the template."""
    made = formatting.long_datetime(at, office.calendar.zone)
    return {
        "paper": office.letter.paper,
        "letterhead": wording.letterhead(office),
        "title": "DATA YANG KAMI SIMPAN",
        "number": kept.person["name"] or "–",
        "fields": _fields(kept.person, office),
        "sections": [
            *(each for each in _sections(kept, office, words) if each["items"]),
            written("Hak atas data ini", RIGHTS),
        ],
        "times": [],
        "signers": [],
        "footer": f"Disusun {made} atas permintaan yang bersangkutan.",
    }


def _sections(kept: Kept, office: Office, words: Words) -> list[dict[str, Any]]:
    return [
        listed(
            "Peran", [_since(words(f"role-{r['role']}"), r["since"], office) for r in kept.roles]
        ),
        listed("Kanal", [_contact(each, office) for each in kept.contacts]),
        listed("Laporan", [_case(each, office, words) for each in kept.reported]),
        listed(
            "Laporan yang diketik untuk orang lain",
            [
                f"{each['number']}, {wording.short_time(each['opened_at'], office)}"
                for each in kept.typed
            ],
        ),
        listed("Keterangan yang ditulis", [_note(each, office) for each in kept.notes]),
        listed("Berkas yang dikirim", [_file(each, office) for each in kept.evidence]),
        listed(
            "Perwakilan (Plh., Plt., a.n.)",
            [
                f"{wording.short_time(each['starts_at'], office)} sampai "
                f"{wording.short_time(each['ends_at'], office)}; dasar: {each['basis'] or '–'}"
                for each in kept.delegations
            ],
        ),
        listed(
            "Piket",
            [
                f"{wording.short_time(each['starts_at'], office)} sampai "
                f"{wording.short_time(each['ends_at'], office)}"
                for each in kept.duties
            ],
        ),
        listed(
            "Permintaan peran",
            [
                _since(words(f"role-{each['role']}"), each["asked_at"], office)
                for each in kept.requests
            ],
        ),
    ]


def _fields(person: Mapping[str, Any], office: Office) -> list[list[str]]:
    rows = [
        ["Nama", person["name"]],
        ["NIP", person["nip"]],
        ["Pangkat", person["rank"]],
        ["Jabatan", person["position"]],
        ["Unit", person["unit_name"]],
        ["No. HP", person["phone"]],
        ["WhatsApp", person["whatsapp"]],
        ["Bahasa", {"id": "Indonesia", "en": "Inggris"}.get(person["language"], "")],
        ["Terdaftar sejak", wording.long_time(person["created_at"], office)],
    ]
    return [[label, str(value)] for label, value in rows if value]


def _since(what: str, at: int, office: Office) -> str:
    return f"{what}, sejak {wording.short_time(at, office)}"


def _contact(each: Mapping[str, Any], office: Office) -> str:
    seen = each["last_seen_at"]
    last = f"; terakhir menulis {wording.short_time(seen, office)}" if seen else ""
    channel = CHANNELS.get(each["channel"], each["channel"])
    return f"{channel}, akun {each['chat']}{last}; pemberitahuan privasi {each['privacy_version']}"


def _case(each: Mapping[str, Any], office: Office, words: Words) -> str:
    at = wording.short_time(each["opened_at"], office)
    state = words(f"state-{each['state']}")
    place = f"; tempat: {each['place']}" if each["place"] else ""
    return f"{each['number']}, {at}, {state}: {each['description'][:SHORT] or '–'}{place}"


def _note(each: Mapping[str, Any], office: Office) -> str:
    return f"{each['number']}, {wording.short_time(each['at'], office)}: {each['text'][:SHORT]}"


def _file(each: Mapping[str, Any], office: Office) -> str:
    name = f" {each['name']}" if each["name"] else ""
    kind = KINDS.get(each["kind"], "Berkas")
    at = wording.short_time(each["at"], office)
    return f"{each['number'] or 'belum terkirim'}, {at}: {kind}{name}"
