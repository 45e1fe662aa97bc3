"""Every register with its columns and rows, by the names in flows/registers."""

from collections.abc import Mapping

from bot.registers import (
    content,
    fault_analysis,
    faults,
    guest_book,
    letters,
    link_archive,
    promotion_schedule,
    web_condition,
)
from bot.registers.register import Form

FORMS: Mapping[str, Form] = {
    "gangguan": faults.FORM,
    "analisis": fault_analysis.FORM,
    "kondisi-web": web_condition.FORM,
    "surat-tugas": letters.FORM,
    "arsip-link": link_archive.FORM,
    "jadwal-promosi": promotion_schedule.FORM,
    "tamu": guest_book.FORM,
    "konten": content.FORM,
}
