"""Words of attacks and of fire, as data, all spelled as `normalise` leaves them."""

HACKING = (
    *("hack", "dihack", "hacked", "hacker", "kehack", "retas", "diretas", "peretas", "peretasan"),
    *(
        "deface",
        "defaced",
        "dideface",
        "judi",
        "judol",
        "slot gacor",
        "slot online",
        "jual slot",
        "jualan slot",
        "isi slot",
        "halaman slot",
        "tulisan slot",
        "gambar slot",
        "website slot",
    ),
    *("iklan slot", "muncul slot", "jadi slot", "gacor", "togel", "bajak"),
    *("dibajak", "kebajak", "diambil alih", "ransomware", "phishing", "disusupi"),
    *("lockbit", "wannacry", "malware", "trojan", "spyware", "kena virus", "terkena virus"),
    *("ada virus", "virus di", "banyak virus", "virus masuk", "bervirus", "virusan", "terinfeksi"),
    *("has a virus", "got a virus", "infected", "hijacked", "dibobol", "kebobolan", "bobol"),
    *("diambil orang", "dikuasai orang", "akun dipakai orang lain", "minta tebusan"),
    *("terlanjur klik", "mengaku kepala", "ngaku kepala", "mengaku sebagai", "ngaku sebagai"),
    *("percobaan login", "sudah tembus", "teriak trojan", "kebuka di internet", "tersebar"),
    *("terenkripsi", "dienkripsi", "diganti orang", "bukan kami yang posting"),
)
FIRE = (
    *("asap", "berasap", "terbakar", "kebakaran", "bau hangus", "gosong", "korslet", "konslet"),
    *("korsleting", "konsleting", "percikan", "ada api", "keluar api", "meledak", "smoke"),
    *("smoking", "on fire", "burning", "burnt"),
)
