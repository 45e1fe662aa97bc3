"""Commands, with or without the slash."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command, CommandObject, CommandStart, StateFilter
from aiogram.types import CallbackQuery, Message

from flows.office import acquaintance
from flows.office.deadlines import waiting_for
from flows.office.snapshot import milliseconds
from flows.wording import greeting
from handlers.conversations.report import begin, proceed
from handlers.filters import Pressed, Said, one_of
from handlers.states import Conversation
from handlers.talk import Talk
from handlers.views.screen import Pick

ADDRESSES = frozenset({"bapak", "ibu", "name"})
LANGUAGES = frozenset({"id", "en"})


async def start(message: Message, talk: Talk, command: CommandObject | None = None) -> None:
    """The greeting; with the one-time code, the first admin."""
    payload = command.args if command else None
    if payload and payload.startswith("admin-"):
        await admin_code(message, talk, payload)
        return
    await talk.state.clear()
    await acquaintance.tell_privacy(talk.desk, talk.office, talk.visit)
    await greet(talk)


async def admin_code(message: Message, talk: Talk, code: str = "") -> None:
    right = await acquaintance.become_admin(talk.desk, talk.visit, code or message.text or "")
    await talk.tell("admin-welcome" if right else "admin-code-wrong")


async def greet(talk: Talk) -> None:
    local = talk.visit.now.astimezone(talk.office.calendar.zone)
    roles = sorted(talk.visit.person.roles)
    await talk.tell("greeting", hour=local.hour, office=talk.office.name, roles=roles)
    if roles and talk.visit.person.address is None:
        await talk.tell("ask-address")


async def greeted(message: Message, talk: Talk) -> None:
    await acquaintance.tell_privacy(talk.desk, talk.office, talk.visit)
    await greet(talk)


async def report(message: Message, talk: Talk) -> None:
    await proceed(talk, await begin(talk))


async def show_status(message: Message, talk: Talk) -> None:
    await _status(talk)


async def _status(talk: Talk) -> None:
    files = await talk.desk.cases.of_reporter(talk.visit.person.id)
    cases = [
        {
            "number": file.case.number,
            "state": file.case.state.value,
            "steps": [[o.key, bool(o.accepted_at), o.paused] for o in file.case.open_steps],
            "description": file.description[:150],
            "opened": milliseconds(file.case.opened_at),
        }
        for file in files
    ]
    await talk.tell("status", cases=cases)


async def show_tasks(message: Message, talk: Talk) -> None:
    await _tasks(talk)


async def _tasks(talk: Talk) -> None:
    tasks = await waiting_for(talk.desk, talk.office, talk.visit.person, talk.visit.now)
    await talk.tell("tasks", tasks=tasks)


async def show_help(message: Message, talk: Talk) -> None:
    await _help(talk)


async def _help(talk: Talk) -> None:
    await talk.tell("help", roles=sorted(talk.visit.person.roles))


async def language(message: Message, talk: Talk) -> None:
    await talk.tell("language-asked")


async def cancel(message: Message, talk: Talk) -> None:
    if await talk.state.get_state() is None:
        await talk.tell("nothing-to-cancel")
        return
    await talk.state.clear()
    await talk.tell("cancelled")


async def own_data(message: Message, talk: Talk) -> None:
    person = talk.visit.person
    await talk.tell("own-data", name=person.name, unit=person.unit,
                      roles=sorted(person.roles), version=person.privacy_version)  # fmt: skip


async def change_data(message: Message, talk: Talk) -> None:
    """Name and unit are asked anew."""
    await talk.desk.people.change(talk.visit.person.id, name="", unit=None)
    await talk.state.set_state(Conversation.naming)
    await talk.tell("change-data")


async def preference(query: CallbackQuery, talk: Talk, choice: Pick) -> None:
    """How to be addressed, or in which language."""
    if choice.field == "address" and choice.value in ADDRESSES:
        await talk.desk.people.change(talk.visit.person.id, address=choice.value)
        await talk.instead("address-saved", chosen=choice.value)
    elif choice.field == "language" and choice.value in LANGUAGES:
        await talk.desk.people.change(talk.visit.person.id, language=choice.value)
        await talk.instead("language-saved")


MENU: dict[str, Callable[[Talk], Awaitable[None]]] = {
    "status": _status,
    "tasks": _tasks,
    "help": _help,
}
_WORDS = {
    start: ("start", "mulai", "menu"),
    report: ("lapor",),
    show_status: ("status",),
    show_tasks: ("tugas",),
    show_help: ("bantuan", "help"),
    language: ("bahasa",),
    cancel: ("batal",),
    own_data: ("data_saya", "data saya"),
    change_data: ("ubah_data", "ubah data"),
}


def setup() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(preference, Pressed(Pick, "pref"))
    router.message.register(start, CommandStart())
    for handler, words in _WORDS.items():
        router.message.register(handler, Command(*(w for w in words if " " not in w)))
        router.message.register(handler, one_of(*words))
    router.message.register(admin_code, Said(lambda text: text.startswith("admin-")))
    router.message.register(greeted, StateFilter(None), Said(greeting))
    return router
