"""The registers that the SOPs prescribe, in one list."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from flows.content.sop import CONTENT
from flows.faults.sop import FAULT
from flows.sop.roles import ICT_TEAM, OFFICIALS, OPERATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A register by its Indonesian name, which commands, buttons and texts use; `english` is
    understood too, and so is what people call it (`asked`). `readers`: whoever has one of these
    roles may have the whole of it, since the role may see each of its cases.
    """

    name: str
    english: str
    asked: tuple[str, ...] = ()
    readers: frozenset[str] = OFFICIALS

    @property
    def names(self) -> frozenset[str]:
        return frozenset(map(plain, (self.name, self.english, *self.asked)))


REGISTERS: Sequence[Register] = (
    Register(name=FAULT, english="faults", asked=("laporan gangguan", "fault report")),
    Register(name="analisis", english="analysis", asked=("analisis gangguan", "analisa")),
    Register(
        name="kondisi-web",
        english="condition",
        asked=("kondisi website", "keadaan web", "keadaan website"),
        readers=OFFICIALS | {ICT_TEAM},
    ),
    Register(name="surat-tugas", english="letters", asked=("surat",)),
    Register(
        name="arsip-link",
        english="links",
        asked=("arsip tautan", "arsip link aktif", "link aktif", "tautan"),
        readers=OFFICIALS | {ICT_TEAM},
    ),
    Register(
        name="jadwal-promosi",
        english="schedule",
        asked=("jadwal", "jadwal kunjungan"),
        readers=OFFICIALS | {OPERATOR},
    ),
    Register(
        name="tamu",
        english="guests",
        asked=("buku tamu", "kunjungan", "guest book"),
        readers=OFFICIALS | {OPERATOR},
    ),
    Register(name=CONTENT, english="content", readers=OFFICIALS | {ICT_TEAM}),
)

READERS = frozenset(role for each in REGISTERS for role in each.readers)
"""Roles that may have some register."""


def register_named(said: str) -> Register | None:
    """The register that is called so, in any case, with or without hyphens; None if none is."""
    return next((each for each in REGISTERS if plain(said) in each.names), None)


def readable(roles: Collection[str]) -> Sequence[Register]:
    """The registers that somebody with these roles may have, in the order of the list."""
    return [each for each in REGISTERS if not each.readers.isdisjoint(roles)]


def readable_named(name: str, roles: Collection[str]) -> Register | None:
    """The register of this very name, if somebody with these roles may have it."""
    return next((each for each in readable(roles) if each.name == name), None)


def plain(said: str) -> str:
    """A name without hyphens and capitals, and without what people put before it."""
    words = said.lower().replace("-", " ").replace("_", " ").split()
    while len(words) > 1 and words[0] in {"register", "daftar"}:
        del words[0]
    return " ".join(words)
