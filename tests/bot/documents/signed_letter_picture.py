"""Draw docs/images/surat-tugas-ttd.png anew: python -m tests.bot.documents.signed_letter_picture

The clean copy of the sample letter with a visible signature of the tests' own CA.
"""

import asyncio
from dataclasses import replace
from pathlib import Path

import pypdfium2

from bot.config.office_file import ROOT
from bot.documents.letter import Signer, render_signing_copy
from bot.documents.sample_letter import SAMPLE
from tests.signing import signed

PICTURE = ROOT / "docs" / "images" / "surat-tugas-ttd.png"
SCALE = 1.5
FIELD = "TandaTangan"
SIGNER = Signer(title=("KEPALA DINAS,",), name="Contoh Kepala Dinas", rank="Pembina, IV/a")
"""The person whom the tests' certificate names."""


def drawn(data: bytes, target: Path) -> None:
    """Write the first page as a picture, with what stands in its fields."""
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    document[0].render(scale=SCALE, may_draw_forms=True).to_pil().convert("P").save(target)


if __name__ == "__main__":
    copy = render_signing_copy(replace(SAMPLE, signer=SIGNER))
    drawn(asyncio.run(signed(copy, FIELD, visible=True)), PICTURE)
