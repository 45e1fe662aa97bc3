"""SOP C: the text and the design for readers, remarks, links, the archive."""

from flows.messages.kinds.content import (
    ArchiveFound,
    Comparison,
    ContentChanges,
    ContentFile,
    ContentPages,
    ContentPagesNone,
    ContentRemarks,
    ContentText,
    FollowAsk,
    FollowOpened,
    LinksReplaced,
    VersionKept,
)
from flows.messages.kinds.news import ApprovalUndone, ContentPublished, ContentWithdrawn
from handlers.views.content.links import dropped, link
from handlers.views.parts.given_links import given, trouble
from handlers.views.parts.phrases import ECHO, day_clock, lines, open_, pick, say, short
from handlers.views.parts.screen import At, Choice, MediaItem, MediaKind, Pick, Say, Screen

SPOKEN = "📎"


def text(m: ContentText) -> Screen:
    """The full text: a channel splits a long one at paragraphs, and never cuts it."""
    head = say(
        "content-text-head",
        number=m.version.number,
        topic=m.version.topic,
        version=m.version.version,
        words=m.words,
    )
    return Screen(text=(head, *(say("as-it-is", text=each) for each in _paragraphs(m.text))))


def _paragraphs(text: str) -> list[str]:
    return [each for each in text.split("\n\n") if each.strip()]


def changes(m: ContentChanges) -> Screen:
    return Screen(text=_changes(m.version.number, m.version.version, m.comparison))


def _changes(number: str, version: int, changed: Comparison) -> tuple[Say, ...]:
    head = say(
        "content-changes",
        number=number,
        version=version,
        before=changed.before,
        count=len(changed.changes) + changed.more,
    )
    told = [
        say(
            "content-change",
            kind="new" if not before else "gone" if not after else "other",
            before=before,
            after=after,
        )
        for before, after in changed.changes
    ]
    more = (say("content-changes-more", count=changed.more),) if changed.more else ()
    return (head, *told, *more)


def version_kept(m: VersionKept) -> Screen:
    changed = m.comparison
    more = _changes(m.number, m.version, changed) if changed.before else ()
    told = say("version-kept", number=m.number, version=m.version, words=m.words)
    return Screen(text=(told, *more))


def file(m: ContentFile) -> Screen:
    """One file of the design, as sent."""
    told = say("content-file", number=m.version.number, version=m.version.version, name=m.name)
    item = MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name=m.name)
    return Screen(text=(told,), media=(item,))


def pages(m: ContentPages) -> Screen:
    items = tuple(MediaItem(kind=MediaKind.PICTURE, sha256=each) for each in m.pictures)
    told = say("content-pages", number=m.version.number, version=m.version.version, pages=m.pages)
    return Screen(text=(told,), media=items)


def pages_none(m: ContentPagesNone) -> Screen:
    """Links of a design, and files whose pages cannot be shown."""
    told = [say("content-design-link", url=each) for each in m.links]
    told += [
        say("content-design-trouble", name=name, trouble=say(f"unread-{trouble}"))
        for name, trouble in m.troubles
    ]
    head = say("content-pages-none", number=m.version.number, version=m.version.version)
    return Screen(text=(head, lines(told)))


def published(m: ContentPublished) -> Screen:
    """For everybody concerned; those who may ask for a Ralat or Tarik get the buttons."""
    content = m.request.content if m.request else None
    links = [link(each) for each in content.links] if content else []
    links += [dropped(each) for each in content.dropped or ()] if content else []
    case = str(m.case.id)
    return Screen(
        text=(
            say(
                "content-published",
                number=m.case.number,
                description=short(m.case.description, ECHO),
            ),
            *((lines(links),) if links else ()),
        ),
        choices=(
            (_follow("correction", case), _follow("withdrawal", case)),
            (open_("choice-see-documents", "documents", case),),
        ),
    )


def _follow(kind: str, case: str) -> Choice:
    action = Pick(form="follow", field=kind, value=case, token="")
    return Choice(label=say(f"choice-{kind}"), action=action)


def approval_undone(m: ApprovalUndone) -> Screen:
    return Screen(
        text=(say("approval-undone", number=m.case.number, by=m.deed.by, note=m.deed.note),)
    )


def links_replaced(m: LinksReplaced) -> Screen:
    troubles = [trouble(*each) for each in m.troubles]
    said = say("links-replaced", number=m.number, kept="yes" if m.links else "no")
    return Screen(text=(said, *given(m.links), *((lines(troubles),) if troubles else ())))


def withdrawn(m: ContentWithdrawn) -> Screen:
    content = m.request.content if m.request else None
    return Screen(
        text=(
            say(
                "content-withdrawn",
                number=m.case.number,
                origin=content.follows if content else "",
            ),
        )
    )


def remarks(m: ContentRemarks) -> Screen:
    """The remarks of an approval, with a button for each open one."""
    told = [
        say(
            "content-remark",
            place=place,
            text=say("without-words", by="file") if each.text == SPOKEN else each.text,
            by=each.by or "none",
            at=day_clock(each.at) if each.at else "",
        )
        for place, each in enumerate(m.remarks, 1)
    ]
    buttons = [
        Choice(
            label=say("choice-tick", place=place),
            action=Pick(form="remark", field="tick", value=str(each.id), token=str(m.case)),
        )
        for place, each in enumerate(m.remarks, 1)
        if not each.at and m.may_tick
    ][:9]
    rows = [tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3)]
    head = say("content-remarks-head", number=m.number)
    return Screen(text=(head, *told), choices=tuple(rows))


def follow_ask(m: FollowAsk) -> Screen:
    cancel = pick("choice-cancel", m.follows, "cancel", "", form="follow")
    asked = say(f"follow-ask-{m.follows}", number=m.number)
    return Screen(text=(asked,), choices=((cancel,),))


def follow_opened(m: FollowOpened) -> Screen:
    return Screen(text=(say(f"follow-opened-{m.follows}", number=m.number, origin=m.origin),))


def archive(m: ArchiveFound) -> Screen:
    """The results of /arsip."""
    if not m.found:
        return Screen(text=(say("archive-none"),))
    told = [
        say(
            "archive-line",
            entry=each.entry,
            topic=each.topic[:120],
            day=At(each.given, "day"),
            link=link(each.link),
        )
        for each in m.found
    ]
    more = (say("archive-more", count=m.more),) if m.more else ()
    return Screen(text=(say("archive-head", count=len(told) + m.more), *told, *more))
