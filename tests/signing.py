"""Changes that offices make to a letter before they return it, with an untrusted certificate."""

import io
from datetime import UTC, datetime, timedelta
from functools import cache

import pypdfium2
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from PIL import Image
from pyhanko.keys.internal import (
    translate_pyca_cryptography_cert_to_asn1,
    translate_pyca_cryptography_key_to_asn1,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore
from pypdf import PdfReader, PdfWriter

FROM = datetime(2026, 1, 1, tzinfo=UTC)


@cache
def _signer() -> SimpleSigner:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Contoh Kepala Dinas")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(FROM)
        .not_valid_after(FROM + timedelta(days=900))
        .sign(key, SHA256())
    )
    return SimpleSigner(
        signing_cert=translate_pyca_cryptography_cert_to_asn1(certificate),
        signing_key=translate_pyca_cryptography_key_to_asn1(key),
        cert_registry=SimpleCertificateStore(),
    )


def fingerprint() -> str:
    """SHA-256 of the certificate that signs here."""
    certificate = _signer().signing_cert
    assert certificate is not None
    return str(certificate.sha256.hex())


async def signed(data: bytes, field: str = "Tanda", *, visible: bool = False) -> bytes:
    """The same bytes followed by a signature; a visible one has a text of its own."""
    there = field in (PdfReader(io.BytesIO(data)).get_fields() or ())
    spec = SigFieldSpec(field, box=(300, 150, 500, 220)) if visible else SigFieldSpec(field)
    style = TextStampStyle(stamp_text="Ditandatangani secara elektronik: %(signer)s")
    signer = PdfSigner(
        PdfSignatureMetadata(field_name=field),
        _signer(),
        new_field_spec=None if there else spec,
        stamp_style=style if visible else None,
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    return bytes((await signer.async_sign_pdf(writer)).getvalue())


def saved_again(data: bytes) -> bytes:
    """The same pages saved by another program: no byte is in its old place."""
    made = io.BytesIO()
    copy_into_new_writer(PdfFileReader(io.BytesIO(data))).write(made)
    return made.getvalue()


def scanned(data: bytes) -> bytes:
    """Every page as a picture, as from a scanner."""
    document = pypdfium2.PdfDocument(data)
    pages: list[Image.Image] = [page.render(scale=1).to_pil() for page in document]
    drawn, made = io.BytesIO(), io.BytesIO()
    pages[0].save(drawn, "PDF", save_all=True, append_images=pages[1:])
    PdfWriter(clone_from=PdfReader(drawn)).write(made)  # Pillow's table of objects is not valid
    return made.getvalue()
