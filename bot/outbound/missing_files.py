"""Messages whose files are gone from the disk: the rest is sent, and says so."""

from dataclasses import replace

import structlog

from bot.channels.channel import Channel, Parcel, Sent
from bot.channels.without_files import GONE, without_files
from bot.files.evidence_store import DamagedEvidence, MissingEvidence

log = structlog.get_logger()


async def send(channel: Channel, parcel: Parcel) -> Sent:
    """Send a parcel, without those of its files that are missing or damaged. Raises
    ChannelError.
    """
    gone: set[str] = set()
    while True:
        try:
            return await channel.send(_without(gone, parcel) if gone else parcel)
        except (MissingEvidence, DamagedEvidence) as error:
            if error.sha256 in gone:
                raise
            log.error("evidence gone", sha256=error.sha256, outbox=parcel.row)
            gone.add(error.sha256)


def _without(gone: set[str], parcel: Parcel) -> Parcel:
    return replace(parcel, screen=without_files(parcel.screen, GONE, gone=gone))
