"""office.toml and .env with a change, everything else as it was."""

import io
import tomllib

import pytest
from dotenv import dotenv_values

from bot.config.office_file import ROOT
from bot.setup.env_file import with_setting
from bot.setup.office_answers import OfficeAnswers, known
from bot.setup.office_text import Uneditable, edited

NEW = OfficeAnswers(
    name='Dinas "Baru"', kop=("A", "B", "C", "D"), place="Tual", zone="Asia/Jakarta"
)


def edit(text: str, new: OfficeAnswers = NEW) -> str:
    return edited(text, known(tomllib.loads(text.replace("\r\n", "\n"))), new)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "office.name = 'x' # dotted\n",
        "letter = { kop = ['x'], place = 'y' }\n[office]\nname = 'x'\n",
        "[office]\nname = 'x'\r\n[letter]\r\nkop = ['x',\r\n 'y'] # two\r\n",
        "[office]\nname = '''\nlong'''\n[letter]\nkop = 'no list'\n[hours]\nzone = 3\n",
        "[[target]]\nkey = 'a'\n[office]\nname = 'x'\n[[target]]\nkey = 'b'\n",
    ],
)
def test_whatever_the_form_it_says_what_was_answered(text: str) -> None:
    after = edit(text)
    assert known(tomllib.loads(after)) == NEW
    assert known(tomllib.loads(edit(after))) == NEW


def test_comments_stay_where_they_are() -> None:
    text = (
        "[office]\nname = 'x' # told\n[letter]\nkop = [\n  'a', # first\n  'b', # second\n"
        "  'c',\n]\nplace = 'y'   # far\n[hours] # ours\nzone = 'Asia/Makassar'\n"
    )
    after = edit(text, OfficeAnswers(name="x", kop=("a", "Z"), place="Y", zone="Asia/Jayapura"))
    for each in ("# told", "# first", "# second", "   # far", "[hours] # ours"):
        assert each in after
    assert tomllib.loads(after)["letter"] == {"kop": ["a", "Z"], "place": "Y"}


def test_an_unchanged_office_is_the_same_to_the_letter() -> None:
    text = (ROOT / "office.toml").read_text(encoding="utf-8")
    assert edit(text, known(tomllib.loads(text))) == text


def test_a_file_that_only_looks_like_toml_is_not_edited() -> None:
    old = OfficeAnswers(name="", kop=(), place="", zone="")
    with pytest.raises(Uneditable):
        edited("office = 3\n", old, NEW)


@pytest.mark.parametrize(
    "before",
    [
        "",
        "# only a comment",
        "SIGAP_TELEGRAM_TOKEN=\n",
        "export SIGAP_TELEGRAM_TOKEN='1:old' # ours\nOTHER=\"two\nlines\"\n",
        "SIGAP_TELEGRAM_TOKEN=1:a\nOTHER=x\nSIGAP_TELEGRAM_TOKEN=1:b\n# end\n",
        "A=1\r\n  SIGAP_TELEGRAM_TOKEN = 1:a\r\nB=2\r\n",
        "what is this\nSIGAP_TELEGRAM_TOKEN=1:a",
    ],
)
def test_a_setting_is_changed_and_the_rest_kept(before: str) -> None:
    after = with_setting(before, "SIGAP_TELEGRAM_TOKEN", "1:new")
    kept, found = (dict(dotenv_values(stream=io.StringIO(text))) for text in (before, after))
    assert found == {**kept, "SIGAP_TELEGRAM_TOKEN": "1:new"}
    assert with_setting(after, "SIGAP_TELEGRAM_TOKEN", "1:new") == after
    for line in before.splitlines():
        if "TOKEN" not in line:
            assert line in after.splitlines()
