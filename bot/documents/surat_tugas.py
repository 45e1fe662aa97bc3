"""A recorded letter as a page, in the wording of an official form."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.documents.letter import (
    Approval,
    Assignee,
    Letter,
    Letterhead,
    Paper,
    render_letter_in_worker,
    render_signing_copy_in_worker,
)
from bot.documents.represented import approver, signer
from bot.documents.status_check import StatusCheck
from flows.letters.letter import LetterRecord
from flows.settings import Office
from flows.worktime import formatting

FAULTS = {
    "website": "website",
    "jaringan": "jaringan",
    "sistem_informasi": "aplikasi atau sistem informasi",
    "perangkat": "perangkat",
    "": "layanan teknologi informasi",
}
POSITIONS = {
    "ict_team": "Anggota Tim TI",
    "designer": "Staf Desain",
    "operator": "Operator",
    "ict_head": "Kepala Divisi",
    "upt_head": "Kepala UPT",
    "staff": "Staf",
}
TOLD_BY = {"voice": "pesan suara", "picture": "foto", "video": "video", "file": "berkas"}
CHANNELS = {"telegram": "Telegram", "whatsapp": "WhatsApp"}


async def pages_of(
    record: LetterRecord, office: Office, check: StatusCheck | None = None
) -> tuple[bytes, bytes]:
    """Typeset the concept and the copy for its signer in a separate process; the same record and
    check give the same bytes. Raises NotDone.
    """
    letter = letter_of(record, office, check)
    return await render_letter_in_worker(letter), await render_signing_copy_in_worker(letter)


def letter_of(record: LetterRecord, office: Office, check: StatusCheck | None = None) -> Letter:
    """The letter as printed (SOP A.3; the skeleton of a surat tugas)."""
    settings, content, zone = office.letter, record.content, office.calendar.zone
    opened = datetime.fromtimestamp(content["opened"] / 1000, UTC)
    government, agency, *contact = (*settings.kop, "", "")
    return Letter(
        letterhead=Letterhead(
            government=government, agency=agency, contact=tuple(line for line in contact if line)
        ),
        number=record.number,
        basis=(
            "SOP Pengelolaan Website, Jaringan, dan Sistem Informasi;",
            f"Laporan Gangguan Nomor {_numbers(content)} tanggal "
            f"{formatting.long_date(opened.astimezone(zone).date())}.",
        ),
        assignees=tuple(_assignee(each) for each in content["assignees"]),
        tasks=_tasks(content),
        time=formatting.weekday_date(record.issued_at.astimezone(zone).date()),
        place=content["place"] or content["unit"] or "–",
        issued_in=settings.place,
        issued_at=record.issued_at,
        zone=zone,
        signer=signer(office, content.get("signer")),
        approval=Approval(
            name=approver(
                office,
                content["approver"],
                content.get("approver_roles", []),
                content.get("acting"),
            ),
            at=record.issued_at,
            channel=CHANNELS.get(content["channel"], content["channel"]),
        ),
        check=check,
        copies=settings.tembusan,
        paper=Paper(settings.paper),
        is_draft=record.state == "concept",
    )


def _numbers(content: Mapping[str, Any]) -> str:
    """Numbers of all reports of the fault, since one letter covers them."""
    following = content.get("siblings") or []
    return ", ".join([content["case"], *following])


def _assignee(each: Mapping[str, Any]) -> Assignee:
    position = each.get("position") or _position(each)
    return Assignee(name=each["name"], nip=each["nip"], rank=each.get("rank"), position=position)


def _position(assignee: Mapping[str, Any]) -> str:
    """The position by the role; letters of earlier builds name the unit and stay as they are."""
    if "role" in assignee:
        return POSITIONS[assignee["role"]]
    return assignee["unit"] or "Tim TI"


def _tasks(content: Mapping[str, Any]) -> tuple[str, ...]:
    fault = FAULTS.get(content["category"], FAULTS[""])
    return (
        f"Melaksanakan perbaikan gangguan {fault} di {content['place'] or content['unit']}: "
        f"{_short(content['description']) or _unwritten(content)};",
        "Melaporkan hasil perbaikan paling lambat 1 (satu) hari kerja setelah selesai.",
    )


def _short(description: str, most: int = 300) -> str:
    text = " ".join(description.split())
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"


def _unwritten(content: Mapping[str, Any]) -> str:
    """The phrase for a report that has no words."""
    return f"sesuai {TOLD_BY.get(content.get('told_by') or '', 'laporan')} pelapor"
