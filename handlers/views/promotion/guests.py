"""The guest book of SOP B: lines as they are read, the receipt, the book itself."""

from flows.messages.kinds.promotion import (
    GatherGuests,
    GuestAsk,
    GuestBook,
    GuestPageRead,
    GuestsUnread,
    GuestTaken,
    PromotionGuests,
    PromotionGuestsLate,
)
from handlers.views.parts.phrases import day_clock, lines, open_, pick, say, short
from handlers.views.parts.screen import Choice, Pick, Say, Screen
from handlers.views.promotion.promotion import drops


def lines_got(m: GatherGuests) -> Screen:
    """Entries read from the last message, unread lines with the reason, and the total."""
    told = [say("guest-line", line=line) for line in m.fresh]
    told += [say("guest-more", count=m.more)] if m.more else []
    told += unread(m)
    asks = [say("guests-mend")] if m.troubles else []
    if m.parts:
        asks.append(say("guests-ask"))
    token, key = m.token, m.field
    row = [pick("choice-enough", key, "done", token, form="form")] if m.parts else []
    row.append(pick("choice-cancel", key, "cancel", token, form="form"))
    return Screen(
        text=(
            *((lines(told),) if told else ()),
            say("guests-so-far", count=m.parts, files=m.files),
            *asks,
        ),
        choices=(tuple(row),),
    )


def unread(m: GatherGuests | GuestsUnread) -> list[Say]:
    told = [say(f"guest-unread-{why}", line=line) for line, why in m.troubles]
    return told + ([say("guest-unread-more", count=m.unread)] if m.unread else [])


def lines_unread(m: GuestsUnread) -> Screen:
    """The lines of a quick entry that were not entered."""
    return Screen(text=(lines(unread(m)), say("guests-mend")))


def ask(m: GuestAsk) -> Screen:
    """The guest of a sentence, to be entered with one tap."""
    token = str(m.case)
    row = (
        pick("choice-guest-yes", "spoken", "yes", token, form="guestask"),
        pick("choice-guest-no", "spoken", "no", token, form="guestask"),
    )
    return Screen(text=(say("guest-ask", number=m.number, guest=m.guest),), choices=(row,))


def taken(m: GuestTaken) -> Screen:
    made = "yes" if m.taken else "no"
    return Screen(text=(say("guest-taken", number=m.number, guest=m.guest, taken=made),))


def page(m: GuestPageRead) -> Screen:
    """Rows of a page on paper, with a button for each that is not entered yet."""
    numbered = [*enumerate(m.rows, m.first)]
    told = [
        say("guest-page-row", place=place, guest=row.guest, taken="yes" if row.taken else "no")
        for place, row in numbered
    ]
    token = str(m.case)
    left = [
        Choice(
            label=say("choice-page-row", place=place),
            action=Pick(form="guestpage", field="row", value=str(place), token=token),
        )
        for place, row in numbered
        if not row.taken
    ]
    rows = tuple(tuple(left[at : at + 4]) for at in range(0, len(left), 4))
    unread = (say("guest-page-unread", count=m.unread),) if m.unread else ()
    ask = (say("guest-page-ask"),) if left else ()
    head = say("guest-page", number=m.number, count=len(m.rows))
    return Screen(text=(head, lines(told), *unread, *ask), choices=rows)


def entered(m: PromotionGuests) -> Screen:
    """The writer's receipt for entries of the guest book."""
    told = [
        say("promotion-guest", place=seq, name=name, institution=institution)
        for seq, name, institution in m.entries
    ]
    head = say("promotion-guests", number=m.number, count=m.count, people=m.people)
    book = open_("choice-see-guests", "guestbook", str(m.case))
    late = (say("promotion-guests-late"),) if isinstance(m, PromotionGuestsLate) else ()
    return Screen(text=(head, *((lines(told),) if told else ()), *late), choices=((book,),))


def guest_book(m: GuestBook) -> Screen:
    """The newest entries, and a button for all of them as PDF."""
    if not m.count:
        return Screen(text=(say("guest-book-none", number=m.number),))
    told = [
        say(
            "guest-book-line",
            place=each.seq,
            name=short(each.name),
            institution=short(each.institution),
            purpose=short(each.purpose),
            people=each.people,
            direction=say(f"choice-reason-{each.direction}"),
            at=day_clock(each.at),
        )
        for each in m.entries
    ]
    more = (say("guest-book-more", count=m.more),) if m.more else ()
    head = say("guest-book-head", number=m.number, count=m.count, people=m.people)
    pdf = open_("choice-guests-pdf", "guestspdf", str(m.case))
    rows = drops("guest", [(each.seq, each.id) for each in m.entries], m.case, may_drop=m.may_drop)
    return Screen(text=(head, lines(told), *more), choices=(*rows, (pdf,)))
