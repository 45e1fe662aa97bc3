"""People of the rehearsal, recognisable as samples, each with a phone."""

from dataclasses import dataclass

from bot.playground.stage.errors import CannotDo
from storage.whatsapp.accounts import CHANNEL

TELEGRAM, WHATSAPP = "telegram", CHANNEL
OTHER_CHAT = 100_000
OFFICE = "Dinas Komunikasi dan Informatika"


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """A person. `key` is their name in transcripts and on the page, `chat` the id of their private
    chat.
    """

    key: str
    name: str
    roles: tuple[str, ...]
    unit: str
    chat: int
    phone: str

    @property
    def whatsapp_chat(self) -> int:
        """Id of the chat that holds the WhatsApp bubbles."""
        return OTHER_CHAT + self.chat

    def chat_on(self, channel: str) -> int:
        return self.whatsapp_chat if channel == WHATSAPP else self.chat

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.name.split()[-2:]).upper()

    def as_json(self, role: str, channel: str) -> dict[str, str]:
        """The person for the page; `role` in words, `channel` as shown on their phone."""
        own = {"key": self.key, "name": self.name, "unit": self.unit, "channel": channel}
        return {**own, "role": role, "initials": self.initials}


def _player(number: int, key: str, name: str, role: str, unit: str = OFFICE) -> Player:
    return Player(
        key=key,
        name=name,
        roles=(role,),
        unit=unit,
        chat=9000 + number,
        phone=f"62811000{number:04d}",
    )


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
BY_CHAT = {chat: player for player in CAST for chat in (player.chat, player.whatsapp_chat)}
CHANNELS = (TELEGRAM, WHATSAPP)


def player_of(key: str) -> Player:
    """Find a person by key. Raises CannotDo."""
    try:
        return BY_KEY[key]
    except KeyError:
        raise CannotDo(f"Tidak ada orang {key!r} dalam latihan ini") from None


def channel_of(chat: int) -> str:
    """The channel of a chat's bubbles."""
    return TELEGRAM if chat < OTHER_CHAT else WHATSAPP
