"""The command menu of the app, by role and language."""

from collections.abc import Collection, Mapping

import structlog
from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.runtime.ticker import Ticker
from bot.texts.fluent import Texts
from flows.office.deadlines import outages
from flows.office.delegation import delegations
from flows.office.people.joining import COMMANDS
from flows.office.staffing import duty
from flows.records.timer import Timer
from flows.registers.registers import READERS
from flows.sop.roles import ADMIN, OFFICIALS, OPERATOR, STAFF, UPT_HEAD
from handlers.monitoring.inspection import INSPECTORS
from handlers.views.parts.screen import Say
from storage.database.unit import Database, Unit
from storage.desk import Desk

log = structlog.get_logger()

EVERYBODY = ("lapor", "konten", "status", "bahasa", "bantuan", "batal")
STRANGERS = ("nomor", "peran")
BY_ROLE: Mapping[str, frozenset[str]] = {
    "rekap": OFFICIALS,
    "orang": frozenset({ADMIN}),
    "kesehatan": frozenset({ADMIN}),
    "periksa": INSPECTORS,
    "promosi": frozenset({OPERATOR, UPT_HEAD}),
    "piket": duty.READERS,
    "delegasi": delegations.DELEGATING,
    "gangguan_massal": outages.DECLARING,
}
RARER: Mapping[str, frozenset[str]] = {
    "register": READERS,
    "pengaturan": frozenset({ADMIN}),
}


def names(roles: Collection[str]) -> tuple[str, ...]:
    """Commands for a person with these roles: the worklist and reporting, then what the roles need
    daily, what everybody may, and what the roles need now and then.
    """
    held = set(roles)
    if not held - {STAFF}:
        return (*EVERYBODY, *STRANGERS)
    first, *others = EVERYBODY
    own = (name for name, holders in BY_ROLE.items() if holders & held)
    rarer = (name for name, holders in RARER.items() if holders & held)
    return ("tugas", first, *own, *others, "meja", *rarer)


class CommandLists:
    """Sets command menus on Telegram. After a failure the timer is retried."""

    def __init__(self, bot: Bot, texts: Texts, database: Database, ticker: Ticker) -> None:
        self._bot = bot
        self.texts = texts
        self._database = database
        ticker.on(COMMANDS, self._shown, self._show)

    async def _show(self, timer: Timer) -> None:
        """Set the menu of a person whose roles have changed, before the unit opens."""
        async with self._database.unit() as unit:
            person = await Desk(unit).people.by_id(int(timer.subject))
        if person is not None and person.reachable and person.channel == "telegram":
            await self.show(person.chat, person.roles, person.language)

    async def _shown(self, unit: Unit, timer: Timer, _: object) -> None:
        """Do nothing: the menu is stored by Telegram."""

    async def show(self, chat: int, roles: Collection[str], language: str) -> None:
        """Set the menu of one private chat."""
        await self._bot.set_my_commands(
            self._commands(roles, language), scope=BotCommandScopeChat(chat_id=chat)
        )

    async def show_everybody(self) -> None:
        """Set the default menu in each language; if Telegram does not answer, the next start
        retries.
        """
        try:
            for language in self.texts.languages:
                await self._bot.set_my_commands(
                    self._commands((), language), language_code=language
                )
            await self._bot.set_my_commands(self._commands((), "id"))
        except Exception as error:
            # The text of a client error may contain the URL, and the URL the token.
            log.warning("the list of commands is not set yet", error=type(error).__name__)

    def _commands(self, roles: Collection[str], language: str) -> list[BotCommand]:
        return [
            BotCommand(
                command=name,
                description=self.texts.plain(Say(id=f"command-{name}"), language),
            )
            for name in names(roles)
        ]
