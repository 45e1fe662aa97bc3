"""A channel that makes a reader's one-time link when it sends the message with it.

So the link is never stored with the queued message, and is as young as can be when it arrives.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.channels.channel import Channel, Parcel, Sent
from bot.overview.web.sessions import Sessions
from flows.office.messages.facts import milliseconds
from handlers.views.parts.phrases import clock, say
from handlers.views.parts.screen import Address, Say, Screen, Toast

APP = Say(id="choice-page-app")
BROWSER = Say(id="choice-page-browser")


class LinkingChannel:
    """Implements Channel around another one. `prepare` has the page ready for its reader."""

    def __init__(self, inner: Channel, sessions: Sessions, prepare: Callable[[], None]) -> None:
        self._inner = inner
        self._sessions = sessions
        self._prepare = prepare
        self.name = inner.name

    async def send(self, parcel: Parcel) -> Sent:
        if parcel.screen.page_of is not None:
            self._prepare()
            parcel = replace(parcel, screen=await self._linked(parcel.screen))
        return await self._inner.send(parcel)

    async def _linked(self, screen: Screen) -> Screen:
        made = await self._sessions.link(screen.page_of or 0)
        if made is None:
            return replace(screen, text=(say("office-page-gone"),))
        until = clock(milliseconds(made.until))
        if self.name != "telegram":
            return replace(screen, text=(*screen.text, say("office-page-url", url=made.url)))
        addresses = [Address(label=BROWSER, url=made.url)]
        if made.url.startswith("https://"):  # Telegram opens no other inside itself
            addresses.insert(0, Address(label=APP, url=self._sessions.app_address, app=True))
        told = say("office-page-until", until=until)
        return replace(screen, text=(*screen.text, told), addresses=tuple(addresses))

    async def edit(self, parcel: Parcel, message_id: int, *, has_caption: bool) -> Sent:
        return await self._inner.edit(parcel, message_id, has_caption=has_caption)

    async def answers(self) -> bool:
        return await self._inner.answers()

    async def toast(self, callback_id: str, toast: Toast | None, language: str) -> None:
        await self._inner.toast(callback_id, toast, language)
