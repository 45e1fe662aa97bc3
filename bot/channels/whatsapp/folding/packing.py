"""Two screens as one, if one message can hold both: text, one file as its header, the choices."""

from dataclasses import replace

from handlers.views.parts.screen import Decide, Open, Pick, Screen

MANY = 3
"""Files that are sent with a card, at most."""


def asks(screen: Screen) -> bool:
    """Whether its choices are for deciding or answering, not only for looking or taking back."""
    if screen.settled:
        return False
    return any(isinstance(each.action, Decide | Pick) for each in screen.offers)


def _shows_files(screen: Screen) -> bool:
    """Whether a button shows all the files of the case."""
    return any(
        isinstance(each.action, Open) and each.action.what == "evidence" for each in screen.offers
    )


def packed(first: Screen, second: Screen) -> Screen | None:
    """One screen with the texts in order, and the choices of the one that asks first. None if
    both ask, since an answer has to have one question. Of many files before a card the first
    stands on it, and the others are a tap away. What takes a decision back stands behind
    "Lainnya" of a card that asks for the next one.
    """
    if len(first.media) > MANY and not first.choices and _shows_files(second):
        return replace(second, media=(*first.media[:1], *second.media)[:1])
    both_ask = asks(first) and (asks(second) or second.ask_reply)
    if both_ask or (asks(second) and first.ask_reply) or (first.ask_reply and second.ask_reply):
        return None
    if first.share_number or second.share_number:
        return None
    main, aside = (first, second) if asks(first) else (second, first)
    back = aside.choices if aside.settled and asks(main) else ()
    return replace(
        main,
        text=(*first.text, *second.text),
        details=(*first.details, *second.details),
        choices=(*main.choices, *(() if back else aside.choices)),
        more=(*main.more, *back, *aside.more),
        media=(*first.media, *second.media),
        ask_reply=first.ask_reply or second.ask_reply,
        keyboard_gone=first.keyboard_gone or second.keyboard_gone,
        settled=(first.settled or second.settled) and not asks(main),
    )
