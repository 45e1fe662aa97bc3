"""Whether first words ask for promotion: a visit to plan, guests to record (SOP B)."""

import re

from flows.language.normalise import padded

_VISITS = "kunjungan|sosialisasi|promosi|visit"
_SERVED = (
    "layanan|aplikasi|website|digital|domain|email|e mail|spbe|internet|sistem|tte|literasi|"
    "program|tik|kominfo|span|lapor"
)
_PEOPLE = "orang|siswa|siswi|pelajar|peserta|mahasiswa|pegawai|guru|rombongan|people|guests"
_PLANS = re.compile(
    r" (?:jadwalkan|dijadwalkan|agendakan|rencanakan|menjadwalkan|merencanakan|catat|mencatat|"
    rf"tambah|tambahkan|plan|schedule)(?: \S+)? (?:{_VISITS})(?= )"
)
_CARRIES_OUT = re.compile(
    r" (?:kita|kami|kita akan|kami akan|akan|mau|mulai|adakan|mengadakan|rencana|lakukan|"
    r"melakukan|laksanakan|buka)(?: \S+){0,2} (?:sosialisasi|promosi)"
    rf"(?: \S+)? (?:{_SERVED})(?= )"
)
_GUESTS = re.compile(
    r" (?:ada tamu|kedatangan tamu|tamu dari|terima tamu|menerima kunjungan|ada kunjungan|"
    rf"dikunjungi|kunjungan dari)(?= )(?=.* \d+ (?:{_PEOPLE}) )"
    rf"| \d+ (?:{_PEOPLE})(?: \S+){{0,3}} (?:berkunjung|kunjungan|bertamu)(?= )"
)
_NOT = re.compile(
    r" (?:undangan|diundang|diminta hadir|kapan|bagaimana|apakah|siapa|batal|dibatalkan|desain|"
    r"poster|berita|video|buatkan|posting|muat|bupati|cara|prosedur|foto|wifi)(?= )"
)


def asks_for_promotion(text: str) -> bool:
    """Whether a visit or a round is to be planned, or guests that came are told of."""
    said = padded(text)
    if "?" in text or _NOT.search(said):
        return False
    return any(each.search(said) for each in (_PLANS, _CARRIES_OUT, _GUESTS))
