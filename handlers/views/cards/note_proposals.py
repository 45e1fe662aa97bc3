"""A note that was read or heard in a file, to be kept with one tap."""

from flows.messages.kinds.reports import NoteProposed, NoteSettled
from handlers.views.parts.phrases import pick, say
from handlers.views.parts.screen import Screen


def proposed(m: NoteProposed) -> Screen:
    """The words as they were read or heard, and whether they become a note."""
    token = str(m.case)
    row = (
        pick("choice-note-take", "note", "yes", token, form="noteask"),
        pick("choice-note-leave", "note", "no", token, form="noteask"),
    )
    return Screen(text=(say("note-proposed", number=m.number, text=m.text),), choices=(row,))


def settled(m: NoteSettled) -> Screen:
    taken = "yes" if m.taken else "no"
    return Screen(text=(say("note-settled", number=m.number, text=m.text, taken=taken),))
