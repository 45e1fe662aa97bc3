"""Every kind of message with the view that makes a screen of it."""

from flows.messages.rows.message import Message
from handlers.views.cards import kinds as cards
from handlers.views.content import kinds as content
from handlers.views.faults import kinds as faults
from handlers.views.intents import kinds as intents
from handlers.views.office import kinds as office
from handlers.views.oversight import kinds as oversight
from handlers.views.parts.screen import Screen
from handlers.views.parts.view import gathered
from handlers.views.people import kinds as people
from handlers.views.promotion import kinds as promotion
from handlers.views.sops import SOP_CARDS

VIEWS = gathered(
    (
        *cards.views(SOP_CARDS),
        *faults.views(SOP_CARDS),
        *content.VIEWS,
        *promotion.VIEWS,
        *people.VIEWS,
        *office.VIEWS,
        *oversight.VIEWS,
        *intents.views(SOP_CARDS),
    )
)


def screen(message: Message) -> Screen:
    """The screen of a message. Raises KeyError for a kind without a view."""
    return VIEWS[message.KIND](message)
