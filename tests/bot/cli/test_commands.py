"""Commands: a mistake of the admin's gives one clear line and exit code 2, never a traceback."""

import asyncio
import shutil
import socket
from asyncio.subprocess import PIPE, STDOUT
from pathlib import Path

import pytest

from bot.config.office_file import ROOT
from bot.texts.text_file import LARGEST
from tests.bot.cli.conftest import TOKEN, Command
from tests.doubles.telegram import BotApiDouble
from tests.patience import PATIENCE
from tests.process import started

SECRET = "abcdefghijklmnopqrstuvwxyz0123456789"
WEBHOOK = {
    "SIGAP_TELEGRAM_TOKEN": TOKEN,
    "SIGAP_TELEGRAM_MODE": "webhook",
    "SIGAP_TELEGRAM_WEBHOOK_SECRET": SECRET,
    "SIGAP_PUBLIC_URL": "https://contoh.invalid",
    "SIGAP_HTTP_PORT": "0",
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the program whose SOP files, locales and office.toml a test may break."""
    folder = tmp_path / "tree"
    folder.mkdir()
    for name in ("bot", "handlers", "storage", ".env.example"):
        (folder / name).symlink_to(ROOT / name)
    for name in ("flows", "locales"):
        leaving_out = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=leaving_out)
    shutil.copy(ROOT / "office.toml", folder)
    return folder


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"SIGAP_TELEGRAM_TOKEN": ""}, "SIGAP_TELEGRAM_TOKEN: missing"),
        ({"SIGAP_TELEGRAM_TOKEN": "token"}, "SIGAP_TELEGRAM_TOKEN: missing or not a token"),
        ({"SIGAP_TELEGRAM_WEBHOOK_SECRET": SECRET[:31]}, "SIGAP_TELEGRAM_WEBHOOK_SECRET: "),
        ({"SIGAP_PUBLIC_URL": "http://contoh.invalid"}, "SIGAP_PUBLIC_URL: "),
        ({"SIGAP_TELEGRAM_MODE": "pigeon"}, "SIGAP_TELEGRAM_MODE: "),
        ({"SIGAP_HTTP_PORT": "65536"}, "SIGAP_HTTP_PORT: "),
        ({"SIGAP_CLOCK_OFFSET": "nan"}, "SIGAP_CLOCK_OFFSET: "),
        ({"SIGAP_CLOCK_OFFSET": "1e18"}, "SIGAP_CLOCK_OFFSET: "),
        ({"SIGAP_LOG_JSON": "perhaps"}, "SIGAP_LOG_JSON: "),
        ({"SIGAP_OFFICE": "none.toml"}, "SIGAP_OFFICE: none.toml: No such file or directory"),
        ({"SIGAP_OFFICE": "."}, "SIGAP_OFFICE: .: Is a directory"),
    ],
)
async def test_run_tells_a_wrong_setting_by_its_name(
    sigap: Command, monkeypatch: pytest.MonkeyPatch, wrong: dict[str, str], told: str
) -> None:
    for name, value in {**WEBHOOK, **wrong}.items():
        monkeypatch.setenv(name, value)
    said = await sigap("run")
    assert said.code == 2
    assert told in said.err
    assert (said.out, TOKEN in said.err) == ("", False)


async def test_every_wrong_setting_is_told_at_once(
    sigap: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGAP_HTTP_PORT", "x")
    monkeypatch.setenv("SIGAP_TELEGRAM_MODE", "x")
    said = await sigap("verify")
    assert (said.code, len(said.err.splitlines())) == (2, 3)


@pytest.mark.parametrize("command", ["run", "check"])
async def test_a_broken_office_file_is_told_with_its_key(
    sigap: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str
) -> None:
    monkeypatch.setenv("SIGAP_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("SIGAP_OFFICE", str(tmp_path / "office.toml"))
    (tmp_path / "office.toml").write_text('[office]\nname = "Contoh"\n[letter]\npaper = "a3"\n')
    said = await sigap(command)
    assert (said.code, said.out) == (2, "")
    assert "[letter] paper: expected one of a4, f4" in said.err
    (tmp_path / "office.toml").write_text("[office")
    assert "office.toml" in (await sigap(command)).err


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"# kantor\nSIGAP_PUBLIC_URL=\xe9", ".env: line 2 is not UTF-8, perhaps Windows-1252"),
        ("SIGAP_PUBLIC_URL=".encode("utf-16"), ".env: saved as UTF-16, which Notepad calls Uni"),
        ("SIGAP_PUBLIC_URL=".encode("utf-16-le"), ".env: line 1 holds a byte of zero, as UTF-16"),
        (b"SIGAP_PUBLIC_URL=a\0b\n", ".env: line 1 holds a byte of zero"),
        (b"#" * (LARGEST + 1), ".env: larger than 4 MB, so it is hardly the file that is meant"),
        (b"\xef\xbb\xbfSIGAP_HTTP_PORT=x", "SIGAP_HTTP_PORT: Input should be a valid integer"),
    ],
    ids=["Windows-1252", "UTF-16", "UTF-16 without mark", "NUL", "huge", "UTF-8 with mark"],
)
async def test_an_env_file_that_is_no_text_is_told(
    sigap: Command, tmp_path: Path, data: bytes, words: str
) -> None:
    (tmp_path / ".env").write_bytes(data)
    said = await sigap("verify")
    assert (said.code, words in said.err) == (2, True), said.err
    assert "codec" not in said.err


async def test_a_folder_in_place_of_the_env_file_is_told(sigap: Command, tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    said = await sigap("verify")
    assert (said.code, said.err) == (2, ".env: Is a directory\n")


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "\ufeff\r\n"])
async def test_an_env_file_that_sets_nothing_is_none(
    sigap: Command, tmp_path: Path, text: str
) -> None:
    (tmp_path / ".env").write_text(text, encoding="utf-8", newline="")
    assert "No database" in (await sigap("verify")).err


async def test_a_data_folder_that_is_a_file_is_told(process: Command, tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    (tmp_path / ".env").write_text(f"SIGAP_TELEGRAM_TOKEN={TOKEN}\n")
    said = await process("-m", "bot", "run", at=_standing_in(tmp_path))
    assert (said.code, said.err) == (2, f"SIGAP_DATA_DIR: {tmp_path / 'data'}: File exists\n")


def _standing_in(folder: Path) -> Path:
    """Find the program from a folder with an `.env` of its own."""
    for name in ("bot", "handlers", "storage", "flows", "locales"):
        (folder / name).symlink_to(ROOT / name)
    return folder


async def test_a_token_that_telegram_does_not_know_is_told(
    process: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    double = BotApiDouble()
    await double.start()
    monkeypatch.setenv("SIGAP_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("SIGAP_TELEGRAM_API", double.url)
    monkeypatch.setenv("SIGAP_HTTP_PORT", "0")
    said = await process("-m", "bot", "run")
    await double.stop()
    assert said.code == 2
    assert said.err.splitlines()[-1] == "SIGAP_TELEGRAM_TOKEN: Telegram does not know this token."


async def test_a_port_that_something_else_has_is_told(
    process: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        for name, value in {**WEBHOOK, "SIGAP_HTTP_HOST": "127.0.0.1"}.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("SIGAP_HTTP_PORT", str(port))
        said = await process("-m", "bot", "run")
    assert said.code == 2
    assert said.err.splitlines()[-1].startswith(f"SIGAP_HTTP_PORT: 127.0.0.1:{port} cannot be had")


async def test_a_webhook_is_set_as_soon_as_telegram_can_be_reached_and_no_secret_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in {**WEBHOOK, "SIGAP_TELEGRAM_API": "http://127.0.0.1:1"}.items():
        monkeypatch.setenv(name, value)
    async with (
        started("-m", "bot", "run", stdout=PIPE, stderr=STDOUT) as running,
        asyncio.timeout(PATIENCE),
    ):
        assert running.stdout is not None
        said = b""
        while b"webhook not set yet" not in said:
            line = await running.stdout.readline()
            assert line, said.decode()
            said += line
        running.terminate()
        said += await running.stdout.read()
        assert await running.wait() == 0
    for secret in (TOKEN, TOKEN.partition(":")[2], SECRET):
        assert secret.encode() not in said


async def test_the_rehearsal_does_not_run_beside_a_real_bot(
    sigap: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGAP_TELEGRAM_TOKEN", TOKEN)
    said = await sigap("playground")
    assert (said.code, said.out) == (2, "")
    assert "SIGAP_TELEGRAM_TOKEN is set" in said.err


async def test_the_rehearsal_tells_a_port_that_cannot_be_had(
    process: Command, sigap: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        monkeypatch.setenv("PORT", str(other.getsockname()[1]))
        said = await process("-m", "bot", "playground")
    assert said.code == 2
    assert "cannot be had" in said.err
    monkeypatch.setenv("PORT", "http")
    assert "PORT: 'http' is not a number" in (await sigap("playground")).err


async def test_check_says_which_steps_the_office_has_to_confirm(sigap: Command) -> None:
    said = await sigap("check")
    assert (said.code, said.err) == (0, "")
    fault = next(line for line in said.out.splitlines() if line.startswith("gangguan "))
    assert "the office must confirm who performs: check, external, verify" in fault


async def test_check_tells_mistakes_of_sop_and_office_files_at_once(
    process: Command, monkeypatch: pytest.MonkeyPatch, tree: Path
) -> None:
    monkeypatch.setenv("SIGAP_OFFICE", str(tree / "own.toml"))
    (tree / "own.toml").write_text("[office]\n")
    sop = tree / "flows" / "procedures" / "promosi.toml"
    text = sop.read_text()
    sop.write_text(text.replace('standard = "', 'standard = "x', 1).replace("effects", "efects"))
    (tree / "flows" / "procedures" / "konten.toml").write_text("= no TOML")
    said = await process("-m", "bot", "check", at=tree)
    assert (said.code, said.out) == (2, "")
    assert "own.toml: [office] name: expected the office's name" in said.err
    assert "konten.toml: this is not TOML" in said.err
    assert [line for line in said.err.splitlines() if "promosi.toml: [" in line]
    assert "Traceback" not in said.err


async def test_check_tells_an_sop_file_that_is_no_text(process: Command, tree: Path) -> None:
    procedures = tree / "flows" / "procedures"
    (procedures / "konten.toml").write_bytes(b"\xff\xfe")
    (procedures / "promosi.toml").write_text("# \N{EN DASH}\n", encoding="cp1252")
    (procedures / "lain.toml").mkdir()
    (tree / "locales" / "en" / "weekly.ftl").write_bytes("x = y".encode("utf-16"))
    said = await process("-m", "bot", "check", at=tree)
    assert said.code == 2
    assert (
        "konten.toml: saved as UTF-16, which Notepad calls Unicode; save it as UTF-8" in said.err
    )
    assert "promosi.toml: line 1 is not UTF-8, perhaps Windows-1252 (ANSI)" in said.err
    assert "lain.toml: Is a directory" in said.err
    assert "locales/en/weekly.ftl: saved as UTF-16" in said.err
    assert "Traceback" not in said.err


async def test_check_takes_files_with_the_mark_of_windows(
    process: Command, monkeypatch: pytest.MonkeyPatch, tree: Path
) -> None:
    for name in ("flows/procedures/konten.toml", "locales/id/weekly.ftl", "office.toml"):
        text = (tree / name).read_text()
        (tree / name).write_text(text, encoding="utf-8-sig", newline="\r\n")
    monkeypatch.setenv("SIGAP_OFFICE", str(tree / "office.toml"))
    said = await process("-m", "bot", "check", at=tree)
    assert (said.code, said.err) == (0, "")


@pytest.mark.parametrize(
    "words", [("wrong",), ("migrate", "x"), ("backup",), ("people", "import"), ("people",)]
)
async def test_a_command_that_is_none_is_refused(sigap: Command, words: tuple[str, ...]) -> None:
    said = await sigap(*words)
    assert said.code == 2
    assert "Traceback" not in said.err
    assert said.err or said.out


@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("migrate",),
        ("verify",),
        ("people", "import", "none.csv"),
        ("export", "analysis"),
        ("run",),
    ],
)
async def test_a_command_that_needs_no_telegram_does_not_wait_for_it_to_load(
    process: Command, words: tuple[str, ...]
) -> None:
    """`run` has no token here: it says so without loading anything."""
    program = (
        f"import sys; sys.argv = ['sigap', *{words!r}]\n"
        "from bot.cli.main import main; main()\n"
        "sys.exit('aiogram' in sys.modules)"
    )
    assert (await process("-c", program)).code == 0


@pytest.mark.parametrize("words", [("verify",), ("people", "import", "none.csv")])
async def test_a_command_on_the_register_does_not_wait_for_messages_to_load(
    process: Command, words: tuple[str, ...]
) -> None:
    program = (
        f"import sys; sys.argv = ['sigap', *{words!r}]\n"
        "from bot.cli.main import main; main()\n"
        "sys.exit(any(name.startswith(('flows.messages', 'handlers')) for name in sys.modules))"
    )
    assert (await process("-c", program)).code == 0


async def test_a_setting_with_a_wrong_name_is_told_with_the_one_that_may_be_meant(
    sigap: Command, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text(
        "SIGAP_BACKUP_FOLDR=/x\nSIGAP_X=1\nsigap_http_port=0\nPATH=/y\n"
    )
    said = await sigap("verify")
    assert said.code == 2
    assert said.err.splitlines() == [
        ".env:",
        "  SIGAP_BACKUP_FOLDR: no setting is called that; SIGAP_BACKUP_FOLDER may be meant",
        "  SIGAP_X: no setting is called that",
    ]


async def test_a_postgresql_that_does_not_answer_is_told_by_its_address(
    sigap: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGAP_DATABASE_URL", "postgresql://u:rahasia@127.0.0.1:9/sigap")
    said = await sigap("verify")
    assert (said.code, said.err.startswith("PostgreSQL does not answer at 127.0.0.1:9")) == (
        2,
        True,
    )
    assert "rahasia" not in said.err
