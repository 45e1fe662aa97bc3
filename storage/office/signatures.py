"""Signatures of checkpoints: Ed25519, and for the earliest HMAC. The key is 32 bytes.

`cryptography` is loaded where it is used: the bot itself signs in a worker.
"""

import hmac
from hashlib import sha256

SEED = b"sigap checkpoint ed25519"


def seed_of(key: bytes) -> bytes:
    """The Ed25519 seed; the HMAC of earlier checkpoints took the key itself."""
    return sha256(SEED + key).digest()


def sign(data: bytes, *, key: str) -> bytes:
    """The public key (32 bytes) and the signature (64) of `data`; `key` is hexadecimal."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.from_private_bytes(seed_of(bytes.fromhex(key)))
    return private.public_key().public_bytes_raw() + private.sign(data)


def public_key(key: bytes) -> bytes:
    """The public half, 32 bytes."""
    return sign(b"", key=key.hex())[:32]


def holds(public: bytes, signature: bytes, data: bytes) -> bool:
    """Whether the owner of a public key signed `data`."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def old_signature(key: bytes, data: bytes) -> str:
    """The HMAC-SHA256 that checkpoints had before, as hexadecimal digits."""
    return hmac.new(key, data, sha256).hexdigest()


def fingerprint(key: bytes) -> str:
    """A mark that tells keys apart without giving any away."""
    return sha256(b"sigap checkpoint fingerprint" + key).hexdigest()[:16]
