"""Root certificates that the office trusts for signed letters ([letter] signature_roots)."""

from collections.abc import Sequence
from pathlib import Path


def signature_roots(folder: Path, paths: Sequence[str], mistakes: list[str]) -> tuple[bytes, ...]:
    """Read PEM files, named relative to `folder`, as DER certificates. Collects mistakes."""
    found: list[bytes] = []
    for name in paths:
        try:
            found += _certificates((folder / name).read_bytes())
        except OSError:
            mistakes.append(f"[letter] signature_roots: {name!r} cannot be read")
        except ValueError as error:
            mistakes.append(f"[letter] signature_roots: {name!r} {error}")
    return tuple(found)


def _certificates(pem: bytes) -> list[bytes]:
    """Raises ValueError with what is wrong."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    try:
        certificates = x509.load_pem_x509_certificates(pem)
    except ValueError as error:
        raise ValueError("holds no certificate in PEM format") from error
    for each in certificates:
        try:
            basic = each.extensions.get_extension_for_class(x509.BasicConstraints).value
        except (x509.ExtensionNotFound, ValueError) as error:
            raise ValueError("holds a certificate that is not a CA's") from error
        if not basic.ca:
            raise ValueError("holds a certificate that is not a CA's")
    return [each.public_bytes(Encoding.DER) for each in certificates]
