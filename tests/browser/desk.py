"""The page as a person uses it: phones, the clock, the ledger."""

import re
from typing import Any

from playwright.async_api import ConsoleMessage, Locator, Page, expect

from tests import patience

PATIENCE = patience.PATIENCE * 1000
"""Milliseconds."""
SCREENSHOT = "Kirim foto contoh"

APPLY = "async event => (await import('/page/store.js')).store.apply(event)"


class Phone:
    """One phone on the desk."""

    def __init__(self, page: Page, key: str) -> None:
        self.page = page
        self.node = page.locator(f"#phone-{key}")

    @property
    def messages(self) -> Locator:
        return self.node.locator(".messages")

    @property
    def box(self) -> Locator:
        return self.node.get_by_role("textbox")

    async def sees(self, *texts: str) -> None:
        for text in texts:
            await expect(self.messages).to_contain_text(text, timeout=PATIENCE)

    async def sees_not(self, text: str) -> None:
        await expect(self.messages).not_to_contain_text(text)

    def button(self, label: str) -> Locator:
        """The newest button with this label."""
        exact = re.compile(rf"^{re.escape(label)}$")
        return self.messages.locator(".inline-button").filter(has_text=exact).last

    async def presses(self, label: str) -> None:
        await self.button(label).click(timeout=PATIENCE)

    async def says(self, text: str) -> None:
        await self.box.fill(text)
        await self.box.press("Enter")

    async def sends_sample(self, label: str = SCREENSHOT) -> None:
        await self.node.get_by_role("button", name=label, exact=True).click(timeout=PATIENCE)


class Desk:
    """The whole page; `troubles` are errors of its scripts and refusals of its own policy."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.troubles: list[str] = []
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", self._hear)
        self.reporter = Phone(page, "reporter")
        self.ict_head = Phone(page, "ict_head")
        self.technician = Phone(page, "technician")
        self.upt_head = Phone(page, "upt_head")

    def _hear(self, message: ConsoleMessage) -> None:
        """Record errors on the console; a refused request is also shown on the page, others are
        bugs.
        """
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.troubles.append(message.text)

    async def opens(self, address: str) -> None:
        await self.page.goto(address)
        await expect(self.page.locator("body.ready")).to_be_attached(timeout=PATIENCE)

    async def comes(self, **event: Any) -> None:
        """Apply an event as if the server had sent it."""
        await self.page.evaluate(APPLY, event)

    async def moves_clock(self, to: str) -> None:
        """Press a button of the clock: 15m, 1h, opening, day, monday."""
        button = self.page.locator(f'.move[data-to="{to}"]')
        await button.click(timeout=PATIENCE)
        await expect(button).to_be_enabled(timeout=PATIENCE)

    async def reports(self) -> None:
        """Report a fault from the sample photo to the filed case, by taps and one line."""
        await self.reporter.sends_sample()
        await self.reporter.presses("Jaringan/internet")
        await self.reporter.sees("Mohon dijelaskan singkat")
        await self.reporter.says("wifi mati dari tadi pagi di ruang depan")
        await self.reporter.presses("Kirim")
        await self.reporter.sees("kami terima pada")

    async def repairs(self) -> None:
        """Accept, finish and answer the questions of Selesai."""
        await self.technician.presses("Terima")
        await self.technician.presses("Selesai")
        await self.technician.sees("Apa penyebab gangguannya?")
        await self.technician.says("Kabel jaringan putus")
        await self.technician.sees("Apa yang sudah dilakukan?")
        await self.technician.says("Kabel diganti")
        await self.technician.presses("Lewati")
