import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.faults.category import Category
from flows.faults.recognition import complaint, propose_category
from flows.language.normalise import normalise

W, J = Category.WEBSITE, Category.NETWORK
S, P = Category.INFORMATION_SYSTEM, Category.EQUIPMENT

# Samples of the domain notes, section "How staff type".
FROM_THE_FIELD = [
    ("wifi lemot pak dari td pagi", J, "wifi"),
    ("mohon dicek pak, internet di kantor camat putus", J, "putus"),
    ("Ijin pak, SIPD sy tdk bs login, ktnya user tdk terdaftar", S, "aplikasi_pusat"),
    ("ekinerja lola bnget, tgl 30 harus kirim", S, "aplikasi_pusat"),
    ("pc bu kabid blue screen, mhn bantuan tim IT", P, "komputer"),
    ("email dinas penuh, tdk bs terima surat", S, "surel"),
    ("Server mati habis mati lampu td malam", P, "server"),
    ("web ppid 404 smua link berita nya", W, "tidak_dapat_diakses"),
    ("kabel lan kegigit tikus di ruang keuangan", J, "fisik"),
    ("Bpk, IG dinas di hack orang", W, "peretasan"),
    ("td pagi normal skrg err 500 aplikasi perizinan", S, "galat"),
    (
        "Kaka, jaringan di katong pung kantor su mati dari pagi, seng bisa apa-apa",
        J,
        "putus",
    ),
    ("beta pung akun SIPD lupa sandi, bantu reset dolo kaka", S, "aplikasi_pusat"),
    ("wifi di sini talalu lemot, katong seng bisa kirim laporan", J, "wifi"),
]

VARIANTS = [
    ("jaringan lelet, seng bisa buka SIPD", J, "lambat"),
    ("server sipd down", S, "aplikasi_pusat"),
    ("di laptop saya SIPD tdk bs login", S, "aplikasi_pusat"),
    ("e-kinerja tar bisa buka", S, "aplikasi_pusat"),
    ("komputer tidak bisa konek internet", J, "putus"),
    ("printer tdk bs konek wifi", P, "printer"),
    ("tidak bisa buka website karena internet mati", J, "putus"),
    ("internet di ruang server putus", J, "putus"),
    ("websitenya lemottt", W, "lambat"),
    ("website jadi situs judi slot gacor", W, "peretasan"),
    ("halaman depan diganti orang, deface", W, "peretasan"),
    ("akun simpeg di-hack", S, "peretasan"),
    ("tidak bisa upload berita di website", W, "tidak_dapat_diakses"),
    ("lupa password wifi", J, "wifi"),
    ("lupa password laptop", P, "komputer"),
    ("lupa pasword", S, "akun"),
    ("aplikasi absensi eror terus", S, "galat"),
    ("mati lampu dari tadi", P, "listrik"),
    ("wi-fi mati", J, "wifi"),
]


@pytest.mark.parametrize(("text", "category", "sub"), FROM_THE_FIELD + VARIANTS)
def test_a_fault_is_recognised_by_its_words(text: str, category: Category, sub: str) -> None:
    proposal = propose_category(text)
    assert (proposal.category, proposal.sub) == (category, sub)
    assert not proposal.content_request
    assert proposal.signs


@pytest.mark.parametrize(
    "text",
    [
        "mau upload berita kegiatan bupati, kirim kemana",
        "tolong posting pengumuman di web",
        "mohon dimuat rilis di website dinas",
        "minta dibuatkan poster imunisasi",
    ],
)
def test_a_wish_to_publish_is_no_fault(text: str) -> None:
    proposal = propose_category(text)
    assert proposal.content_request
    assert proposal.category is None


@pytest.mark.parametrize("text", ["", "selamat pagi", "mohon bantuan pak", "ijin pak", "🙏"])
def test_nothing_is_guessed_from_nothing(text: str) -> None:
    proposal = propose_category(text)
    assert (proposal.category, proposal.sub, proposal.signs) == (None, None, ())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("web ppid 404 smua", "website ppid 404 semua"),
        ("Beta pung wifi su mati, seng bisa", "saya punya wifi sudah mati tidak bisa"),
        ("supaya suratnya susul", "supaya surat susul"),
        ("apa-apa wi-fi e-mail di-hack", "apa wifi email dihack"),
        ("mati-idup tarus, diteruskan berkali-kali", "mati hidup terus diteruskan berkali kali"),
        ("sub-domain, naik-turun, jum'at", "subdomain naik turun jumat"),
        ("G-2026-0147 jam 10.20", "g-2026-0147 jam 10.20"),
        ("tolooooong APLIKASI err!!!", "tolong aplikasi error"),
        ("appnya hanya punya www", "aplikasi hanya punya www"),
    ],
)
def test_words_are_brought_into_one_spelling(text: str, words: str) -> None:
    assert normalise(text) == tuple(words.split())


@pytest.mark.parametrize(
    "text",
    [
        "sudah 3 hari belum ada tindak lanjut",
        "su tiga hari blm ada yg datang",
        "kenapa belum diperbaiki pak",
        "laporan saya tidak ditanggapi",
        "sampai kapan katong tunggu",
        "blm ada respon dari tim IT",
    ],
)
def test_a_complaint_says_that_nothing_was_done(text: str) -> None:
    assert complaint(text)


@pytest.mark.parametrize(
    "text",
    [
        "wifi lemot dari tadi pagi",
        "aplikasi tidak ada respon",
        "sudah 3 hari internet mati",
        "terima kasih, sudah ditangani",
        "sudah sampai mana perbaikan printer?",
        "kapan teknisinya datang?",
        "bagaimana laporan saya?",
    ],
)
def test_a_fault_thanks_or_a_patient_question_is_no_complaint(text: str) -> None:
    assert not complaint(text)


@given(st.text(max_size=300))
def test_whatever_is_typed_is_taken(text: str) -> None:
    normalise(text)
    propose_category(text)
    complaint(text)
