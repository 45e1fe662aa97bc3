"""The kinds of messages of requests and of SOP C, by their views."""

from collections.abc import Mapping

from handlers.views.cards import gathering, requests
from handlers.views.content import content
from handlers.views.parts.plain import View, plain

VIEWS: Mapping[str, View] = {
    "ask-request": requests.asked_what,
    "summary-request": requests.summary,
    "request-received": requests.received,
    "request-approved": requests.approved,
    "request-rejected": requests.rejected,
    "form-choices": gathering.choices,
    "gather-ask": gathering.ask,
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
    "version-kept": content.version_kept,
    "content-text": content.text,
    "content-changes": content.changes,
    "content-file": content.file,
    "content-pages": content.pages,
    "content-pages-none": content.pages_none,
    "content-published": content.published,
    "content-withdrawn": content.withdrawn,
    "content-remarks": content.remarks,
    "follow-ask": content.follow_ask,
    "follow-opened": content.follow_opened,
    "follow-refused": plain("follow-refused", "number"),
    "follow-which": plain("follow-which"),
    "archive-found": content.archive,
}
