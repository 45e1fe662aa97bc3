"""The kinds of messages of SOP B, by their views."""

from collections.abc import Mapping

from handlers.views.parts.plain import View, plain
from handlers.views.promotion import guests, promotion

VIEWS: Mapping[str, View] = {
    "gather-guests": guests.lines_got,
    "guests-unread": guests.lines_unread,
    "guests-nobody": plain("guests-nobody"),
    "guest-book": guests.guest_book,
    "promotion-guests": guests.entered,
    "promotion-appointment": promotion.appointment,
    "promotion-reminder": promotion.reminder,
    "promotion-schedule": promotion.schedule,
    "promotion-content": plain("promotion-content", "number", "content"),
    "promotion-link-dead": promotion.link_dead,
    "promotion-closed": plain("promotion-closed", "number"),
    "promotion-rounds": promotion.rounds,
    "answer-needs-moment": plain("answer-needs-moment"),
    "answer-moment-past": plain("answer-moment-past"),
}
