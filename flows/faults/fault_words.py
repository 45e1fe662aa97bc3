"""Words that identify a fault, as data, all spelled as `normalise` leaves them.

Each row pairs a meaning with the phrases that express it. Uncertain words are left out: the
reporter sees the proposal and can change it.
"""

from dataclasses import dataclass

from flows.faults.category import Category


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A thing that can be faulty. A text is about its noun with the highest `weight`."""

    category: Category
    weight: int
    phrases: tuple[str, ...]


# Run by a ministry or agency: the office can help but not repair.
CENTRAL_APPLICATIONS = (
    *("sipd", "srikandi", "ekinerja", "e kinerja", "kinerja bukan", "asn digital", "asndigital"),
    *("myasn", "my asn", "siasn", "sscasn", "dapodik", "emis", "siskeudes", "omspan"),
    *("om span", "lpse", "spse", "sirup", "siak", "satusehat", "satu sehat", "krisna", "ekatalog"),
    *("e katalog", "inaproc", "coretax", "sp4n", "sipp", "erkam"),
)
SOCIAL_MEDIA = (
    *("ig", "instagram", "fb", "facebook", "tiktok", "youtube", "medsos", "media sosial"),
    *("twitter", "fanpage"),
)
MAIL = ("email", "surel", "e mail", "imel", "gmail", "webmail")

# Names of systems weigh more than what they run on ("server SIPD down"), and any name more than
# the computer in front of it; words that may occur in any fault weigh nothing.
NOUNS = (
    Noun(category=Category.INFORMATION_SYSTEM, weight=5, phrases=CENTRAL_APPLICATIONS),
    Noun(
        category=Category.EQUIPMENT,
        weight=5,
        phrases=(
            *("blue screen", "bluescreen", "layar biru", "layar hitam", "tidak menyala"),
            *("tidak mau hidup", "kena air", "restart sendiri", "kertas macet", "komputer rusak"),
            *("laptop rusak", "pc rusak", "printer rusak"),
        ),
    ),
    Noun(category=Category.WEBSITE, weight=4, phrases=SOCIAL_MEDIA),
    Noun(
        category=Category.WEBSITE,
        weight=4,
        phrases=("website", "ppid", "portal", "domain", "ssl", "subdomain", "go id"),
    ),
    Noun(category=Category.INFORMATION_SYSTEM, weight=4, phrases=MAIL),
    Noun(
        category=Category.INFORMATION_SYSTEM,
        weight=4,
        phrases=(
            *(
                "simpeg",
                "perizinan",
                "absensi",
                "absen",
                "attendance",
                "eoffice",
                "e office",
                "simrs",
            ),
            *("sistem informasi", "esurat", "e surat", "elapor", "simda"),
        ),
    ),
    Noun(
        category=Category.EQUIPMENT,
        weight=4,
        phrases=(
            *("printer", "server", "cctv", "ups", "genset", "scanner", "proyektor", "infocus"),
            *(
                "projector",
                "plotter",
                "monitor",
                "keyboard",
                "mouse",
                "hardisk",
                "harddisk",
                "flashdisk",
                "cpu",
            ),
        ),
    ),
    Noun(
        category=Category.NETWORK,
        weight=4,
        phrases=(
            *("wifi", "wi fi", "internet", "jaringan", "lan", "kabel", "sinyal", "router", "vpn"),
            *("switch", "hotspot", "access point", "fiber optik", "modem", "mikrotik"),
            *("telkom", "indihome", "starlink", "intranet", "bandwidth", "network"),
        ),
    ),
    Noun(category=Category.INFORMATION_SYSTEM, weight=3, phrases=("aplikasi", "sistem")),
    Noun(
        category=Category.EQUIPMENT,
        weight=2,
        phrases=("mati lampu", "lampu mati", "listrik", "pln"),
    ),
    Noun(
        category=Category.EQUIPMENT,
        weight=1,
        phrases=(
            *("mic", "mikrofon", "speaker", "sound system", "videotron", "running text"),
            *("pengeras suara", "pesawat telepon", "telepon kantor"),
        ),
    ),
    Noun(category=Category.EQUIPMENT, weight=1, phrases=("pc", "komputer", "laptop", "notebook")),
    Noun(category=Category.WEBSITE, weight=0, phrases=("link", "tautan", "404")),
    Noun(
        category=Category.INFORMATION_SYSTEM,
        weight=0,
        phrases=("akun", "login", "log in", "sandi", "otp"),
    ),
)

# A noun after one of these is a place or what was tried, not the faulty thing.
PLACES = frozenset(
    {
        *("di", "ruang", "dari", "lewat", "pakai", "melalui", "via", "ke"),
        *("buka", "membuka", "akses", "mengakses", "masuk", "terhubung", "login", "kirim"),
    }
)
PLACE_COST = 2

_CANNOT = (
    *("tidak bisa", "tidak dapat", "tidak terhubung", "tidak ada", "tidak muncul", "gagal"),
    *("mati", "down", "putus", "hilang", "rto", "terputus"),
)
_SLOW = ("lemot", "loading", "muter", "berat", "putar terus")
_ERROR = ("error", "500", "bug", "salah")
_ACCOUNT = ("sandi", "akun", "login", "log in", "user", "otp", "terkunci")

# In each category the first row that matches decides.
SUBS: dict[Category, tuple[tuple[str, tuple[str, ...]], ...]] = {
    Category.WEBSITE: (
        ("medsos", SOCIAL_MEDIA),
        ("tidak_dapat_diakses", ("404", "403", "502", "503", "504")),
        ("lambat", _SLOW),
        ("galat", _ERROR),
        ("akun", _ACCOUNT),
        ("tidak_dapat_diakses", (*_CANNOT, "blank", "expired", "kosong")),
    ),
    Category.NETWORK: (
        ("fisik", ("kabel", "lan", "tikus", "digigit", "kegigit", "colokan")),
        ("wifi", ("wifi", "wi fi", "hotspot", "access point")),
        ("lambat", _SLOW),
        ("putus", _CANNOT),
    ),
    Category.INFORMATION_SYSTEM: (
        ("aplikasi_pusat", CENTRAL_APPLICATIONS),
        ("surel", MAIL),
        ("akun", _ACCOUNT),
        ("lambat", _SLOW),
        ("galat", _ERROR),
        ("tidak_dapat_diakses", _CANNOT),
    ),
    Category.EQUIPMENT: (
        ("server", ("server",)),
        ("printer", ("printer", "scanner", "kertas macet", "tinta", "toner")),
        ("komputer", ("pc", "komputer", "laptop", "notebook", "blue screen", "bluescreen", "cpu")),
        ("komputer", ("monitor", "keyboard", "mouse", "hardisk", "harddisk")),
        ("listrik", ("mati lampu", "lampu mati", "listrik", "ups", "genset", "pln")),
        ("lain", ("cctv", "proyektor", "infocus", "flashdisk")),
    ),
}

# "belum ada tindak lanjut": a denial, and within a few words what has not happened.
NOT_YET = ("belum",)
NOT_AT_ALL = ("tidak", "tanpa")
FOLLOW_UP = (
    *("tindak lanjut", "tindaklanjut", "ditindaklanjuti", "ditindak lanjuti", "ditanggapi"),
    *("tanggapan", "digubris", "ditangani", "penanganan", "kabar", "kejelasan", "dilayani"),
)
FOLLOW_UP_AWAITED = (
    *("respon", "respons", "direspon", "dijawab", "jawaban", "diperbaiki", "perbaikan", "dicek"),
    *("solusi", "petugas", "teknisi", "datang", "selesai", "dikerjakan", "progres"),
    "perkembangan",
)
COMPLAINTS = (
    *("kenapa lemot", "kenapa lama", "kenapa belum", "mengapa belum", "kok belum", "kok lama"),
    *("mana tindak lanjut", "tindak lanjut mana", "sampai kapan", "mana petugas", "mana teknisi"),
    *("sudah lama lapor", "sudah lapor dari", "sudah lapor sejak", "sudah berapa kali lapor"),
    *("kecewa", "dibiarkan"),
)
PROGRESS_ASKED = (
    *("bagaimana laporan saya", "bagaimana laporan kami", "laporan saya bagaimana", "sampai mana"),
    *("bagaimana kelanjutan", "kapan diperbaiki", "kapan ditangani", "kapan selesai"),
    *("kapan dikerjakan", "kapan petugas", "kapan teknisi"),
)
"""How far things are, asked in patience."""
