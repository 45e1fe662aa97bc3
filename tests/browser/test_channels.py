"""A phone that is switched to WhatsApp looks and behaves like it."""

from playwright.async_api import expect

from tests.browser.desk import PATIENCE, Desk


async def test_a_phone_is_switched_to_whatsapp_and_back(desk: Desk) -> None:
    head = desk.page.locator("#phone-ict_head")
    await head.get_by_role("button", name="Pindah ke WhatsApp").click(timeout=PATIENCE)
    await expect(head).to_have_class("phone on-whatsapp", timeout=PATIENCE)
    await desk.reporter.says("wifi mati dari tadi pagi di ruang depan")
    await desk.reporter.presses("Kirim")
    await desk.ict_head.sees("wifi mati dari tadi pagi")
    below = head.locator(".message").last.locator(".inline-button")
    await expect(below).to_have_text(["Setujui", "Kembalikan", "Lainnya"], timeout=PATIENCE)
    await desk.ict_head.presses("Lainnya")
    await head.locator(".opens-list").last.click(timeout=PATIENCE)
    await expect(desk.page.get_by_role("menuitem")).to_contain_text(["Tolak", "Ganti petugas"])
    await desk.page.keyboard.press("Escape")
    await head.get_by_role("button", name="Pindah ke Telegram").click(timeout=PATIENCE)
    await expect(head).to_have_class("phone", timeout=PATIENCE)
