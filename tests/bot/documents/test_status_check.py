"""The status check printed on a letter: its address and its wording."""

from dataclasses import replace

import pytest

from bot.documents.letter import Letter, Paper, render_letter
from bot.documents.sample_letter import SAMPLE
from bot.documents.status_check import StatusCheck, printed, status_check
from tests.pdf import pdf_text

CODE = "abcdefghijklmnopqrst2345"
LABEL = "Pemeriksaan status, bukan tanda tangan"


def told(letter: Letter) -> str:
    return pdf_text(render_letter(letter))


@pytest.mark.parametrize(
    ("public_url", "bot_name", "link"),
    [
        ("https://sigap.example/", "contoh_bot", f"https://sigap.example/surat/{CODE}"),
        ("", "contoh_bot", f"https://t.me/contoh_bot?start=surat-{CODE}"),
        ("", None, None),
    ],
)
def test_the_check_leads_to_the_page_else_to_the_chat_else_nowhere(
    public_url: str, bot_name: str | None, link: str | None
) -> None:
    check = status_check(CODE, public_url, bot_name)
    assert check == StatusCheck(code=CODE, link=link)


def test_a_letter_without_a_code_has_no_check() -> None:
    assert status_check(None, "https://sigap.example", "contoh_bot") is None
    assert LABEL not in told(replace(SAMPLE, check=None))


def test_it_says_that_it_is_no_signature_and_what_to_type() -> None:
    text = told(SAMPLE)
    assert LABEL in text
    assert "Pindai, atau ketik ke layanan Sigap: surat abcd-efgh-ijkl-mnop-qrst-2345" in text


def test_without_a_link_only_the_code_is_printed() -> None:
    letter = replace(SAMPLE, check=StatusCheck(code=CODE))
    assert "Ketik ke layanan Sigap: surat abcd-efgh" in told(letter)
    shown = printed(letter.check)
    assert shown is not None
    assert shown["picture"] is None


@pytest.mark.parametrize("paper", list(Paper))
def test_the_same_letter_gives_the_same_bytes_and_another_code_does_not(paper: Paper) -> None:
    letter = replace(SAMPLE, paper=paper)
    other = replace(letter, check=StatusCheck(code=CODE[::-1], link="https://x.example/surat/x"))
    assert render_letter(letter) == render_letter(letter)
    assert render_letter(letter) != render_letter(other)
