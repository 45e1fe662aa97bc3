"""The authorities to believe when a platform is called: one answer for all channels."""

import os
import ssl
from functools import cache
from typing import Literal

import aiohttp
import certifi

REASONS = {9: "early", 10: "expired", 62: "name", 64: "name"}
"""OpenSSL's numbers (X509_V_ERR_...); what is missing here is an unknown issuer."""


@cache
def trusted() -> ssl.SSLContext:
    """The authorities of the machine and of certifi; if SSL_CERT_FILE or SSL_CERT_DIR are set,
    those that they name and no others.
    """
    context = ssl.create_default_context()
    if not os.environ.get("SSL_CERT_FILE") and not os.environ.get("SSL_CERT_DIR"):
        context.load_verify_locations(certifi.where())
    return context


def trust_for(url: str) -> ssl.SSLContext | Literal[True]:
    """The authorities to believe at this address; nothing is loaded for plain HTTP."""
    return trusted() if url.startswith("https:") else True


def connector(url: str) -> aiohttp.TCPConnector:
    """Connections to the server of this address."""
    return aiohttp.TCPConnector(ssl=trust_for(url))


def distrust(error: BaseException) -> str:
    """The reason for which a certificate was refused: expired, early, name or issuer; "" for any
    other error.
    """
    cause: BaseException | None = error
    while cause is not None:
        number = getattr(cause, "verify_code", None)  # aiohttp's own such errors have none
        if isinstance(cause, ssl.SSLCertVerificationError) and number is not None:
            return REASONS.get(number, "issuer")
        cause = cause.__cause__ or cause.__context__
    return ""
