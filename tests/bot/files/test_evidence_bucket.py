"""Evidence in a bucket: a real S3 server (moto) in a process of its own."""

import asyncio
import hashlib
import shutil
import socket
import urllib.request
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.backup.evidence import gathered
from bot.backup.making import make
from bot.backup.restoring import Wish, restore, restore_files
from bot.config.settings import Settings
from bot.config.trouble import Trouble
from bot.doctor import machine
from bot.files.evidence_bucket import EvidenceAway, EvidenceBucket
from bot.files.evidence_folder import place_of
from bot.files.evidence_place import evidence_of
from bot.files.evidence_store import DamagedEvidence, MissingEvidence, NotAHash
from storage.database.unit import Database
from storage.office.stored_files import stored_files
from tests.bot.backup.conftest import settings_of
from tests.bot.backup.restarting import quiet
from tests.process import started
from tests.world import PICTURE, World, opened

pytest.importorskip("obstore", reason="the library for buckets is an extra")
pytest.importorskip("moto")

URL = "s3://evidence/dinas"
NOBODY = "a" * 64


@pytest.fixture(scope="module")
async def server() -> AsyncIterator[str]:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    async with started("-m", "moto.server", "-p", port):
        url = f"http://127.0.0.1:{port}"
        while not await asyncio.to_thread(_made, f"{url}/evidence"):
            pass
        yield url


def _made(bucket: str) -> bool:
    """Make the bucket, once the server listens."""
    try:
        with urllib.request.urlopen(urllib.request.Request(bucket, method="PUT")) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


@pytest.fixture
def bucket(server: str, monkeypatch: pytest.MonkeyPatch) -> EvidenceBucket:
    for name, value in {
        "AWS_ENDPOINT_URL": server,
        "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "sample",
        "AWS_SECRET_ACCESS_KEY": "sample",
    }.items():
        monkeypatch.setenv(name, value)
    return EvidenceBucket(URL)


async def test_what_is_stored_is_read_again_and_named_by_its_hash(bucket: EvidenceBucket) -> None:
    sha256 = await bucket.store(b"bukti")
    assert sha256 == hashlib.sha256(b"bukti").hexdigest()
    assert await bucket.store(b"bukti") == sha256
    assert await bucket.read(sha256) == b"bukti"
    assert await asyncio.to_thread(bucket.exists, sha256)
    assert await asyncio.to_thread(bucket.hash_of, sha256) == sha256
    assert sha256 in await asyncio.to_thread(bucket.names)
    for _ in range(2):
        await asyncio.to_thread(bucket.drop, sha256)
    assert not await asyncio.to_thread(bucket.exists, sha256)


async def test_what_others_put_beside_the_evidence_keeps_no_backup_from_being_made(
    bucket: EvidenceBucket, server: str
) -> None:
    sha256 = await bucket.store(b"bukti di antara berkas lain")
    for key in ("dinas/", "dinas/catatan//rapat.txt", f"dinas/lama/{NOBODY}"):
        beside = urllib.request.Request(f"{server}/evidence/{key}", data=b"x", method="PUT")
        await asyncio.to_thread(urllib.request.urlopen, beside)
    names = await asyncio.to_thread(bucket.names)
    assert sha256 in names
    assert NOBODY not in names


async def test_what_is_missing_or_was_changed_is_told_apart(bucket: EvidenceBucket) -> None:
    sha256 = hashlib.sha256(b"utuh").hexdigest()
    await asyncio.to_thread(bucket.put, sha256, b"lain")
    with pytest.raises(DamagedEvidence):
        await bucket.read(sha256)
    with pytest.raises(MissingEvidence):
        await bucket.read(NOBODY)
    assert not await asyncio.to_thread(bucket.exists, NOBODY)
    for name in ("../etc/passwd", "A" * 64):
        with pytest.raises(NotAHash):
            await bucket.read(name)


async def test_a_bucket_that_is_away_is_an_error_of_the_disk(
    bucket: EvidenceBucket, monkeypatch: pytest.MonkeyPatch
) -> None:
    for url in ("s3://nobody-made-this/x", URL):
        with pytest.raises(EvidenceAway):
            await EvidenceBucket(url).store(b"bukti kedua")
        monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")


def test_a_url_of_no_bucket_is_refused_in_words(tmp_path: Path) -> None:
    for url in ("nowhere", "s4://x/y"):
        with pytest.raises(Trouble, match="SIGAP_EVIDENCE_URL"):
            evidence_of(tmp_path, url)


@pytest.mark.usefixtures("bucket")
async def test_an_office_works_with_it_and_is_saved_and_restored_whole(
    database_url: str, tmp_path: Path
) -> None:
    office_url = f"{URL}/{tmp_path.name}"
    async with opened(database_url, tmp_path, evidence_url=office_url) as office:
        await _filed(office)
        settings = office.app.settings
        assert [each.well for each in await machine.files(settings)] == [True]
        archive = tmp_path / "backup.tar"
        await asyncio.to_thread(make, settings, archive, office.clock(), quiet)
        sha256 = min(await _stored(office.app.database))
        assert not (tmp_path / "evidence").exists()
        folder = await asyncio.to_thread(gathered, settings, tmp_path / "all", quiet)
        assert (folder / place_of(sha256)).read_bytes()
        there = _elsewhere(settings, tmp_path / "there", f"{office_url}-there")
        await asyncio.to_thread(
            restore, there, Wish(source=archive, moved=True), office.clock(), quiet
        )
        again = EvidenceBucket(f"{office_url}-there")
        assert await again.read(sha256)
        await asyncio.to_thread(again.put, sha256, b"spoilt")
        assert await asyncio.to_thread(restore_files, there, archive, None, quiet) == 1
        assert await again.read(sha256)


async def _filed(office: World) -> None:
    reporter = await office.official("Contoh Pelapor", "staff")
    await reporter.sends_photo(PICTURE, caption="internet putus sejak pagi")
    await reporter.presses("Kirim")
    reporter.sees("kami terima")


async def _stored(database: Database) -> set[str]:
    return {each.sha256 for each in await stored_files(database)}


def _elsewhere(settings: Settings, folder: Path, url: str) -> Settings:
    shutil.rmtree(folder, ignore_errors=True)
    there = settings_of(f"sqlite:///{folder / 'sigap.db'}", folder)
    return there.model_copy(update={"evidence_url": url})
