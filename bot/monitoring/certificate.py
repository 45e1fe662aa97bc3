"""A site's certificate: whether it is trusted, and when it expires."""

import asyncio
import ssl
from datetime import UTC, datetime
from typing import Any


async def days_left(address: str, port: int, host: str, trust: ssl.SSLContext) -> int | None:
    """Full days until the certificate expires. Raises ssl.SSLCertVerificationError, OSError."""
    _, writer = await asyncio.open_connection(address, port, ssl=trust, server_hostname=host)
    try:
        certificate: dict[str, Any] = writer.get_extra_info("peercert") or {}
    finally:
        writer.transport.abort()  # an orderly close may wait for the peer for ever
    ends = certificate.get("notAfter")
    if not ends:
        return None
    return (datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC) - datetime.now(UTC)).days
