"""Programs that Sigap uses if they are installed. A missing one is no fault."""

from bot.doctor.finding import Finding
from bot.process.event_loop import INSTALL, has_uvloop
from bot.reading import film
from bot.reading.manuscript import libreoffice
from bot.reading.pictures.tesseract import languages


def extras() -> list[Finding]:
    """Findings on each extra program: what it does here, or the line that brings it."""
    return [screenshots(), films(), drafts(), loop()]


def screenshots() -> Finding:
    """Find tesseract, without which nothing is read in screenshots."""
    known = languages()
    if "ind" in known:
        return Finding("screenshots", True, f"tesseract reads {' and '.join(known)}")
    lacking = "tesseract lacks ind" if known else "no tesseract"
    return Finding(
        "screenshots",
        True,
        f"{lacking}, so screenshots are {'read in English alone' if known else 'not read'}; "
        "to bring it: apt install tesseract-ocr tesseract-ocr-ind",
    )


def films() -> Finding:
    """Find ffmpeg, without which some films and sounds reach WhatsApp only as links."""
    program = film.installed()
    if program is not None:
        return Finding("films", True, f"ffmpeg at {program}")
    return Finding(
        "films",
        True,
        "no ffmpeg, so .mov, .webm, .wav and the like are not shown on WhatsApp; "
        "to bring it: apt install ffmpeg",
    )


def drafts() -> Finding:
    """Find LibreOffice, without which drafts in older formats are refused in words."""
    program = libreoffice.installed()
    if program is not None:
        return Finding("drafts", True, f"LibreOffice at {program}")
    return Finding(
        "drafts",
        True,
        "no LibreOffice, so drafts as .doc and .rtf are not read; "
        "to bring it: apt install libreoffice-writer-nogui",
    )


def loop() -> Finding:
    """Find uvloop, with which an update takes less of the processor."""
    if has_uvloop():
        return Finding("event loop", True, "uvloop")
    return Finding("event loop", True, f"asyncio's own; to bring the quicker uvloop: {INSTALL}")
