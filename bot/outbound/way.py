"""The way to one channel: whether it answers, at what rate, and who has to wait."""

from collections.abc import Callable

from bot.channels.channel import Channel, ChatBusy, RetryLater, Slowed
from bot.outbound.pauses import SEVERAL, Pauses
from bot.outbound.reach import Reach
from bot.runtime.rate_limit import NONE, RateLimit


class Way:
    """State of one channel, shared by all its chats."""

    def __init__(
        self, channel: Channel, rate_limit: RateLimit, pause: Callable[[], float] = lambda: 1.0
    ) -> None:
        self._name = channel.name
        self._rate_limit = rate_limit
        self.reach = Reach(channel.name, channel.answers, pause)
        self.pauses = Pauses()
        self.failing: set[int] = set()

    async def free(self, chat: int, patience: Callable[[], float] = NONE) -> None:
        """Wait until the channel answers and a message to this chat may go."""
        await self.reach.back()
        await self._rate_limit.wait((self._name, chat), patience)

    def hurry(self, chat: int, patience: Callable[[], float]) -> None:
        """Let what waits for this chat have no more patience than this."""
        self._rate_limit.hurry((self._name, chat), patience)

    def served(self, chat: int) -> bool:
        """Count a message that went out. Return whether the channel served several chats badly
        until now.
        """
        self.pauses.served(chat)
        others = len(self.failing - {chat})
        self.failing.clear()
        return others >= SEVERAL - 1

    def refused(self, chat: int, error: ChatBusy | Slowed | RetryLater) -> tuple[float, bool]:
        """Let a chat or everybody wait, as the refusal says. Return for how many seconds, and
        whether it is everybody.
        """
        if isinstance(error, ChatBusy):
            return self.pauses.busy(chat, error.after), False
        if isinstance(error, Slowed) and not self.pauses.concerns_everybody(chat):
            return self.pauses.hold(chat, error.after), False
        seconds = self.pauses.everybody(error.after)
        self._rate_limit.suspend(seconds)
        return seconds, True
