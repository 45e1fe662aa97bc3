"""Answers to questions about a report (SOP A.2), and what is none."""

from flows.faults import content_words, fault_words
from flows.faults.recognition import brief, propose_category
from flows.language.decision_words import AGREEING, POLITE
from flows.language.typed_decision import words_of

_NO = frozenset({"bukan", "tidak", "jangan", "batal", "batalkan", "no", "not"})
_REPORT = frozenset({"ini", "itu", "laporan", "gangguan", "report", "a", "this", "is"})
_WRONG = frozenset({*content_words.FAULTY, "mati", "macet", "putus", "padam", "down", "hang"})
_THINGS = frozenset(phrase for noun in fault_words.NOUNS for phrase in noun.phrases)

SENDING = frozenset({"kirim", "kirimkan", "terkirim", "send"})
NEW = frozenset({"baru", "beda", "berbeda", "terpisah", "sendiri", "buatkan", "new"})
OLD = frozenset({"lama", "sama", "tambahan", "susulan", "sebelumnya", "pertama", "same", "old"})
"""Answers to the question to which report something belongs."""
CHOOSING = frozenset({"yang", "untuk", "laporan"})
"""Words that choose one, whatever else is said of it."""
POINTING = POLITE | {
    *("ini", "itu", "tadi", "kemarin", "laporan", "kiriman", "foto", "gambar", "berkas", "buat"),
    *("untuk", "ke", "dari", "di", "soal", "tentang", "masalah", "gangguan", "punya", "dengan"),
    *("dan", "g", "report", "the", "one", "for", "about", "that", "it", "this", "ada", "masuk"),
}
"""Words that may stand beside such an answer."""


def only_denies(text: str) -> bool:
    """Whether the text only denies: "Bukan", "tidak pak", "bukan laporan"."""
    words, beside = words_of(text), POLITE | AGREEING | _REPORT
    return any(word in _NO for word in words) and all(word in _NO | beside for word in words)


def only_names(text: str) -> bool:
    """Whether the text only names a thing ("Wifi pak", "di printer"), not what is wrong."""
    told = [word for word in words_of(text) if word not in POLITE | fault_words.PLACES | AGREEING]
    return bool(told) and all(word in _THINGS for word in told)


def reports_another(text: str, category: str) -> bool:
    """Whether words sent after a question rather report a fault of another category: they name
    something else, what is wrong with it, and are no brief answer.
    """
    found = propose_category(text)
    if found.category is None or found.category == category or brief(text):
        return False
    return len(found.signs) > 1 or any(word in _WRONG for word in words_of(text))
