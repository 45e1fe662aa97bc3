"""Words by which something is asked to be made or published, as data, all spelled as `normalise`
leaves them.
"""

PUBLISHING = (
    *("uploadkan", "unggahkan", "postingkan", "muatkan", "publishkan", "sharekan", "upkan"),
    *("upload", "unggah", "diunggah", "mengunggah", "diupload", "posting", "diposting", "publish"),
    *("publikasi", "publikasikan", "dipublikasikan", "muat", "dimuat", "terbitkan"),
    *("diterbitkan", "tayangkan", "ditayangkan", "tayang", "naikkan", "dinaikkan", "desain"),
    *("buatkan", "dibuatkan", "buat", "liput", "diliput", "meliput", "sebarluaskan", "naik"),
    *("disebarluaskan", "sebarkan", "pasang", "dipasang", "share", "bagikan", "up", "post"),
)
CONTENT = (
    *("berita", "konten", "artikel", "pengumuman", "poster", "flyer", "pamflet", "rilis"),
    *("kegiatan", "infografis", "banner", "spanduk", "siaran pers", "ucapan", "liputan"),
    *("himbauan", "imbauan", "video", "jadwal posyandu", "announcement", "news", "dokumentasi"),
    *("desain sertifikat", "sertifikat peserta", "sertifikat untuk peserta", "backdrop", "piagam"),
    *("twibbon", "x banner", "press release", "caption", "buletin"),
    *("kartu undangan", "desain undangan", "desain kartu"),
    *("agenda kegiatan", "baliho", "leaflet", "brosur", "sambutan", "profil dinas", "reels"),
)
ASKING = ("tolong", "mohon", "minta", "bantu", "harap", "dimohon", "bisa")
MAKING = ("buatkan", "dibuatkan", "desainkan", "muatkan", "buat", "bikin", "make", "design")
NEEDING = (
    "butuh",
    "perlu",
    "membutuhkan",
    "memerlukan",
    "need",
    "minta",
    "minta dibuat",
    "request",
    "want",
)
MADE = (
    *("poster", "flyer", "pamflet", "infografis", "banner", "spanduk", "baliho", "leaflet"),
    *(
        "brosur",
        "kata sambutan",
        "naskah sambutan",
        "ucapan",
        "desain",
        "video pendek",
        "short video",
        "video profil",
        "video promosi",
        "reels",
    ),
    *(
        "video layanan",
        "video kegiatan",
        "konten",
        "liputan",
        "siaran pers",
        "backdrop",
        "twibbon",
    ),
)
FAULTY = ("tidak", "gagal", "error", "lemot", "rusak", "hilang", "salah", "404", "500")
NOT_ASKED = (
    *("belum selesai", "belum jadi", "belum tayang", "belum dimuat", "belum terbit", "belum naik"),
    *("diupload belum", "diposting belum", "dimuat belum", "sudah jadi belum", "sudah tayang"),
    *(
        "sudah terbit",
        "sampai mana",
        "kapan jadi",
        "jadi kapan",
        "berapa hari lagi",
        "berapa lama lagi",
        "kapan naik",
        "kapan tayang",
        "cara minta",
    ),
    *("cara upload", "cara posting", "syarat upload", "syarat posting", "prosedur upload"),
    *("apa saja yang naik", "apa saja yang tayang", "minta akses", "minta akun", "akun untuk"),
    *("pelatihan menulis", "pelatihan upload", "langkah minta", "langkah posting", "alur minta"),
    *("langkah publikasi", "prosedur minta", "prosedur posting", "prosedur publikasi"),
    *("cara publikasi", "cara muat", "alur publikasi", "bagaimana cara", "bagaimana prosedur"),
    *("prosedur bagaimana", "langkah bagaimana", "syarat bagaimana", "jangan upload"),
    *("jangan posting", "jangan muat", "jangan share"),
)
