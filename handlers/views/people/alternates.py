"""News for officials and alternates of undecided and returned tasks."""

from flows.messages.kinds.news import AlternateAsked, AlternateTold, HandedBack
from handlers.views.parts.phrases import say, you
from handlers.views.parts.screen import Screen
from handlers.views.people.delegation import place_words


def alternate_told(m: AlternateTold) -> Screen:
    return Screen(
        text=(
            say(
                "alternate-told",
                number=m.case.number,
                hours=m.place.hours,
                alternate=m.alternate,
                you=you(m),
            ),
        )
    )


def alternate_asked(m: AlternateAsked) -> Screen:
    place = {name: value for name, value in place_words(m.place).items() if name != "kind"}
    return Screen(text=(say("alternate-asked", number=m.case.number, you=you(m), **place),))


def handed_back(m: HandedBack) -> Screen:
    return Screen(
        text=(
            say(
                "handed-back",
                by=m.deed.by,
                number=m.case.number,
                note=m.deed.note,
                team=m.case.team or "none",
            ),
        )
    )
