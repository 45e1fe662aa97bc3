"""The question whether a spoken answer was heard rightly."""

from flows.messages.kinds.answers import SpokenAnswer
from handlers.views.parts.phrases import pick, say
from handlers.views.parts.screen import Screen

HEARD = "heard"


def spoken_answer(m: SpokenAnswer) -> Screen:
    return Screen(
        text=(say("spoken-answer", text=m.text, field=say(f"field-{m.field}")),),
        choices=((pick("choice-use-heard", m.field, HEARD, m.token, form="form"),),),
    )
