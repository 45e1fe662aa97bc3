"""Greeting, privacy, form of address, language, help."""

from collections.abc import Sequence

from flows.messages.kinds.people import (
    AddressSaved,
    AskAddress,
    Greeting,
    Help,
    LanguageAsked,
    OwnData,
    PrivacyNotice,
)
from handlers.views.oversight.personal import below_own_data
from handlers.views.parts.phrases import open_, pick, say, you
from handlers.views.parts.screen import Choice, Screen

NOON, AFTERNOON, NIGHT = 11, 15, 18


def greeting(m: Greeting) -> Screen:
    hour = m.hour
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
            say("greeting", part="salam" if m.salam else part, you=you(m), office=m.office),
            say("greeting-ask"),
        ),
        choices=_menu(m.roles),
    )


def _menu(roles: Sequence[str]) -> tuple[tuple[Choice, ...], ...]:
    rows = [(open_("choice-menu-status", "menu", "status"),)]
    if set(roles) - {"staff"}:
        rows.insert(0, (open_("choice-menu-tasks", "menu", "tugas"),))
    return (*rows, (open_("choice-menu-help", "menu", "bantuan"),))


def privacy(m: PrivacyNotice) -> Screen:
    channel = {"telegram": "Telegram", "whatsapp": "WhatsApp"}.get(m.channel, m.channel)
    return Screen(text=(say("privacy-notice", you=you(m), channel=channel),))


def ask_address(m: AskAddress) -> Screen:
    return Screen(
        text=(say("ask-address"),),
        choices=(
            tuple(
                pick(f"choice-address-{value}", "address", value, "", form="pref")
                for value in ("bapak", "ibu", "name")
            ),
        ),
    )


def address_saved(m: AddressSaved) -> Screen:
    chosen = say("you", address=m.chosen, name=m.to.name or "")
    return Screen(text=(say("address-saved", you=chosen),))


def help_(m: Help) -> Screen:
    return Screen(text=(say("help"),))


def language_asked(m: LanguageAsked) -> Screen:
    return Screen(
        text=(say("language-asked"),),
        choices=tuple(
            (pick(f"choice-language-{value}", "language", value, "", form="pref"),)
            for value in ("id", "en")
        ),
    )


def own_data(m: OwnData) -> Screen:
    """The data kept about the reader, each role on a line."""
    return Screen(
        text=(
            say("own-data", you=you(m), name=m.name, unit=m.unit or "–", version=m.version),
            *(say("own-role", role=say(f"role-{role}")) for role in m.roles),
        ),
        choices=below_own_data(),
    )
