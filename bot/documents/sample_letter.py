"""The letter of a sample case as a picture: `python -m bot.documents.sample_letter FILE.png`."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.documents.letter import (
    Approval,
    Assignee,
    Letter,
    Letterhead,
    Signer,
    render_letter_pictures,
)
from bot.documents.status_check import StatusCheck

SAMPLE = Letter(
    letterhead=Letterhead(
        government="PEMERINTAH KABUPATEN MALUKU TENGGARA",
        agency="DINAS KOMUNIKASI DAN INFORMATIKA",
        contact=(
            "Jalan Contoh Nomor 1, Langgur",
            "pos-el: dinas@contoh.example · laman: contoh.example",
        ),
    ),
    number="800.1.11.1/014/Diskominfo/XI/2026",
    basis=(
        "SOP Pengelolaan Website, Jaringan, dan Sistem Informasi;",
        "Laporan Gangguan Nomor G-2026-0147 tanggal 23 November 2026.",
    ),
    assignees=(
        Assignee(
            name="Contoh Petugas Satu, S.Kom.",
            nip="200001012025011001",
            rank="Penata Muda, III/a",
            position="Pranata Komputer Ahli Pertama",
        ),
        Assignee(name="Contoh Petugas Dua", position="Tenaga Teknis Jaringan"),
    ),
    tasks=(
        "Melaksanakan perbaikan gangguan jaringan internet di Dinas Contoh;",
        "Melaporkan hasil perbaikan paling lambat 1 (satu) hari kerja setelah tugas selesai.",
    ),
    time="Senin, 23 November 2026",
    place="Kantor Dinas Contoh, Langgur",
    issued_in="Langgur",
    issued_at=datetime(2026, 11, 22, 23, 20, tzinfo=UTC),
    zone=ZoneInfo("Asia/Jayapura"),
    signer=Signer(
        title=("a.n. KEPALA DINAS", "KEPALA BIDANG CONTOH,"),
        name="Contoh Pejabat, S.T., M.T.",
        rank="Pembina, IV/a",
        nip="198001012005011002",
    ),
    approval=Approval(
        name="Contoh Kepala Divisi",
        at=datetime(2026, 11, 22, 23, 20, tzinfo=UTC),
        channel="Telegram",
    ),
    check=StatusCheck(
        code="abcdefghijklmnopqrst2345",
        link="https://sigap.contoh.example/surat/abcdefghijklmnopqrst2345",
    ),
    copies=("Kepala Dinas Komunikasi dan Informatika (sebagai laporan);", "Arsip."),
)


def main(target: Path) -> None:
    """Write the first page of the sample letter."""
    target.write_bytes(render_letter_pictures(SAMPLE)[0])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
