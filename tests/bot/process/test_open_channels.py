"""Open channels; without WhatsApp none of its modules is loaded."""

import subprocess
import sys

import pytest

from bot.config.office_file import ROOT
from bot.process.open_channels import ChannelOff, InboundChannels
from storage.database.unit import Database
from storage.queues.inbox import Waiting
from tests.world import MONDAY, World

LOADED = """
import sys
from bot.channels.telegram.models import build_when_used
build_when_used()
import bot.process.wiring, bot.process.serving, bot.cli.run
assert not [name for name in sys.modules if name.startswith("bot.channels.whatsapp")]
"""


def test_without_its_settings_nothing_of_whatsapp_is_imported() -> None:
    subprocess.run([sys.executable, "-c", LOADED], cwd=ROOT, check=True)


async def test_without_its_settings_there_is_only_telegram(office: World) -> None:
    assert office.app.whatsapp is None


async def test_what_a_closed_channel_brought_is_kept_and_told(database: Database) -> None:
    work = Waiting(
        id=1, channel="whatsapp", chat="1", payload="{}", attempts=0, received_at=MONDAY
    )
    ways = InboundChannels({})
    await ways.prepare(work)
    async with database.unit() as unit:
        with pytest.raises(ChannelOff):
            await ways.handle(work, unit)
