"""Commands of SOP B, and buttons of its cards that only show something."""

from handlers.promotion import promotion

COMMANDS = {"promosi": promotion.show}
OPENED = {
    "schedule": promotion.see_schedule,
    "guestbook": promotion.see_guests,
    "guestspdf": promotion.guests_on_paper,
    "newround": promotion.new_round,
}
