"""Changes that offices make to a letter before they return it, with certificates of a test CA."""

import io
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

import pypdfium2
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from PIL import Image
from pyhanko.keys.internal import (
    translate_pyca_cryptography_cert_to_asn1,
    translate_pyca_cryptography_key_to_asn1,
)
from pyhanko.pdf_utils.font.basic import SimpleFontEngineFactory
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.text import TextBoxStyle
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore
from pypdf import PdfReader, PdfWriter

STAMP = TextStampStyle(
    stamp_text="Ditandatangani secara elektronik oleh:\n%(signer)s\n(tanda tangan percobaan)",
    border_width=1,
    text_box_style=TextBoxStyle(font=SimpleFontEngineFactory("Helvetica", 0.5)),
)
TIME_STAMPING = x509.ExtendedKeyUsageOID.TIME_STAMPING
FROM = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class _Holder:
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate


def _issued(name: str, issuer: _Holder | None, *, ca: bool) -> _Holder:
    """A certificate by the issuer, or by its own key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    usage = x509.KeyUsage(not ca, not ca, False, False, False, ca, ca, False, False)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(FROM)
        .not_valid_after(FROM + timedelta(days=900))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(issuer.key if issuer else key, SHA256())
    )
    return _Holder(key, certificate)


@cache
def _chain() -> tuple[_Holder, _Holder, _Holder]:
    """Root, intermediate and signer."""
    root = _issued("Contoh Root CA", None, ca=True)
    between = _issued("Contoh CA Antara", root, ca=True)
    return root, between, _issued("Contoh Kepala Dinas", between, ca=False)


def root_pem() -> bytes:
    """The test CA's root, as office.toml names it."""
    return _chain()[0].certificate.public_bytes(Encoding.PEM)


def signer_pem() -> bytes:
    return _chain()[2].certificate.public_bytes(Encoding.PEM)


def root_der() -> bytes:
    return _chain()[0].certificate.public_bytes(Encoding.DER)


@cache
def _signer(*, trusted: bool = True) -> SimpleSigner:
    """The signer of the chain, or a namesake who issued the certificate alone."""
    _, between, holder = _chain()
    if not trusted:
        holder = _issued("Contoh Kepala Dinas", None, ca=False)
    key, certificate = holder.key, holder.certificate
    registry = SimpleCertificateStore()
    if trusted:
        registry.register(translate_pyca_cryptography_cert_to_asn1(between.certificate))
    return SimpleSigner(
        signing_cert=translate_pyca_cryptography_cert_to_asn1(certificate),
        signing_key=translate_pyca_cryptography_key_to_asn1(key),
        cert_registry=registry,
    )


def stamper() -> DummyTimeStamper:
    """A time stamp authority that answers without a network, by a certificate of its own."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Contoh TSA")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, FROM, FROM + timedelta(days=900))
        .add_extension(x509.ExtendedKeyUsage([TIME_STAMPING]), critical=True)
        .sign(key, SHA256())
    )
    return DummyTimeStamper(
        translate_pyca_cryptography_cert_to_asn1(certificate),
        translate_pyca_cryptography_key_to_asn1(key),
    )


def fingerprint() -> str:
    """SHA-256 of the certificate that signs here."""
    certificate = _signer().signing_cert
    assert certificate is not None
    return str(certificate.sha256.hex())


async def signed(
    data: bytes, field: str = "Tanda", *, visible: bool = False, trusted: bool = True
) -> bytes:
    """The same bytes followed by a signature; a visible one has a text of its own."""
    there = field in (PdfReader(io.BytesIO(data)).get_fields() or ())
    spec = SigFieldSpec(field, box=(300, 150, 500, 220)) if visible else SigFieldSpec(field)
    signer = PdfSigner(
        PdfSignatureMetadata(field_name=field),
        _signer(trusted=trusted),
        new_field_spec=None if there else spec,
        stamp_style=STAMP if visible else None,
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
