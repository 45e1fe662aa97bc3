"""Greeting, privacy, how to be addressed, language, help."""

from handlers.views.parts.phrases import Params, open_, pick, say, you
from handlers.views.parts.screen import Choice, Screen

NOON, AFTERNOON, NIGHT = 11, 15, 18


def greeting(p: Params) -> Screen:
    hour = p["hour"]
    part = (
        "morning"
        if hour < NOON
        else "noon"
        if hour < AFTERNOON
        else "afternoon"
        if hour < NIGHT
        else "night"
    )
    return Screen(
        text=(
            say("greeting", part=part, you=you(p), office=p["office"]),
            say("greeting-ask"),
        ),
        choices=_menu(p["roles"]),
    )


def _menu(roles: list[str]) -> tuple[tuple[Choice, ...], ...]:
    rows = [(open_("choice-menu-status", "menu", "status"),)]
    if set(roles) - {"staff"}:
        rows.insert(0, (open_("choice-menu-tasks", "menu", "tugas"),))
    return (*rows, (open_("choice-menu-help", "menu", "bantuan"),))


def privacy(p: Params) -> Screen:
    channel = {"telegram": "Telegram", "whatsapp": "WhatsApp"}.get(p["channel"], p["channel"])
    return Screen(text=(say("privacy-notice", you=you(p), channel=channel),))


def ask_address(p: Params) -> Screen:
    return Screen(
        text=(say("ask-address"),),
        choices=(
            tuple(
                pick(f"choice-address-{value}", "address", value, "", form="pref")
                for value in ("bapak", "ibu", "name")
            ),
        ),
    )


def address_saved(p: Params) -> Screen:
    chosen = say("you", address=p["chosen"], name=p["to"]["name"])
    return Screen(text=(say("address-saved", you=chosen),))


def help_(p: Params) -> Screen:
    return Screen(text=(say("help"),))


def language_asked(p: Params) -> Screen:
    return Screen(
        text=(say("language-asked"),),
        choices=tuple(
            (pick(f"choice-language-{value}", "language", value, "", form="pref"),)
            for value in ("id", "en")
        ),
    )


def own_data(p: Params) -> Screen:
    """What is kept about the reader, their roles each on a line."""
    return Screen(
        text=(
            say(
                "own-data", you=you(p), name=p["name"], unit=p["unit"] or "–", version=p["version"]
            ),
            *(say("own-role", role=say(f"role-{role}")) for role in p["roles"]),
        )
    )
