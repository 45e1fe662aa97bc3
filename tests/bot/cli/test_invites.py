"""Invitations and deactivation from the command line, on both databases."""

from pathlib import Path

from bot.channels.telegram.bot_name import BOT_NAME
from flows.people.invitation import hash_of
from storage.database.unit import Database
from storage.desk import Desk
from tests.bot.cli.conftest import Command
from tests.pdf import pdf_pages

HEADER = "name,nip,role,unit,phone,telegram_id,whatsapp\n"


async def people(sigap: Command, folder: Path, *rows: str) -> None:
    file = folder / "people.csv"
    file.write_text(HEADER + "".join(f"{row}\n" for row in rows))
    assert (await sigap("people", "import", file)).code == 0


async def test_codes_are_printed_once_and_kept_as_hashes_only(
    sigap: Command, office_database: Database, tmp_path: Path
) -> None:
    async with office_database.unit() as unit:
        await Desk(unit).facts.remember(BOT_NAME, "contoh_bot")
    out = tmp_path / "slips.pdf"
    said = await sigap(
        "people",
        "invites",
        "--role",
        "ict_team+operator",
        "--unit",
        "Dinas Sosial",
        "--count",
        "9",
        "--out",
        out,
    )
    assert (said.code, said.err) == (0, "")
    links = [line for line in said.out.splitlines() if line.startswith("https://t.me/contoh_bot")]
    assert len(set(links)) == 9
    async with office_database.unit() as unit:
        kept = await Desk(unit).access.invitation(hash_of(links[0].partition("start=")[2]))
    assert kept is not None
    assert (kept.roles, kept.unit) == (("ict_team", "operator"), "Dinas Sosial")
    words, _ = pdf_pages(out)
    assert "Undangan Sigap" in words
    assert "Arahkan kamera ponsel ke gambar ini" in words
    assert "9 invitations are open" in (await sigap("people", "invites", "--list")).out
    assert (await sigap("people", "invites", "--withdraw", kept.id)).code == 0
    assert (await sigap("people", "invites", "--withdraw", kept.id)).code == 2


async def test_an_invitation_for_somebody_imported(
    sigap: Command, office_database: Database, tmp_path: Path
) -> None:
    await people(sigap, tmp_path, "Contoh Kepala UPT,,upt_head,Dinas Contoh,,,")
    said = await sigap("people", "invites", "--role", "upt_head", "--for", "contoh kepala upt")
    assert said.out.startswith("inv-")


async def test_wrong_wishes_are_told(sigap: Command, office_database: Database) -> None:
    for words, told in (
        ((), "--role: none given"),
        (("--role", "king"), "--role: king; known are admin"),
        (("--role", "staff", "--count", "0"), "--count: from 1"),
        (("--role", "staff", "--days", "0"), "--days: from 1"),
        (("--role", "staff", "--for", "X", "--count", "2"), "--for names one person"),
        (("--role", "staff", "--for", "Nobody"), "nobody has this name"),
        (
            ("--role", "staff", "--out", "/nowhere/x.pdf"),
            "No such file or directory. Only the slips",
        ),
    ):
        said = await sigap("people", "invites", *words)
        assert said.code == 2
        assert told in said.err


async def test_access_ends_but_never_the_last_admins(
    sigap: Command, office_database: Database, tmp_path: Path
) -> None:
    await people(
        sigap,
        tmp_path,
        "Contoh Admin,,admin,,,,",
        "Contoh Petugas,,ict_team,,,,",
        "Contoh Kembar,,staff,Satu,,,",
        "Contoh Kembar,,staff,Dua,,,",
    )
    assert "has ended" in (await sigap("people", "deactivate", "Contoh Petugas")).out
    async with office_database.unit() as unit:
        assert await Desk(unit).people.with_role("ict_team") == []
    said = await sigap("people", "deactivate", "Contoh Admin")
    assert (said.code, "is the last admin and keeps the access" in said.err) == (2, True)
    assert "several: " in (await sigap("people", "deactivate", "Contoh Kembar")).err
