"""The people of the rehearsal, plainly samples, each with a phone on the desk."""

from dataclasses import dataclass

OFFICE = "Dinas Komunikasi dan Informatika"


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """`key` names them in transcripts and on the page; `chat` is their private chat's id."""

    key: str
    name: str
    roles: tuple[str, ...]
    unit: str
    chat: int
    phone: str

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.name.split()[-2:]).upper()

    def as_json(self, role: str) -> dict[str, str]:
        """For the page; `role` in words."""
        own = {"key": self.key, "name": self.name, "unit": self.unit}
        return {**own, "role": role, "initials": self.initials}


def _player(number: int, key: str, name: str, role: str, unit: str = OFFICE) -> Player:
    return Player(
        key=key, name=name, roles=(role,), unit=unit,
        chat=9000 + number, phone=f"62811000{number:04d}",
    )  # fmt: skip


REPORTER_TWO = _player(2, "reporter2", "Contoh Pelapor Dua", "staff", "Dinas Pendidikan")
TECHNICIAN_TWO = _player(5, "technician2", "Contoh Teknisi Dua", "ict_team")
ICT_HEAD = _player(3, "ict_head", "Contoh Kepala Divisi", "ict_head")
CAST = (
    _player(1, "reporter", "Contoh Pelapor", "staff", "Dinas Sosial"),
    ICT_HEAD,
    _player(4, "technician", "Contoh Teknisi", "ict_team"),
    _player(6, "upt_head", "Contoh Kepala UPT", "upt_head"),
    _player(7, "agency_head", "Contoh Kadis", "agency_head"),
    TECHNICIAN_TWO,
    REPORTER_TWO,
    _player(8, "designer", "Contoh Desainer", "designer"),
    _player(9, "operator", "Contoh Operator", "operator"),
    _player(10, "upt_tik", "Contoh UPT TIK", "upt_tik"),
    _player(11, "admin", "Contoh Admin", "admin"),
)
BY_KEY = {player.key: player for player in CAST}
BY_CHAT = {player.chat: player for player in CAST}
