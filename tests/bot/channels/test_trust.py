"""Certificates of the platforms: an office's own authority is believed, what is wrong is named."""

import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
import trustme
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.channels.channel import ChannelError
from bot.channels.telegram.session import TelegramSession
from bot.channels.trust import connector, distrust, trusted
from bot.channels.whatsapp.client import CloudApi
from bot.config.settings import Settings
from bot.doctor.telegram import telegram
from tests.doubles.telegram import BotApiDouble

NOW = datetime.now(UTC)
YEAR = timedelta(days=365)
HERE = "127.0.0.1"


@pytest.fixture
def issuer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[trustme.CA]:
    """The office's own authority, as SSL_CERT_FILE names it."""
    issuer = trustme.CA()
    issuer.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    trusted.cache_clear()
    yield issuer
    trusted.cache_clear()


@asynccontextmanager
async def platform(certificate: trustme.LeafCert) -> AsyncIterator[BotApiDouble]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    double = BotApiDouble()
    await double.start(tls=context)
    try:
        yield double
    finally:
        await double.stop()


async def test_what_the_office_trusts_is_believed_by_all_channels(issuer: trustme.CA) -> None:
    async with platform(issuer.issue_cert(HERE)) as double:
        session = TelegramSession(api=TelegramAPIServer.from_base(double.url))
        try:
            assert (await Bot(double.token, session=session).get_me()).is_bot
        finally:
            await session.close()
        async with aiohttp.ClientSession(connector=connector(double.url)) as asking:
            answer = await asking.post(f"{double.url}/bot{double.token}/getUpdates")
            assert answer.status == 200
        cloud = CloudApi(double.url, "1", "sample")
        with pytest.raises(ChannelError) as refused:  # it answers, but it is none of Meta's
            await cloud.number()
        assert "certificate" not in str(refused.value)
        await cloud.close()


def _wrong(kind: str, issuer: trustme.CA) -> trustme.LeafCert:
    if kind == "expired":
        return issuer.issue_cert(HERE, not_before=NOW - 2 * YEAR, not_after=NOW - YEAR)
    if kind == "early":
        return issuer.issue_cert(HERE, not_before=NOW + YEAR, not_after=NOW + 2 * YEAR)
    if kind == "name":
        return issuer.issue_cert("other.example")
    return trustme.CA().issue_cert(HERE)


@pytest.mark.parametrize("kind", ["expired", "early", "name", "issuer"])
async def test_what_is_wrong_with_a_certificate_is_named(kind: str, issuer: trustme.CA) -> None:
    async with platform(_wrong(kind, issuer)) as double:
        async with aiohttp.ClientSession(connector=connector(double.url)) as asking:
            with pytest.raises(aiohttp.ClientError) as refused:
                await asking.get(double.url)
        assert distrust(refused.value) == kind
        settings = Settings(telegram_token=double.token, telegram_api=double.url)
        (finding,) = await telegram(settings, lambda: NOW)
        assert not finding.well
        assert f"certificate refused: {kind}; SSL_CERT_FILE" in finding.words
        cloud = CloudApi(double.url, "1", "sample")
        with pytest.raises(ChannelError, match=f"certificate refused: {kind}"):
            await cloud.number()
        await cloud.close()


def test_an_error_of_another_kind_is_no_distrust() -> None:
    assert distrust(ConnectionResetError()) == ""


def test_without_a_file_of_the_office_certifi_is_believed_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    none = len(trusted.__wrapped__().get_ca_certs())
    monkeypatch.delenv("SSL_CERT_FILE")
    assert none == 0 < 100 < len(trusted.__wrapped__().get_ca_certs())
