"""Messages whose files are gone from the disk: the rest is sent, and says so."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import structlog

from bot.channels.channel import Parcel, Sent
from bot.channels.without_files import pruned
from bot.files.evidence_store import DamagedEvidence, MissingEvidence

log = structlog.get_logger()


async def without_missing(parcel: Parcel, send: Callable[[Parcel], Awaitable[Sent]]) -> Sent:
    """Send a parcel, without those of its files that are missing or damaged. Raises
    ChannelError.
    """
    while True:
        try:
            return await send(pruned(parcel))
        except (MissingEvidence, DamagedEvidence) as error:
            if error.sha256 in parcel.gone:
                raise
            log.error("evidence gone", sha256=error.sha256, outbox=parcel.row)
            parcel = replace(parcel, gone=parcel.gone | {error.sha256})
