"""Everybody who takes part, on one channel, and cases at the steps where something was said."""

from dataclasses import dataclass

from storage.database.statement import Statement
from storage.database.tables import cases
from tests.whatsapp_world import new_on_whatsapp, on_whatsapp
from tests.world import Someone, World

WIFI = "wifi mati di ruang depan"


@dataclass(frozen=True, kw_only=True)
class Office:
    world: World
    channel: str
    reporter: Someone
    technician: Someone
    head: Someone
    upt_head: Someone
    agency_head: Someone

    @classmethod
    async def of(cls, world: World, channel: str) -> "Office":
        async def made(name: str, role: str) -> Someone:
            return await _official(world, channel, name, role)

        return cls(
            world=world,
            channel=channel,
            reporter=await made("Contoh Pelapor", "staff"),
            technician=await made("Contoh Petugas Satu", "ict_team"),
            head=await made("Contoh Kepala Divisi", "ict_head"),
            upt_head=await made("Contoh Kepala UPT", "upt_head"),
            agency_head=await made("Contoh Kadis", "agency_head"),
        )

    async def official(self, name: str, role: str) -> Someone:
        return await _official(self.world, self.channel, name, role)

    def stranger(self) -> Someone:
        if self.channel == "whatsapp":
            return new_on_whatsapp(self.world)
        return self.world.stranger("Contoh Warga")

    async def lapses(self) -> None:
        """Let two hours pass, with everything that falls due in them."""
        for minutes in (11, 20, 89):
            await self.world.moves_on(minutes=minutes)

    async def filed(self) -> list[str]:
        """What every case is about, oldest first."""
        every = Statement(cases.select().order_by(cases.c.id))
        return [row["description"] for row in await self.world.app.database.read(every)]

    async def reports(self, text: str = WIFI) -> None:
        await self.reporter.says(text)
        await self.reporter.presses("Kirim")

    async def repairs(self, text: str = WIFI) -> None:
        """A report that is approved, and begun."""
        await self.reports(text)
        await self.head.presses("Setujui")
        await self.technician.presses("Terima")

    async def finished(self, text: str = WIFI) -> None:
        await self.repairs(text)
        await self.technician.presses("Selesai")
        await self.technician.says("Kabel putus")
        await self.technician.says("Kabel diganti")
        await self.technician.presses("Lewati")

    async def points(self, who: Someone) -> None:
        """Send a location, as each channel does."""
        pin = {"latitude": -5.63, "longitude": 132.74}
        kind = {"type": "location"} if self.channel == "whatsapp" else {}
        await who.sends(location=pin, **kind)


async def _official(world: World, channel: str, name: str, role: str) -> Someone:
    if channel == "whatsapp":
        return await on_whatsapp(world, name, role)
    return await world.official(name, role)
