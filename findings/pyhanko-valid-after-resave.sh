#!/usr/bin/env bash
# pyHanko calls the signature of a re-saved letter valid; it is `intact` that says no.
#
# Surprise: signing keeps the letter's own bytes as the beginning of the file, and a second
# signature keeps the first. Saving the signed letter again without changing anything, as many
# tools do on the way, breaks it, and `valid` is True all the same: it speaks of the signature by
# itself. Only `intact` and `bottom_line` speak of the letter.
# Why it matters: signed letters come back through chats and portals. Whoever asks for `valid`
# alone accepts a letter that is no longer what was signed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    pyhanko==0.38.0 pikepdf==10.18.0 typst==0.15.2 cryptography==50.0.2

cd "$work"
venv/bin/python - >seen <<'PY' || true
import io
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import typst
from asn1crypto import keys, x509
from cryptography import x509 as certificates
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

logging.disable()


def official():
    key = rsa.generate_private_key(65537, 2048)
    name = certificates.Name.from_rfc4514_string("CN=Pejabat Contoh")
    usage = dict.fromkeys(
        (
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "key_cert_sign",
            "crl_sign",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    usage |= {"digital_signature": True, "content_commitment": True}
    now = datetime.now(UTC)
    built = certificates.CertificateBuilder(name, name, key.public_key(), 1)
    built = built.not_valid_before(now - timedelta(1)).not_valid_after(now + timedelta(1))
    built = built.add_extension(certificates.KeyUsage(**usage), True).sign(key, hashes.SHA256())
    kept = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return signers.SimpleSigner(
        signing_cert=x509.Certificate.load(built.public_bytes(serialization.Encoding.DER)),
        signing_key=keys.PrivateKeyInfo.load(kept),
        cert_registry=SimpleCertificateStore(),
    )


def sign(pdf, field):
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    meta = signers.PdfSignatureMetadata(field_name=field, md_algorithm="sha256")
    return signers.sign_pdf(writer, meta, signer=signer).getvalue()


def save_again(pdf):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out)
    return out.getvalue()


def show(what, pdf):
    trusted = ValidationContext(trust_roots=[signer.signing_cert])
    print(f"{what}: {'begins with' if pdf.startswith(letter) else 'no longer has'} our bytes")
    for each in PdfFileReader(io.BytesIO(pdf)).embedded_signatures:
        seen = validate_pdf_signature(each, trusted)
        print(f"  valid {seen.valid}, intact {seen.intact}, bottom_line {seen.bottom_line}")


signer = official()
Path("letter.typ").write_text("Surat tugas\n")
letter = typst.compile("letter.typ")
signed = sign(letter, "Kepala")
show("signed", signed)
show("signed by a second", sign(signed, "Sekretaris"))
show("signed and saved again", save_again(signed))
PY

cat seen
if diff seen - <<'PINNED'
signed: begins with our bytes
  valid True, intact True, bottom_line True
signed by a second: begins with our bytes
  valid True, intact True, bottom_line True
  valid True, intact True, bottom_line True
signed and saved again: no longer has our bytes
  valid True, intact False, bottom_line False
PINNED
then
    echo "holds: pyHanko 0.38 says valid of a letter that was saved again, and intact False"
else
    echo "changed: pyHanko judges a letter that was saved again in another way than it did"
    exit 1
fi
