"""Spellings of the office's people, and the word each stands for.

Chat Indonesian, Ambonese and Kei Malay (domain notes, How staff type). A spelling is listed only
if it has no other use as a separate word.
"""

from collections.abc import Mapping

_SPELLINGS: Mapping[str, str] = {
    "tidak": "tdk td4k gk gak ga gag ngga nggak enggak engga kaga nda ndak seng sing tar tra "
    "trada tdak tak",
    "bisa": "bs bsa",
    "sudah": "sdh udh udah su suda dah",
    "belum": "blm blom balom blum belom",
    "dengan": "dgn dg",
    "untuk": "utk par for tuk",
    "yang": "yg",
    "karena": "krn karna krna",
    "tadi": "td",
    "sekarang": "skrg skrang skr",
    "kemarin": "kmrn kemaren kmaren kmarin",
    "tolong": "tlg tlong tulung",
    "mohon": "mhn mhon",
    "saya": "sy sya beta bet",
    "kami": "katong ktong",
    "punya": "pung pny",
    "lihat": "lia liat",
    "dulu": "dolo dlu",
    "lagi": "lai lg lgi",
    "jangan": "jang jgn",
    "katanya": "ktnya",
    "semua": "smua smw",
    "sekali": "skali bnget bgt banget",
    "terlalu": "talalu",
    "izin": "ijin",
    "lemot": "lelet lola lalod lambat lmot lambt lemod lamban",
    "error": "eror err erorr galat",
    "aplikasi": "apk app apl apps aplikas",
    "internet": "inet net intrnet interner",
    "jaringan": "jringan jrngan jar",
    "sandi": "pasword password pswd pass passwd pwd",
    "website": "web situs laman webnya websit",
    "komputer": "kompi komputr computer",
    "printer": "pinter printr print",
    "terhubung": "konek connect konnek nyambung tersambung connected",
    "jam": "jm",
    "hari": "hr",
    "menit": "mnt",
    "minggu": "mgg mingu",
    "bagaimana": "gmn gimana bgmn",
    "kenapa": "knp knapa kanapa",
    "bapak": "bpk",
    "gambar": "gmbr",
    "laporan": "lap",
}

SEEDS: Mapping[str, str] = {
    spelling: word for word, spellings in _SPELLINGS.items() for spelling in spellings.split()
}

GREETINGS = frozenset(
    {
        "selamat",
        "pagi",
        "siang",
        "sore",
        "malam",
        "halo",
        "hallo",
        "hai",
        "hi",
        "permisi",
        "assalamualaikum",
        "asalamualaikum",
        "salam",
        "syalom",
        "shalom",
        "p",
        "pak",
        "bu",
        "bapak",
        "ibu",
        "kaka",
        "kakak",
        "min",
        "admin",
    }
)
"""Words of messages that only greet."""
