"""Time that understanding takes of a message: milliseconds, nothing remembered from before."""

from collections.abc import Sequence
from statistics import median
from time import perf_counter

from bot.config.office_file import ROOT, read_office
from flows.faults import recognition, trouble
from flows.language import normalise
from flows.language.intents.understanding import intent_of
from flows.language.learned import likely
from flows.office.cases.asked_for import procedure_asked
from flows.office.sops.registry import SOPS
from flows.settings import Office

SAID = (
    "ok makasih pak",
    "siapa yg piket hari ini?",
    "min minta password wifi kantor dong",
    "mo tanya, kapan server diperbaiki?",
    "wifi di ruang bidang anggaran lemot skali pak dr tadi pagi",
    "kmrn sdh diperbaiki teknisi tp pagi ini mati lg wifinya",
    "ini bot bisa apa aja",
    "Selamat pagi Bapak, mohon ijin melaporkan bahwa jaringan internet di kantor kami tidak dapat "
    "digunakan sejak kemarin sore. Mohon kiranya dapat ditindaklanjuti. Terima kasih",
)
ROLES = frozenset({"ict_head"})
FORGOTTEN = (
    normalise.normalise,
    recognition.propose_category,
    trouble.state,
    likely.likeliest,
)


class _Work:
    sops = SOPS

    def __init__(self, office: Office) -> None:
        self.office = office


def understanding_ms(rounds: int = 40, said: Sequence[str] = SAID) -> float:
    """The median round's mean over the messages: intent, SOP and fault, as handlers judge them,
    and the likeness to examples: of a fault, and of what is none of these.
    """
    likely.learned()
    work = _Work(read_office(ROOT / "office.toml").office)
    found = []
    for _ in range(rounds):
        for each in FORGOTTEN:
            each.cache_clear()
        begun = perf_counter()
        for text in said:
            meant = intent_of(text, ROLES, work.office.requests)
            asked = procedure_asked(work, text)  # type: ignore[arg-type]
            if asked or trouble.reports_fault(text):
                likely.doubted(text)
            elif meant is None:
                likely.likely(text, ROLES)
        found.append((perf_counter() - begun) * 1000 / len(said))
    return median(found)


if __name__ == "__main__":
    print(f"{understanding_ms():.3f} ms a message")
