"""Words by which people decide, as data: what they type for an outcome or an answer.

Labels of buttons are added when the words are read. Words that may mean something else are in
AGREEING: they lead to a question, never to a decision.
"""

from collections.abc import Mapping

from flows.language.normalise import normalise

_OUTCOMES: Mapping[str, str] = {
    "approve": "setuju, setujui, disetujui, menyetujui, acc, di acc, approve, approved, agree",
    "approvewith": "setuju dengan catatan, setujui dengan catatan, acc dengan catatan",
    "return": "kembalikan, dikembalikan, balikkan, revisi, return",
    "reject": "tolak, ditolak, menolak, reject, rejected",
    "accept": "terima, diterima, accept, accepted",
    "done": "selesai, sudah selesai, beres, sudah beres, done, finished",
    "note": "catatan, catat, note",
    "obstacle": "kendala, ada kendala, terkendala, obstacle",
    "resume": "lanjut, lanjutkan, resume",
    "ask": "tanya, tanyakan, ask",
    "external": "eksternal, external",
    "normal": "normal, sudah normal, sudah bisa, sudah lancar, sudah baik",
    "broken": "masih terganggu, masih rusak, masih mati, masih error, masih lemot, masih sama",
    "resend": "kirim, kirim ulang, kirimkan",
    "submit": "kirim, kirimkan, ajukan, diajukan",
    "send": "kirim, kirimkan, teruskan",
    "works": "berfungsi, sudah berfungsi",
    "estimate": "perkiraan",
    "abuse": "penyalahgunaan",
}
_ANSWERS: Mapping[str, str] = {
    "send": "kirim, kirimkan, ya, iya, iyo, benar, betul, sudah benar, sudah betul",
    "change": "ubah, ganti, salah",
    "cancel": "batal, batalkan",
    "skip": "lewati, lewat, tidak ada, belum ada, skip",
    "yes": "ya, iya, iyo, benar, betul, yes",
    "no": "bukan, tidak, jangan, no",
    "new": "baru",
    "which": "laporan lama, yang lama, tambahan",
    "done": "cukup, selesai",
}


def _spelled(table: Mapping[str, str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    return {
        key: tuple(normalise(phrase) for phrase in phrases.split(","))
        for key, phrases in table.items()
    }


OUTCOMES = _spelled(_OUTCOMES)
"""Phrases of each outcome, as `normalise` leaves them."""
ANSWERS = _spelled(_ANSWERS)
"""Phrases of each answer to one of our questions, as `normalise` leaves them."""

AGREEING = frozenset(
    {
        "ok",
        "oke",
        "okey",
        "okay",
        "okeh",
        "oky",
        "okd",
        "ya",
        "iya",
        "iyo",
        "yes",
        "siap",
        "sip",
        "lanjut",
        "lanjutkan",
        "baik",
        "boleh",
        "silakan",
        "silahkan",
        "mantap",
        "jempol",
    }
)
"""Words that, alone, may mean agreement or only that a message was read."""
POLITE = frozenset(
    {
        "pak",
        "bu",
        "bapak",
        "ibu",
        "bos",
        "mas",
        "mbak",
        "kaka",
        "kakak",
        "kk",
        "bang",
        "om",
        "saya",
        "kami",
        "aku",
        "saja",
        "terima kasih",
        "makasih",
        "mksh",
        "trims",
        "thanks",
        "tolong",
        "mohon",
        "dulu",
        "lagi",
        "please",
        "nomor",
        "yang",
        "pilih",
    }
)
"""Words that may accompany a decision without changing it."""
DENYING = frozenset(
    {
        "tidak",
        "belum",
        "jangan",
        "bukan",
        "tanpa",
        "batal",
        "batalkan",
        "dibatalkan",
        "stop",
        "no",
        "not",
        "dont",
        "never",
        "cancel",
    }
)
THANKS = (("terima", "kasih"), ("terimakasih",), ("trima", "kasih"), ("terima", "kasi"))
