"""python -m bot doctor against the doubles: sound parts, and parts to mend."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from flows.amendments.amendment import day_off, duty_phone, no_longer_watched
from storage.database.unit import Database
from storage.desk import Desk
from tests.bot.cli.conftest import Command
from tests.doubles.telegram import BotApiDouble
from tests.doubles.whatsapp import GraphDouble
from tests.whatsapp_world import approved


@pytest.fixture
def graph(graph: GraphDouble, monkeypatch: pytest.MonkeyPatch) -> GraphDouble:
    """WhatsApp, with every template approved."""
    graph.templates = approved()
    monkeypatch.setenv("SIGAP_WHATSAPP_BUSINESS_ID", "700")
    return graph


@pytest.mark.usefixtures("telegram", "graph", "on_database")
async def test_where_nothing_lacks_every_line_says_so(sigap: Command) -> None:
    said = await sigap("doctor")
    assert (said.code, said.err) == (0, "")
    assert "ok    database: " in said.out
    assert "ok    telegram: @" in said.out
    assert "polling; 0 updates wait" in said.out
    assert "ok    clock: " in said.out
    assert "Contoh Dinas" in said.out
    assert "approved as they stand here" in said.out
    assert "MEND" not in said.out


async def test_without_anything_set_it_says_what_to_set(sigap: Command) -> None:
    said = await sigap("doctor")
    assert said.code == 2
    assert "MEND  telegram: SIGAP_TELEGRAM_TOKEN is not set" in said.out
    assert "1 to mend." in said.err


async def test_a_token_that_telegram_does_not_know_and_silence_are_told_without_it(
    sigap: Command, telegram: BotApiDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGAP_TELEGRAM_TOKEN", "1:another")
    said = await sigap("doctor")
    assert "MEND  telegram: Telegram does not know SIGAP_TELEGRAM_TOKEN" in said.out
    await telegram.stop()
    said = await sigap("doctor")
    assert "no answer (ClientConnectorError)" in said.out
    assert "1:another" not in said.out + said.err


@pytest.mark.usefixtures("telegram")
async def test_templates_that_meta_has_not_or_has_otherwise_are_named(
    sigap: Command, graph: GraphDouble
) -> None:
    keys = [*graph.templates]
    graph.templates[keys[0]] = replace(graph.templates[keys[0]], status="PENDING")
    graph.templates[keys[1]] = replace(graph.templates[keys[1]], body="Kata lain.")
    del graph.templates[keys[2]]
    said = await sigap("doctor")
    assert said.code == 2
    assert f"MEND  template {keys[0][0]} ({keys[0][1]}): Meta says PENDING" in said.out
    assert "approved with other words" in said.out
    assert "not submitted" in said.out
    assert "3 to mend." in said.err


@pytest.mark.usefixtures("telegram")
async def test_extras_that_lack_are_named_with_the_line_that_brings_them(
    sigap: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = await sigap("doctor")
    assert (said.code, said.err) == (0, "")
    assert "ok    films: no ffmpeg" in said.out
    assert "ok    drafts: no LibreOffice" in said.out
    for package in ("ffmpeg", "libreoffice-writer-nogui"):
        assert f"to bring it: apt install {package}\n" in said.out
    for program in ("ffmpeg", "soffice"):
        (tmp_path / program).write_text("#!/bin/sh\n")
        (tmp_path / program).chmod(0o755)
    said = await sigap("doctor")
    assert f"ok    films: ffmpeg at {tmp_path / 'ffmpeg'}" in said.out
    assert f"ok    drafts: LibreOffice at {tmp_path / 'soffice'}" in said.out


@pytest.mark.usefixtures("telegram")
async def test_whatsapp_that_is_set_by_half_or_whose_token_is_gone_is_told(
    sigap: Command, graph: GraphDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGAP_WHATSAPP_TOKEN", "gone")
    said = await sigap("doctor")
    assert "MEND  whatsapp: Meta says: 190" in said.out
    monkeypatch.delenv("SIGAP_WHATSAPP_APP_SECRET")
    said = await sigap("doctor")
    assert "MEND  whatsapp: not set: SIGAP_WHATSAPP_APP_SECRET" in said.out


@pytest.mark.usefixtures("telegram")
async def test_a_clock_that_is_wrong_is_told(
    sigap: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGAP_CLOCK_OFFSET", "600")
    said = await sigap("doctor")
    assert re.search(r"MEND  clock: 60[0-2] seconds ahead of Telegram's", said.out)


@pytest.mark.usefixtures("telegram")
async def test_a_database_of_another_kind_of_file_is_told(sigap: Command, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "sigap.db").write_text("no database", encoding="utf-8")
    said = await sigap("doctor")
    assert "MEND  database: " in said.out


@pytest.mark.usefixtures("telegram", "graph")
async def test_settings_changed_in_chat_are_named_by_check_and_doctor(
    sigap: Command, office_database: Database
) -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    async with office_database.unit() as unit:
        desk = Desk(unit)
        person = await desk.people.add_person("Contoh Admin", now)
        for each in (day_off(date(2026, 12, 31), "Cuti Bersama"), no_longer_watched("portal")):
            await desk.amendments.put(each, person, now)
        await desk.amendments.put(duty_phone("0812-3456-7890"), person, now)
    for command in ("check", "doctor"):
        said = await sigap(command)
        assert (said.code, said.err) == (0, "")
        for told in (
            "set in chat, over office.toml: 2026-12-31 is off (Cuti Bersama)",
            "set in chat, over office.toml: target portal is not watched",
            "set in chat, over office.toml: duty_phone = '0812-3456-7890'",
        ):
            assert told in said.out
    assert "No duty phone" not in (await sigap("poster")).out
