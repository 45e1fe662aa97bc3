"""python -m bot poster: where the addresses on it come from, and what it lacks."""

from pathlib import Path

import pytest

from bot.channels.telegram.bot_name import BOT_NAME
from storage.database.unit import Database
from storage.desk import Desk
from tests.bot.cli.conftest import Command
from tests.doubles.whatsapp import GraphDouble
from tests.pdf import pdf_text


@pytest.mark.usefixtures("telegram", "graph")
async def test_both_channels_tell_their_address_before_the_first_start(
    sigap: Command, tmp_path: Path
) -> None:
    said = await sigap("poster", tmp_path / "poster.pdf")
    assert (said.code, said.err) == (0, "")
    assert "Telegram @" in said.out
    assert "WhatsApp 628000: https://wa.me/628000" in said.out
    assert "No duty phone" in said.out
    assert "628000" in pdf_text(tmp_path / "poster.pdf")


async def test_without_telegram_the_name_last_told_is_taken(
    sigap: Command, office_database: Database, tmp_path: Path
) -> None:
    async with office_database.unit() as unit:
        await Desk(unit).facts.remember(BOT_NAME, "contoh_bot")
    said = await sigap("poster")
    assert (said.code, said.err) == (0, "")
    assert "@contoh_bot" in pdf_text(tmp_path / "poster.pdf")


@pytest.mark.usefixtures("telegram")
async def test_silence_of_meta_is_told_and_the_rest_is_made(
    sigap: Command, graph: GraphDouble, tmp_path: Path
) -> None:
    await graph.stop()
    said = await sigap("poster")
    assert said.code == 0
    assert "NOTE  Meta does not tell WhatsApp's number now" in said.out
    assert "WhatsApp" not in pdf_text(tmp_path / "poster.pdf")


async def test_without_any_address_it_says_what_to_set(sigap: Command, tmp_path: Path) -> None:
    said = await sigap("poster")
    assert said.code == 2
    assert "set SIGAP_TELEGRAM_TOKEN" in said.err
    assert not (tmp_path / "data").exists()


@pytest.mark.usefixtures("telegram")
async def test_a_folder_that_is_not_there_is_told(sigap: Command) -> None:
    said = await sigap("poster", "/nowhere/poster.pdf")
    assert (said.code, "No such file or directory" in said.err) == (2, True)


@pytest.mark.usefixtures("telegram")
async def test_the_duty_phone_of_office_toml_stands_on_it(
    sigap: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = tmp_path / "office.toml"
    monkeypatch.setenv("SIGAP_OFFICE", str(office))
    rest = '[hours]\nmonday = ["08.00-16.00"]\n'
    office.write_text(f'[office]\nname = "Contoh"\nduty_phone = "besok"\n{rest}')
    said = await sigap("poster")
    assert "[office] duty_phone: not a phone number: 'besok'" in said.err
    office.write_text(f'[office]\nname = "Contoh"\nduty_phone = "0812-3456-7890"\n{rest}')
    assert (await sigap("poster")).code == 0
    assert "0812-3456-7890" in pdf_text(tmp_path / "poster.pdf")
