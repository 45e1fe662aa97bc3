"""Encryption of archives with age: anybody may seal one, only the holder of the key opens it."""

from pathlib import Path
from typing import Any

HEAD = b"age-encryption.org/"
"""First bytes of every file that age encrypted."""


class WrongKey(Exception):
    """A key that is none, or that opens nothing here; its text says which."""


def is_sealed(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(HEAD)) == HEAD


def recipient(spelled: str) -> Any:
    """The recipient `age1...` or `ssh-...`. Raises WrongKey."""
    import pyrage

    try:
        if spelled.startswith("ssh-"):
            return pyrage.ssh.Recipient.from_str(spelled)
        return pyrage.x25519.Recipient.from_str(spelled)
    except pyrage.RecipientError as error:
        raise WrongKey("not a recipient of age (age1... or ssh-...)") from error


def seal(plain: Path, target: Path, to: Any) -> None:
    """Encrypt a file into a new one. Raises OSError."""
    import pyrage

    with plain.open("rb") as reader, target.open("xb") as writer:
        pyrage.encrypt_io(reader, writer, [to])


def unseal(sealed: Path, target: Path, key_file: Path) -> None:
    """Decrypt a file into a new one with the key in `key_file`. Raises WrongKey, OSError."""
    import pyrage

    with sealed.open("rb") as reader, target.open("xb") as writer:
        try:
            pyrage.decrypt_io(reader, writer, [_identity(key_file)])
        except pyrage.DecryptError as error:
            raise WrongKey(f"{key_file} does not open it ({error})") from error
        except OSError as error:
            if error.errno is not None:
                raise
            raise WrongKey("it was changed or is cut off") from error  # as pyrage tells it


def _identity(key_file: Path) -> Any:
    import pyrage

    spelled = key_file.read_bytes()
    try:
        if spelled.startswith(b"-----BEGIN"):
            return pyrage.ssh.Identity.from_buffer(spelled)
        lines = spelled.decode().splitlines()
        own = [line.strip() for line in lines if line.startswith("AGE-SECRET-KEY-")]
        return pyrage.x25519.Identity.from_str(own[0])
    except (pyrage.IdentityError, UnicodeDecodeError, IndexError) as error:
        raise WrongKey(f"{key_file} holds no key of age (AGE-SECRET-KEY-...)") from error


def new_key(target: Path) -> str:
    """Write a new key into a new file, and return the recipient that belongs to it. Raises
    OSError.
    """
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    public = str(identity.to_public())
    with target.open("x") as file:
        target.chmod(0o600)
        try:
            file.write(f"# Opens Sigap's backups. Recipient: {public}\n{identity}\n")
            file.flush()
        except OSError:
            target.unlink()
            raise
    return public
