"""Words of the people's file as data: titles of its columns, names of roles."""

import re
from collections.abc import Mapping

from flows.sop.roles import (
    ADMIN,
    AGENCY_HEAD,
    AUDITOR,
    DESIGNER,
    ICT_HEAD,
    ICT_TEAM,
    OPERATOR,
    ROLES,
    STAFF,
    UPT_HEAD,
    UPT_TIK,
)

_COLUMNS = {
    "name": "nama, nama lengkap, nama pegawai, full name",
    "nip": "nip nippk, nip ni pppk, nip nipppk, nip pppk, nomor induk pegawai",
    "role": "roles, peran, peran sigap",
    "unit": "unit kerja, satuan kerja, work unit",
    "phone": "telepon, telp, ponsel, hp, no hp, no telp, no telepon, no ponsel, nomor hp, "
    "nomor telp, nomor telepon, nomor ponsel, phone number",
    "telegram_id": "telegram, id telegram",
    "rank": "pangkat, golongan, gol, gol ruang, pangkat gol, pangkat golongan, "
    "pangkat dan golongan, pangkat gol ruang, pangkat golongan ruang",
    "position": "jabatan, nama jabatan, job title",
    "whatsapp": "wa, no wa, nomor wa, no whatsapp, nomor whatsapp, whatsapp number",
}
_ROLES = {
    STAFF: "staf, pegawai, staf pegawai, pelapor",
    ICT_TEAM: "tim ti, tim it, tim ict, tim tik, it team, anggota tim ti, staf ti, staf it, "
    "teknisi, technician",
    ICT_HEAD: "ka divisi, ka div, kadiv, kepala divisi, kepala divisi ti, kepala divisi it, "
    "kepala divisi ict, kabid, ka bid, ka bidang, kepala bidang, head of division",
    UPT_HEAD: "kepala upt, ka upt, kaupt, kepala upt tik, ka upt tik, head of upt",
    UPT_TIK: "staf upt tik, petugas upt tik",
    DESIGNER: "staf desain, staf desainer, desainer, tim desain, desain",
    OPERATOR: "staf operator",
    AGENCY_HEAD: "kadis, ka dis, kepala dinas, ka dinas, kadis kominfo, kepala dinas kominfo, "
    "head of agency, head of the agency",
    ADMIN: "administrator, admin sigap",
    AUDITOR: "pemeriksa, inspektorat, auditor inspektorat",
}
IGNORED = frozenset({"no", "nomor", "no urut", "nomor urut"})
"""Columns that number the rows."""
_JOINING = re.compile(r"[+,;/&\n]|\bdan\b|\band\b", re.IGNORECASE)


def simple(text: str) -> str:
    """Words in small letters, with single spaces in place of all other signs."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def _by_word(words: Mapping[str, str]) -> dict[str, str]:
    named = {phrase.strip(): key for key, said in words.items() for phrase in said.split(",")}
    return named | {simple(key): key for key in words}


_COLUMN_OF = _by_word(_COLUMNS)
_ROLE_OF = _by_word(_ROLES)
assert frozenset(_ROLES) == ROLES


def column_called(title: str) -> str | None:
    """The column of the people's file with this title, in Indonesian or English."""
    return _COLUMN_OF.get(simple(title))


def roles_called(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Roles that a cell names, joined by + or other usual signs, and words that name none."""
    whole = _ROLE_OF.get(simple(text))
    parts = [part.strip() for part in _JOINING.split(text)] if whole is None else [text]
    found = {part: _ROLE_OF.get(simple(part)) for part in parts}
    roles = dict.fromkeys(role for role in found.values() if role is not None)
    return tuple(roles), tuple(part for part, role in found.items() if role is None)
