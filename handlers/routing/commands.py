"""Commands, with or without the slash: /tugas, tugas, Tugas."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message, TelegramObject

from flows.messages.kinds.answers import Cancelled, NothingToCancel
from flows.messages.kinds.deadlines import CaseLine, Status, Tasks
from flows.messages.kinds.people import (
    AddressSaved,
    ChangeData,
    Help,
    LanguageAsked,
    LanguageSaved,
    OwnData,
)
from flows.messages.parts.common import StepState
from flows.office.deadlines.worklist import waiting_for
from flows.office.messages.facts import milliseconds
from handlers.absence import delegation, duty
from handlers.amending import settings
from handlers.aside.aside import enter, leave
from handlers.content import commands as content
from handlers.conversation.filters import Pressed
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.figures import commands as figures
from handlers.monitoring import inspection, outage
from handlers.people import health, shared_accounts
from handlers.people.first_admin import admin_code
from handlers.people.greeting import greet
from handlers.people.joining import share_number
from handlers.people.linked_channels import ask_channel, give_code
from handlers.people.register import show_people
from handlers.people.role_requests import ask_role
from handlers.promotion import commands as promotion
from handlers.reports.report import begin, hear, proceed
from handlers.views.parts.screen import Pick

ADDRESSES = frozenset({"bapak", "ibu", "name"})
LANGUAGES = frozenset({"id", "en"})
ADMIN_CODE = "admin-"

Command = Callable[[Talk, str], Awaitable[None]]


async def start(talk: Talk, argument: str = "") -> None:
    """Greet; with the one-time code, make the sender the first admin."""
    if argument.startswith(ADMIN_CODE):
        await admin_code(talk, argument)
        return
    await leave(talk)
    await talk.state.clear()
    await greet(talk)


async def report(talk: Talk, argument: str = "") -> None:
    draft = replace(await begin(talk), confirmed=True)
    if argument:
        await hear(talk, draft, argument, None)
    else:
        await proceed(talk, draft)


async def show_status(talk: Talk, argument: str = "") -> None:
    files = await talk.desk.cases.of_reporter(talk.visit.person.id)
    cases = [
        CaseLine(
            number=file.case.number,
            procedure=file.case.procedure,
            state=file.case.state.value,
            steps=[StepState(o.key, bool(o.accepted_at), o.paused) for o in file.case.open_steps],
            description=file.description[:150],
            opened=milliseconds(file.case.opened_at),
        )
        for file in files
    ]
    await talk.tell(Status(cases=cases))


async def show_tasks(talk: Talk, argument: str = "") -> None:
    waiting, more = await waiting_for(talk.work, talk.visit.person)
    await talk.tell(Tasks(tasks=waiting, more=more))


async def show_help(talk: Talk, argument: str = "") -> None:
    await talk.tell(Help(roles=sorted(talk.visit.person.roles)))


async def language(talk: Talk, argument: str = "") -> None:
    await talk.tell(LanguageAsked())


async def cancel(talk: Talk, argument: str = "") -> None:
    if await talk.state.get_state() is None:
        await talk.tell(NothingToCancel())
        return
    await talk.state.clear()
    await talk.tell(Cancelled())


async def own_data(talk: Talk, argument: str = "") -> None:
    person = talk.visit.person
    await talk.tell(
        OwnData(
            name=person.name,
            unit=person.unit,
            roles=sorted(person.roles),
            version=person.privacy_version,
        )
    )


async def change_data(talk: Talk, argument: str = "") -> None:
    """Ask for name and unit again."""
    await talk.desk.people.change(talk.visit.person.id, name="", unit=None)
    await enter(talk, Conversation.naming)
    await talk.tell(ChangeData())


COMMANDS: Mapping[str, Command] = {
    "start": start,
    "mulai": start,
    "menu": start,
    "lapor": report,
    "status": show_status,
    "tugas": show_tasks,
    "delegasi": delegation.show,
    "bersama": shared_accounts.show,
    "periksa": inspection.begin,
    "gangguan_massal": outage.begin,
    "gangguan massal": outage.begin,
    "piket": duty.show,
    **figures.COMMANDS,
    **content.COMMANDS,
    **promotion.COMMANDS,
    "bantuan": show_help,
    "help": show_help,
    "bahasa": language,
    "batal": cancel,
    **dict.fromkeys(("data saya", "data_saya"), own_data),
    "nomor": share_number,
    "bagikan nomor": share_number,
    "peran": ask_role,
    "minta peran": ask_role,
    "sambung": give_code,
    "saluran": ask_channel,
    "orang": show_people,
    "kesehatan": health.show,
    "pengaturan": settings.show,
    **dict.fromkeys(("ubah data", "ubah_data"), change_data),
}


ANSWERS = frozenset(
    {"piket", "kesehatan", "meja", "halaman", *content.COMMANDS, *promotion.COMMANDS}
)
"""Commands whose word may be a name or part of one ("Piket Satpol PP", "Kesehatan"): inside a
conversation, the word without the slash is an answer.
"""


class Commanded(Filter):
    """Passes a message that is a command, as the arguments `command` and `argument`."""

    async def __call__(
        self, message: Message, talk: Talk, raw_state: str | None = None
    ) -> dict[str, object] | bool:
        text = (message.text or "").strip()
        command: Command | None
        if text.startswith("/"):
            word, _, argument = text[1:].partition(" ")
            command = COMMANDS.get(word.partition("@")[0].lower(), show_help)
        else:
            command, argument = COMMANDS.get(text.lower()), ""
            if raw_state is not None and text.lower() in ANSWERS:
                command = None
            word, _, rest = text.partition(" ")
            understands, wordy = figures.WITH_WORDS.get(word.lower(), (None, None))
            if raw_state is None and understands is not None and understands(talk, rest):
                command, argument = wordy, rest
        if command is None and text.startswith(ADMIN_CODE):
            command, argument = admin_code, text
        return {"command": command, "argument": argument.strip()} if command else False


async def commanded(message: Message, talk: Talk, command: Command, argument: str) -> None:
    await command(talk, argument)


async def preference(event: TelegramObject, talk: Talk, choice: Pick) -> None:
    """Set how to be addressed, or the language."""
    if choice.field == "address" and choice.value in ADDRESSES:
        await talk.desk.people.change(talk.visit.person.id, address=choice.value)
        await talk.instead(AddressSaved(chosen=choice.value))
    elif choice.field == "language" and choice.value in LANGUAGES:
        await talk.desk.people.change(talk.visit.person.id, language=choice.value)
        await talk.instead(LanguageSaved())


def register(router: Router) -> None:
    router.callback_query.register(preference, Pressed(Pick, "pref"))
    router.message.register(commanded, Commanded())
