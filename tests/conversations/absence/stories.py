"""Opening scenes of officials who are away, and of duty."""

from tests.world import Someone


async def delegate(
    official: Someone,
    name: str = "wakil",
    until: str = "25 November",
    kind: str = "Plh.",
    basis: str = "800/12/2026",
) -> None:
    """Delegate from the official to another person, beginning today."""
    await official.says("/delegasi")
    await official.presses("Delegasi baru")
    await official.says(name)
    await official.presses(kind)
    await official.presses("Hari ini")
    await official.says(until)
    await official.says(basis)
    await official.presses("Kirim")


async def on_duty(ict_head: Someone, name: str, since: str, until: str) -> None:
    """Enter a duty in the team."""
    await ict_head.says("/piket")
    await ict_head.presses("Piket baru")
    await ict_head.says(name)
    await ict_head.says(since)
    await ict_head.says(until)
