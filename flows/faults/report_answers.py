"""Short answers to "is this a fault report?" (SOP A.2)."""

from flows.faults import fault_words
from flows.language.decision_words import AGREEING, POLITE
from flows.language.typed_decision import words_of

_NO = frozenset({"bukan", "tidak", "jangan", "batal", "batalkan", "no", "not"})
_REPORT = frozenset({"ini", "itu", "laporan", "gangguan", "report", "a", "this", "is"})
_THINGS = frozenset(phrase for noun in fault_words.NOUNS for phrase in noun.phrases)


def only_denies(text: str) -> bool:
    """Whether the text only denies: "Bukan", "tidak pak", "bukan laporan"."""
    words, beside = words_of(text), POLITE | AGREEING | _REPORT
    return any(word in _NO for word in words) and all(word in _NO | beside for word in words)


def only_names(text: str) -> bool:
    """Whether the text only names a thing ("Wifi pak", "di printer"), not what is wrong."""
    told = [word for word in words_of(text) if word not in POLITE | fault_words.PLACES | AGREEING]
    return bool(told) and all(word in _THINGS for word in told)
