"""The kinds of messages of SOP C, by their views."""

from collections.abc import Mapping

from handlers.views.content import content
from handlers.views.parts.plain import View, plain

VIEWS: Mapping[str, View] = {
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
