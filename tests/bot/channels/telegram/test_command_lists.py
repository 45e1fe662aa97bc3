"""Command lists in the app's menu: by role and language."""

from zoneinfo import ZoneInfo

import pytest

from bot.channels.telegram.command_lists import names
from bot.config.office_file import LOCALES
from bot.texts.fluent import Texts
from flows.sop.roles import ADMIN, AGENCY_HEAD, ICT_HEAD, ICT_TEAM, OPERATOR, ROLES, STAFF
from handlers.routing.commands import COMMANDS
from handlers.views.parts.screen import Say


@pytest.mark.parametrize(
    ("roles", "offered"),
    [
        ((), ("lapor", "konten", "status", "bahasa", "bantuan", "batal", "nomor", "peran")),
        ((STAFF,), ("lapor", "konten", "status", "bahasa", "bantuan", "batal", "nomor", "peran")),
        ((ICT_TEAM,), ("tugas", "lapor", "periksa", "piket")),
        ((ICT_HEAD, STAFF), ("tugas", "lapor", "rekap", "periksa", "piket", "delegasi")),
        ((AGENCY_HEAD,), ("tugas", "lapor", "rekap", "piket", "delegasi", "konten")),
        ((OPERATOR,), ("tugas", "lapor", "promosi", "konten")),
        ((ADMIN,), ("tugas", "lapor", "rekap", "orang", "kesehatan", "periksa", "piket")),
    ],
)
def test_each_role_is_offered_its_own(roles: tuple[str, ...], offered: tuple[str, ...]) -> None:
    assert names(roles)[: len(offered)] == offered


def test_what_is_offered_is_understood_and_has_words() -> None:
    texts = Texts(LOCALES, ZoneInfo("Asia/Jayapura"))
    for name in names(ROLES):
        assert name in COMMANDS
        for language in texts.languages:
            assert texts.plain(Say(id=f"command-{name}"), language)
