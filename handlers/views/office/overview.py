"""The office in one page, as a file in the chat."""

from flows.messages.kinds.figures.overview import OfficePage, OfficePageLink
from handlers.views.parts.phrases import moment, open_, say, you
from handlers.views.parts.screen import MediaItem, MediaKind, Screen


def page(m: OfficePage) -> Screen:
    told = say("office-page", you=you(m), at=moment(m.at))
    unlinked = (say("office-page-unlinked"),) if m.unlinked else ()
    file = MediaItem(kind=MediaKind.DOCUMENT, sha256=m.sha256, name="Meja Sigap.html")
    return Screen(text=(told, *unlinked), media=(file,))


def link(m: OfficePageLink) -> Screen:
    file = open_("choice-page-file", "pagefile")
    return Screen(text=(say("office-page-link", you=you(m)),), choices=((file,),), page_of=m.to.id)
