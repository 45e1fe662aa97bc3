"""Posts that a question names, as data: by role, phrases as `normalise` leaves them."""

from collections.abc import Mapping, Sequence

from flows.language.normalise import padded
from flows.sop.roles import AGENCY_HEAD, ICT_HEAD, ICT_TEAM, UPT_HEAD

_POSTS: Mapping[str, str] = {
    AGENCY_HEAD: "kadis, kepala dinas, kepala kominfo, pimpinan, head of the agency, agency head",
    UPT_HEAD: "kepala upt, ka upt, kepala upt tik, head of upt",
    ICT_HEAD: "ka divisi, kepala divisi, kabid, kepala bidang, ict division, head of division, "
    "kepala tim, ketua tim, head of ict, kepala it",
    ICT_TEAM: "teknisi, petugas, admin, tim ti, tim it, orang it, bagian it, website, jaringan, "
    "email, operator, pengelola, technician, bertanggung jawab, in charge",
}
HEADS = (ICT_HEAD, UPT_HEAD, AGENCY_HEAD)


def posts_named(text: str) -> Sequence[str]:
    """Roles whose holders are meant, the heads if none is named."""
    said = padded(text)
    named = [
        role
        for role, phrases in _POSTS.items()
        if any(f" {phrase.strip()} " in said for phrase in phrases.split(","))
    ]
    return named or HEADS
