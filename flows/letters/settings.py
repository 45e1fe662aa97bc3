"""Settings of the surat tugas, from office.toml."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSettings:
    """Look and signer of a surat tugas.

    `number` is a template over code, seq, unit, month (Roman) and year; `registry` is the role
    that types the number instead, empty if Sigap allocates it; `paper` is a4 or f4.
    `signer_role` is whose signature it is: while they are represented, so is the signature.
    `signature_roots` are the DER certificates that may stand above a signer's; if there are none,
    nobody's identity is checked.
    """

    number: str
    code: str
    unit: str
    registry: str
    paper: str
    kop: tuple[str, ...]
    place: str
    signer_title: tuple[str, ...]
    signer_name: str
    signer_rank: str
    signer_nip: str
    tembusan: tuple[str, ...]
    signer_role: str = ""
    signature_roots: tuple[bytes, ...] = ()
