"""SOP A as a newcomer plays it on the page, in a real browser."""

from playwright.async_api import expect

from tests.browser.desk import PATIENCE, Desk


async def test_a_fault_from_photo_to_sudah_normal(desk: Desk) -> None:
    await desk.reports()
    await expect(desk.reporter.messages.locator(".from-person .photo img").first).to_be_visible()
    await desk.ict_head.sees("Persetujuan Surat Tugas", "wifi mati dari tadi pagi")
    await expect(desk.ict_head.node.locator(".phone-label .badge")).to_be_visible()
    await desk.ict_head.presses("Setujui")
    await desk.ict_head.sees("Disetujui oleh Contoh Kepala Divisi")
    await expect(desk.ict_head.node.locator(".phone-label .badge")).to_be_hidden()
    await desk.reporter.sees("disetujui. Petugas: Contoh Teknisi")
    await desk.technician.sees("Surat tugas nomor")
    await expect(desk.technician.messages.locator("a.document").last).to_contain_text("PDF")
    await desk.repairs()
    await desk.reporter.sees("Apakah sudah normal?")
    await desk.reporter.presses("Sudah normal")
    await desk.reporter.sees("dinyatakan selesai")
    await desk.upt_head.sees_not("dinyatakan selesai")


async def test_the_ledger_tells_where_the_case_stands(desk: Desk) -> None:
    await desk.reports()
    newest = desk.page.locator("#ledger .case.open")
    await expect(newest).to_contain_text("Waktu baku", timeout=PATIENCE)
    await expect(newest).to_contain_text("Contoh Kepala Divisi")
    await expect(newest.locator(".step.going .step-mark")).to_have_text("3")
    await desk.ict_head.presses("Setujui")
    await expect(newest.locator(".step.going .step-mark")).to_have_text("4", timeout=PATIENCE)
    await expect(newest.locator(".step.closed").last).to_contain_text("Disetujui")


async def test_a_report_that_nobody_approves_reaches_the_superior(desk: Desk) -> None:
    await desk.reports()
    newest = desk.page.locator("#ledger .case.open")
    await expect(newest).to_contain_text("wifi mati", timeout=PATIENCE)
    number = await newest.locator(".case-line b").inner_text()
    for move in ("opening", "1h", "1h", "1h", "1h"):
        await desk.moves_clock(move)
    await desk.upt_head.sees(number)
    case = desk.page.locator("#ledger .case", has_text=number)
    await expect(case).to_contain_text("Melewati waktu baku", timeout=PATIENCE)


async def test_a_reply_is_quoted_and_a_card_opens_a_menu(desk: Desk) -> None:
    await desk.reports()
    await desk.reporter.messages.locator(".from-bot .bubble").last.dblclick(
        position={"x": 4, "y": 4}
    )
    await expect(desk.reporter.node.locator(".about")).to_contain_text("kami terima")
    await desk.reporter.says("Terima kasih")
    await expect(desk.reporter.messages.locator(".from-person .quote").last).to_contain_text(
        "Sigap", timeout=PATIENCE
    )


async def test_starting_anew_empties_the_phones(desk: Desk) -> None:
    await desk.reports()
    await desk.page.locator("#more").click()
    await desk.page.get_by_role("menuitem", name="Mulai ulang").click()
    await desk.page.locator(".ask .solid").click()
    await expect(desk.reporter.messages).not_to_contain_text("ruang depan", timeout=PATIENCE)
    await desk.reports()
