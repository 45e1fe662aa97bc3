"""Kinds of messages of SOP C, with their views."""

from collections.abc import Sequence

from flows.messages.kinds.content import (
    ArchiveFound,
    ContentChanges,
    ContentFile,
    ContentPages,
    ContentPagesNone,
    ContentRemarks,
    ContentText,
    FollowAsk,
    FollowOpened,
    FollowRefused,
    FollowWhich,
    LinksReplaced,
    VersionKept,
)
from flows.messages.kinds.news import ApprovalUndone, ContentPublished, ContentWithdrawn
from handlers.views.content import content
from handlers.views.parts.view import Entry, plain, shown

VIEWS: Sequence[Entry] = (
    shown(VersionKept, content.version_kept),
    shown(ContentText, content.text),
    shown(ContentChanges, content.changes),
    shown(ContentFile, content.file),
    shown(ContentPages, content.pages),
    shown(ContentPagesNone, content.pages_none),
    shown(ApprovalUndone, content.approval_undone),
    shown(ContentPublished, content.published),
    shown(ContentWithdrawn, content.withdrawn),
    shown(LinksReplaced, content.links_replaced),
    shown(ContentRemarks, content.remarks),
    shown(FollowAsk, content.follow_ask),
    shown(FollowOpened, content.follow_opened),
    plain(FollowRefused, lambda m: {"number": m.number}),
    plain(FollowWhich),
    shown(ArchiveFound, content.archive),
)
