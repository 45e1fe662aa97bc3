"""WhatsApp's double in a thread of this process, and its webhook calls."""

import asyncio
import threading

from bench.torture.webhooks import Webhooks
from bot.channels.whatsapp.webhook import PATH, SIGNATURE
from tests.doubles.whatsapp import GraphDouble


class Graph:
    """A running double. Its phones may be used from here while the bot does not write to them."""

    def __init__(self) -> None:
        self.double = GraphDouble()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> "Graph":
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self.double.start(), self._loop).result()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self.double.stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def settings(self) -> dict[str, str]:
        """The bot's environment for this business number."""
        return {
            "SIGAP_WHATSAPP_API": self.double.url,
            "SIGAP_WHATSAPP_TOKEN": self.double.token,
            "SIGAP_WHATSAPP_PHONE_ID": self.double.phone_id,
            "SIGAP_WHATSAPP_APP_SECRET": self.double.app_secret,
            "SIGAP_WHATSAPP_VERIFY_TOKEN": self.double.verify_token,
        }

    def bring(self, there: Webhooks, body: bytes, place: int) -> None:
        """Call the webhook of one process, as Meta does until it is answered."""
        there.bring_to(PATH, body, {SIGNATURE: self.double.signed(body)}, place)
