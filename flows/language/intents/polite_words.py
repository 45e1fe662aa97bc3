"""Words of thanks, acknowledgements and greetings, as data, as `normalise` leaves them."""

_POLITE = """
    ok oke okey okay okeh oky ya iya iyo yes yup siap sip sipp baik bagus mantap jempol noted
    dicatat dimengerti mengerti paham maaf banyak banya sangat sekali pak bu bapak ibu kak kaka
    kakak min admin mas mbak bang bos om e ee sudah lagi infonya info bantuannya bantuan atas dan
    untuk ditunggu kami saya beta tunggu laporan laporannya responnya respon cepat tim kominfo
    tuhan berkati otw ke lokasi segera meluncur menuju sama samasama sama2 kembali dengan senang
    hati terima kasih diterima dilaksanakan laksanakan kerjanya semua jaga kesehatan sehat selalu
    a lot so much very you it great good well done nice cool perfect jelas deh dong lah loh
    haha hehe alhamdulillah puji got copy roger 86 komandan ndan pimpinan nanti dikerjakan
    kerjakan cek cepatnya pelayanan pelayanannya hormat salam amin luar biasa keren hebat top
    tuan nona silakan silahkan boleh lanjut lanjutkan monggo tidak apa masalah tanggap gercep
    responsif memuaskan wokeh woke okelah okedeh mantul mantab mntp joss jos gas gaskeun baiklah oh
    begitu sekian
    """
_ACKNOWLEDGING = """
    ok oke okey siap sip baik noted iya ya iyo mantap copy roger 86
    """
_GREETING = """
    selamat pagi siang sore malam halo hallo hai hi hello hey permisi assalamualaikum
    asalamualaikum assalamualaikumwrwb ass wr wb warahmatullahi wabarakatuh warahmatullah salam
    sejahtera bagi kita semua syalom shalom p pak bu bapak ibu kaka kakak kak min admin tes test
    testing tess ping good morning afternoon evening night om swastiastu namo buddhaya kebajikan
    e ee ada orang di sini sana bot sigap apa kabar maaf mengganggu yth kepada halloo mas mbak
    bang slmt rahayu dan waalaikumsalam walaikumsalam waalaikumussalam alaikumsalam
    alaikumussalam waalaikum assalamu alaikum assalam mualaikum assalamualaykum aslm asw kominfo
    tidak mengganggu kan kenal dong semoga sehat selalu tete tata bos nyong tante bosku cik broo
    saudara basudara sodara rekan rekanrekan teman sekalian tim seluruh hadirin beserta jajaran
    is anyone anybody there 123 1234 cek check satu dua tiga tetap semangat bekerja berkarya
    beraktivitas there everyone all sobat warga torang puji tuhan weekend akhir pekan
    """

THANKS = """
    terima kasih, terimakasih, trima kasih, makasih, thanks, thank you, thx, tks, trims,
    trimakasih, danke, dangke, tengkyu, thank, terimakasi, terima kasi, matur nuwun, syukur, tq,
    ty, makasihh, tksh, trmksh
    """
POLITE = frozenset(_POLITE.split())
"""Words of messages that only thank or agree."""
ACKNOWLEDGING = frozenset(_ACKNOWLEDGING.split())
"""First words of messages that only acknowledge ("siap, nanti saya cek")."""
_SALAM = """
    assalamualaikum asalamualaikum assalamualaykum assalamualaikumwrwb ass assalamu assalam aslm
    asw
    """
SALAM = frozenset(_SALAM.split())
"""Words of a greeting that is answered with Waalaikumsalam."""
GREETING = frozenset(_GREETING.split())
"""Words of messages that only greet, or try whether anybody is there."""
