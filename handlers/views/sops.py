"""The one list of SOPs that word parts of their cards themselves."""

from handlers.views.cards.sop_card import SopCards
from handlers.views.content.card import CONTENT_CARD
from handlers.views.faults.card import FAULT_CARD
from handlers.views.promotion.card import PROMOTION_CARD

SOP_CARDS = SopCards((FAULT_CARD, PROMOTION_CARD, CONTENT_CARD))
