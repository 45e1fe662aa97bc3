"""SOP C: the text and the design as they are brought to readers, remarks, links, the archive."""

from handlers.views.content.links import link
from handlers.views.parts.phrases import Params, day_clock, lines, open_, pick, say
from handlers.views.parts.screen import At, Choice, MediaItem, MediaKind, Pick, Say, Screen

SPOKEN = "📎"


def text(p: Params) -> Screen:
    """The text whole: a channel splits it at paragraphs where it is long, and never cuts it."""
    head = say(
        "content-text-head",
        number=p["number"],
        topic=p["topic"],
        version=p["version"],
        words=p["words"],
        hash=p["hash"],
    )
    return Screen(text=(head, *(say("as-it-is", text=each) for each in _paragraphs(p["text"]))))


def _paragraphs(text: str) -> list[str]:
    return [each for each in text.split("\n\n") if each.strip()]


def changes(p: Params) -> Screen:
    return Screen(text=_changes(p))


def _changes(p: Params) -> tuple[Say, ...]:
    head = say(
        "content-changes",
        number=p["number"],
        version=p["version"],
        before=p["before"],
        count=len(p["changes"]) + p["more"],
    )
    told = [
        say(
            "content-change",
            kind="new" if not before else "gone" if not after else "other",
            before=before,
            after=after,
        )
        for before, after in p["changes"]
    ]
    more = (say("content-changes-more", count=p["more"]),) if p["more"] else ()
    return (head, *told, *more)


def version_kept(p: Params) -> Screen:
    told = say("version-kept", number=p["number"], version=p["version"], words=p["words"])
    return Screen(text=(told, *(_changes(p) if p["before"] else ())))


def file(p: Params) -> Screen:
    """One file of the design, as it was sent."""
    told = say("content-file", number=p["number"], version=p["version"], name=p["name"])
    item = MediaItem(kind=MediaKind.DOCUMENT, sha256=p["sha256"], name=p["name"])
    return Screen(text=(told,), media=(item,))


def pages(p: Params) -> Screen:
    items = tuple(MediaItem(kind=MediaKind.PICTURE, sha256=each) for each in p["pictures"])
    told = say("content-pages", number=p["number"], version=p["version"], pages=p["pages"])
    return Screen(text=(told,), media=items)


def pages_none(p: Params) -> Screen:
    """Links of a design, and files whose pages cannot be shown."""
    told = [say("content-design-link", url=each) for each in p["links"]]
    told += [
        say("content-design-trouble", name=name, trouble=say(f"unread-{trouble}"))
        for name, trouble in p["troubles"]
    ]
    head = say("content-pages-none", number=p["number"], version=p["version"])
    return Screen(text=(head, lines(told)))


def published(p: Params) -> Screen:
    """To everybody concerned; who may ask for a Ralat or Tarik finds the buttons."""
    content = p.get("content") or {}
    links = [link(each) for each in content.get("links", ())]
    case = str(p["case"])
    return Screen(
        text=(
            say("content-published", number=p["number"], description=p["description"][:200]),
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


def withdrawn(p: Params) -> Screen:
    content = p.get("content") or {}
    return Screen(
        text=(say("content-withdrawn", number=p["number"], origin=content.get("follows", "")),)
    )


def remarks(p: Params) -> Screen:
    """What an approval asks for; a button for each that is open."""
    told = [
        say(
            "content-remark",
            place=place,
            text=say("summary-spoken") if each["text"] == SPOKEN else each["text"],
            by=each["by"] or "none",
            at=day_clock(each["at"]) if each["at"] else "",
        )
        for place, each in enumerate(p["remarks"], 1)
    ]
    buttons = [
        Choice(
            label=say("choice-tick", place=place),
            action=Pick(form="remark", field="tick", value=str(each["id"]), token=str(p["case"])),
        )
        for place, each in enumerate(p["remarks"], 1)
        if not each["at"] and p["may_tick"]
    ][:9]
    rows = [tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3)]
    head = say("content-remarks-head", number=p["number"])
    return Screen(text=(head, *told), choices=tuple(rows))


def follow_ask(p: Params) -> Screen:
    cancel = pick("choice-cancel", p["follows"], "cancel", "", form="follow")
    asked = say(f"follow-ask-{p['follows']}", number=p["number"])
    return Screen(text=(asked,), choices=((cancel,),))


def follow_opened(p: Params) -> Screen:
    return Screen(
        text=(say(f"follow-opened-{p['follows']}", number=p["number"], origin=p["origin"]),)
    )


def archive(p: Params) -> Screen:
    """What /arsip found."""
    if not p["found"]:
        return Screen(text=(say("archive-none"),))
    told = [
        say(
            "archive-line",
            entry=each["entry"],
            topic=each["topic"][:120],
            day=At(each["given"], "day"),
            link=link(each),
        )
        for each in p["found"]
    ]
    more = (say("archive-more", count=p["more"]),) if p["more"] else ()
    return Screen(text=(say("archive-head", count=len(told) + p["more"]), *told, *more))
