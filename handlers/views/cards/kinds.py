"""The kinds of messages of every SOP's cards, forms and requests, by their views."""

from collections.abc import Mapping
from functools import partial

from handlers.views.cards import cards, deadlines, forms, gathering, requests
from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.plain import View, plain


def views(sops: SopCards) -> Mapping[str, View]:
    """With the parts that each SOP words itself."""
    return {
        "card": partial(cards.card, sops),
        "status": partial(deadlines.status, sops),
        "form-field": partial(forms.field, sops),
        "form-choices": partial(gathering.choices, sops),
        "gather-ask": partial(gathering.ask, sops),
        "gather-got": gathering.got,
        "gather-links": gathering.links,
        "gather-needs-file": gathering.complaint("gather-needs-file"),
        "gather-needs-link": gathering.complaint("gather-needs-link"),
        "gather-needs-text": gathering.complaint("gather-needs-text"),
        "gather-too-long": gathering.complaint("gather-too-long", "most"),
        "manuscript-unread": gathering.complaint("manuscript-unread", "name", "trouble"),
        "final-too-big": gathering.complaint("final-too-big", "size"),
        "final-as-file": gathering.complaint("final-as-file"),
        "final-unusable": gathering.complaint("final-unusable", "name", "trouble"),
        "gather-unused": plain("gather-unused", "number"),
        "ask-request": requests.asked_what,
        "summary-request": requests.summary,
        "request-received": requests.received,
        "request-approved": requests.approved,
        "request-rejected": requests.rejected,
    }
