"""The people of SOP C, and content cases at each step."""

from dataclasses import dataclass

from tests.world import Someone, World

ASKED = "mau upload berita kegiatan bupati membuka festival hari Jumat"
TEXT = (
    "Bupati membuka Festival Contoh di Langgur pada Jumat pagi.\n\n"
    "Kegiatan diikuti dua ratus peserta dari sebelas kecamatan.\n\n"
    "Festival berlangsung tiga hari dan terbuka untuk umum."
)
WEBSITE = "https://situs.contoh.go.id/berita/festival"
FACEBOOK = "https://www.facebook.com/dinascontoh/posts/festival"


@dataclass(frozen=True, kw_only=True)
class Office:
    """Everybody who takes part."""

    world: World
    reporter: Someone
    team: Someone
    head: Someone
    upt_head: Someone
    designer: Someone

    @classmethod
    async def of(cls, world: World) -> "Office":
        return cls(
            world=world,
            reporter=await world.official("Contoh Pelapor", "staff"),
            team=await world.official("Contoh Petugas Satu", "ict_team"),
            head=await world.official("Contoh Kepala Divisi", "ict_head"),
            upt_head=await world.official("Contoh Kepala UPT", "upt_head"),
            designer=await world.official("Contoh Desainer", "designer"),
        )

    async def asks(self, text: str = ASKED) -> None:
        await self.reporter.says(text)
        await self.reporter.presses("Kirim")

    async def checks(self, *channels: str) -> None:
        """C.1: Tim TI writes down the need and submits it."""
        await self.team.presses("Ajukan")
        await self.team.says("Festival Contoh")
        await self.team.says("Warga Maluku Tenggara")
        for channel in channels or ("Website", "Facebook"):
            await self.team.presses(channel)
        await self.team.presses("Cukup")
        await self.team.presses("Lewati")

    async def drafts(self, text: str = TEXT) -> None:
        """C.3: a draft, kept as the next version."""
        await self.team.presses("Tulis konsep")
        await self.team.says(text)
        await self.team.presses("Cukup")

    async def submits(self) -> None:
        await self.team.presses("Ajukan")
        await self.team.presses("Lewati")
        await self.team.presses("Lewati")

    async def to_acc(self, *channels: str) -> "Office":
        await self.asks()
        await self.checks(*channels)
        return self

    async def to_research(self, *channels: str) -> "Office":
        await self.to_acc(*channels)
        await self.head.presses("Setujui")
        return self

    async def to_proposal(self, *channels: str) -> "Office":
        await self.to_research(*channels)
        await self.drafts()
        await self.submits()
        return self

    async def to_design(self, *channels: str) -> "Office":
        await self.to_proposal(*channels)
        await self.upt_head.presses("Setujui")
        return self

    async def designs(self, data: bytes, name: str = "poster.png") -> None:
        await self.designer.presses("Ajukan")
        await self.designer.sends_document(data, name)
        await self.designer.presses("Cukup")

    async def to_publish(self, data: bytes, *channels: str) -> "Office":
        await self.to_design(*channels)
        await self.designs(data)
        await self.team.presses("Terima")
        return self

    async def links(self, *links: str) -> None:
        await self.team.presses("Kirim tautan")
        for link in links:
            await self.team.says(link)
        await self.team.presses("Cukup")

    async def published(self, data: bytes) -> "Office":
        """A closed case whose links are all alive."""
        await self.to_publish(data)
        await self.links(WEBSITE, FACEBOOK)
        await self.team.presses("Selesai")
        return self
