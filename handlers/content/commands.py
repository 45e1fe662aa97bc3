"""Commands of SOP C, and buttons of its cards that only show something."""

from handlers.content import content, request

COMMANDS = {
    "konten": request.begin_request,
    "ralat": content.correction,
    "tarik": content.withdrawal,
    "arsip": content.archive,
}
OPENED = {"fulltext": content.full_text, "remarks": content.remarks}
