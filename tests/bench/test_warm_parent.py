"""The parent of the tortured processes, begun and ended with the program that uses it."""

from asyncio.subprocess import PIPE

from tests.process import started

PROGRAM = "from bench.torture.warm_parent import warm_parent; warm_parent('stock')"


async def test_a_warm_parent_leaves_nothing_open() -> None:
    async with started("-X", "dev", "-c", PROGRAM, stderr=PIPE) as running:
        _, said = await running.communicate()
    assert (running.returncode, said) == (0, b"")
