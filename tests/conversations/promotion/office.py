"""The people of SOP B, and rounds at each phase."""

from dataclasses import dataclass

from tests.world import Someone, World

ASKED = "Putaran promosi layanan website triwulan empat"
MEDIA = ("Notulen rapat", "Kartu nama", "Profil", "Materi website")


@dataclass(frozen=True, kw_only=True)
class Office:
    """Two operators, so that both can write at once, and the Tim TI for content."""

    world: World
    operator: Someone
    second: Someone
    team: Someone
    upt_head: Someone

    @classmethod
    async def of(cls, world: World) -> "Office":
        return cls(
            world=world,
            operator=await world.official("Contoh Operator", "operator"),
            second=await world.official("Contoh Operator Dua", "operator"),
            team=await world.official("Contoh Petugas Satu", "ict_team"),
            upt_head=await world.official("Contoh Kepala UPT", "upt_head"),
        )

    async def opens(self) -> "Office":
        await self.operator.says(ASKED)
        await self.operator.presses("Kirim")
        return self

    async def prepares(self) -> "Office":
        """B.1: the minutes and the three media."""
        await self.opens()
        for label in MEDIA:
            await self.operator.presses(label)
            await self.operator.sends_document(b"%PDF-1.4 contoh", "contoh.pdf")
            await self.operator.presses("Cukup")
        return self

    async def plans(self, at: str = "Selasa depan jam 9", place: str = "Balai Contoh") -> None:
        await self.operator.presses("Tambah jadwal")
        await self.operator.says(at)
        await self.operator.says(place)
        await self.operator.says("Kepala sekolah")

    async def to_schedule(self) -> "Office":
        await self.prepares()
        await self.operator.presses("Selesai")
        return self

    async def to_visits(self) -> "Office":
        await self.to_schedule()
        await self.plans()
        await self.operator.presses("Selesai")
        return self

    async def enters(self, who: Someone, *lines: str, direction: str = "Menerima tamu") -> None:
        await who.presses("Catat tamu")
        await who.presses(direction)
        for line in lines:
            await who.says(line)
        await who.presses("Cukup")

    async def to_evaluation(self) -> "Office":
        await self.to_visits()
        await self.enters(self.operator, "Contoh, Dinas Sosial, konsultasi, 3 orang")
        for _ in range(4):  # it is asked once, because a visit is still scheduled
            await self.operator.presses("Akhiri tahap")
        return self

    async def evaluates(self) -> None:
        await self.operator.presses("Selesai")
        await self.operator.presses("Lewati")
        await self.operator.says("Hujan pada hari kedua")
        await self.operator.says("Rapat menyimpulkan sasaran tercapai")
        await self.operator.presses("Cukup")

    async def closes(self, advice: str = "Mulai dari kecamatan terluar") -> None:
        await self.operator.presses("Selesai")
        await self.operator.says(advice)
        await self.operator.presses("Lewati")
