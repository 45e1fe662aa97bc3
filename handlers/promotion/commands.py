"""Commands of SOP B, and the buttons under its cards that change nothing."""

from handlers.promotion import promotion

COMMANDS = {"promosi": promotion.show}
OPENED = {
    "schedule": promotion.see_schedule,
    "guestbook": promotion.see_guests,
    "guestspdf": promotion.guests_on_paper,
    "newround": promotion.new_round,
}
