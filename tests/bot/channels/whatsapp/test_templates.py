"""Templates: the file, the locales and the notices agree."""

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.channels.whatsapp.templates import (
    TemplateFileError,
    Templates,
    read_templates,
    to_submit,
    troubles,
)
from bot.cli.templates import print_templates
from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from flows.messages.kinds.deadlines import OpeningList
from flows.messages.kinds.reports import LateEvidence
from flows.messages.registry import decode
from handlers.views.registry import VIEWS
from tests.doubles.whatsapp.templates import rendered
from tests.handlers.views.samples import samples
from tests.whatsapp_world import approved

TEXTS = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))
KINDS = [kind for each in read_templates().all for kind in each.kinds]


def test_the_file_and_the_locales_agree() -> None:
    assert [*troubles(read_templates(), TEXTS, frozenset(VIEWS))] == []


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("kind", KINDS)
def test_a_notice_fills_its_template_in(kind: str, language: str) -> None:
    for params in samples(kind):
        told = {"to": {"id": 1, "name": "Contoh", "address": None}, **params}
        message = read_templates().message(decode(kind, told), language)
        assert message is not None, (kind, params)
        assert "{{" not in rendered(approved(), message["template"])["rendered"]


def test_a_notice_that_lacks_a_parameter_has_no_template() -> None:
    assert read_templates().message(OpeningList(tasks=(), more=0), "id") is None  # goes to nobody
    assert read_templates().message(LateEvidence(number="1"), "id") is None


def test_what_does_not_agree_is_told() -> None:
    known = read_templates()
    first = replace(known.all[0], kinds=("no-such-kind",), parameters=("number", "place"))
    told = "\n".join(
        troubles(Templates(languages={"id": "id"}, all=(first,)), TEXTS, frozenset(VIEWS))
    )
    assert "'no-such-kind'" in told
    assert "['number', 'place']" in told
    assert "language 'en'" in told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x = [",
        "[languages]\nid = 'id'\n[[template]]\nname = 'UPPER'\nkinds = []",
        "[languages]\n[[template]]\nname = 'a'\nkinds = ['card', 'card']",
        "[languages]\n[[template]]\nkinds = ['card']",
    ],
)
def test_a_file_that_cannot_be_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "templates.toml"
    path.write_text(text)
    with pytest.raises(TemplateFileError):
        read_templates(path)


def test_the_texts_to_submit_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    print_templates()
    said = capsys.readouterr().out
    assert "sigap_berkas_menunggu" in said
    assert "berkas {{1}} menunggu" in said
    assert len([*to_submit(read_templates(), TEXTS)]) == said.count("body:")
