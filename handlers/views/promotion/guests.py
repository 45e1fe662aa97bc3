"""The guest book of SOP B: lines as they are read, the receipt, the book itself."""

from handlers.views.parts.phrases import Params, day_clock, lines, open_, pick, say
from handlers.views.parts.screen import Say, Screen
from handlers.views.promotion.promotion import drops, short


def lines_got(p: Params) -> Screen:
    """What was read of the last message, what was not and why, and how many there are."""
    told = [say("guest-line", line=line) for line in p["fresh"]]
    told += [say("guest-more", count=p["more"])] if p["more"] else []
    told += unread(p)
    asks = [say("guests-mend")] if p["troubles"] else []
    if p["parts"]:
        asks.append(say("guests-ask"))
    token, key = p["token"], p["field"]
    row = [pick("choice-enough", key, "done", token, form="form")] if p["parts"] else []
    row.append(pick("choice-cancel", key, "cancel", token, form="form"))
    return Screen(
        text=(
            *((lines(told),) if told else ()),
            say("guests-so-far", count=p["parts"], files=p["files"]),
            *asks,
        ),
        choices=(tuple(row),),
    )


def unread(p: Params) -> list[Say]:
    told = [say(f"guest-unread-{why}", line=line) for line, why in p["troubles"]]
    return told + ([say("guest-unread-more", count=p["unread"])] if p["unread"] else [])


def lines_unread(p: Params) -> Screen:
    """After a quick entry: the lines that were not entered."""
    return Screen(text=(lines(unread(p)), say("guests-mend")))


def entered(p: Params) -> Screen:
    """The writer's receipt for entries of the guest book."""
    told = [
        say("promotion-guest", place=seq, name=name, institution=institution)
        for seq, name, institution in p["entries"]
    ]
    head = say("promotion-guests", number=p["number"], count=p["count"], people=p["people"])
    book = open_("choice-see-guests", "guestbook", str(p["case"]))
    return Screen(text=(head, *((lines(told),) if told else ())), choices=((book,),))


def guest_book(p: Params) -> Screen:
    """The newest entries, and all of them as PDF."""
    if not p["count"]:
        return Screen(text=(say("guest-book-none", number=p["number"]),))
    told = [
        say(
            "guest-book-line",
            place=each["seq"],
            name=short(each["name"]),
            institution=short(each["institution"]),
            purpose=short(each["purpose"]),
            people=each["people"],
            direction=say(f"choice-reason-{each['direction']}"),
            at=day_clock(each["at"]),
        )
        for each in p["entries"]
    ]
    more = (say("guest-book-more", count=p["more"]),) if p["more"] else ()
    head = say("guest-book-head", number=p["number"], count=p["count"], people=p["people"])
    pdf = open_("choice-guests-pdf", "guestspdf", str(p["case"]))
    rows = drops("guest", [(each["seq"], each["id"]) for each in p["entries"]], p)
    return Screen(text=(head, lines(told), *more), choices=(*rows, (pdf,)))
