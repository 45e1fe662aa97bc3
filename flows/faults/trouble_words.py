"""Words by which people say that something is wrong, or well again, as data.

All are spelled as `normalise` leaves them, phrases separated by commas.
"""

TROUBLE = """
mati, rusak, lemot, error, down, putus, hilang, hang, macet, gagal, blank, offline, padam,
bocor, kedip, berkedip, kacau, terganggu, bermasalah, ada masalah, ada kendala, ada gangguan,
sedang gangguan, kena gangguan, alami gangguan, mengalami gangguan, gangguan lagi, kena tikus,
lepas, terkunci, penuh, freeze, panas, bunyi, berisik, muter, loading, buffering, expired,
kedaluwarsa, kadaluarsa, kadaluwarsa, 404, 403, 500, 502, 503, 504, konflik, conflict, bentrok,
bergaris, garis, buram, pecah, patah, retak, digigit, kegigit, tersambar, alpa, tersendat,
delay, timeout, rto, ngadat, nge hang, restart sendiri, mati hidup, hidup mati, salah, keliru,
kosong, lama sekali, begini terus, aneh, trouble, tinta habis, toner habis, kertas habis, lupa
sandi, lupa akun, keluar sendiri, hanya putih, putih semua, layar biru, layar hitam, layar
putih, blue screen, bluescreen, kemasukan, kebanjiran, terputus, seret, drop, ngedrop, los,
merah, oranye, alarm, kebuka di internet, kritikal, tembus, jebol, kerusakan, usang, miring,
nyangkut, tersangkut, mogok, ngawur, kotor, longgar, ambruk, roboh, mental, balik terus, gelap,
redup, jatuh, tumpah, hancur, terhapus, jadi shortcut, printer jam, paper jam, forgot my sandi,
forgot sandi, derajat, kesetrum, nyetrum, typo, lari sendiri, gerak sendiri, klik sendiri, lag,
minta sandi terus, minta login terus, minta sandi lagi, padahal baru, hitam semua, item semua,
hitam terus, hasil hitam, berjamur, mampet, tumpul, sulit, susah, kadang, gangguan sejak,
broken, slow, stuck, crash, crashes, crashed, freezes, jammed, dropping, drops, rejects, failed,
fails, failing, fail, unreachable, unavailable, not working, not work, doesnt, wont, cant,
cannot, isnt, sandi terus, login terus, padahal benar, padahal sudah benar, padahal betul, masih
yang lama, masih foto lama, masih data lama, masih nama lama, minta tebusan, masuk spam, ditolak
terus, terus ditolak, sandi ditolak, login ditolak, beda dengan, berbeda dengan, tidak sesuai,
nging, berdengung, disconnect, not reading, is not, kuning semua, biru semua, merah semua,
kesiram, tersiram, ketumpahan, kena kopi, kena hujan, warna kuning, hijau semua, pudar, hitam
putih, encrypted, forgot, balik ke awal, kembali ke awal, ditabrak, tertabrak, dicuri, kecurian,
tertimpa, terendam, rubuh, tumbang, strange, weird, tetap sama, tetap begitu, sama saja,
invalid, terlempar, kelempar, terpental, terlogout, kelogout, logout sendiri, logout terus, log
out sendiri, log out terus, ditendang keluar, kicked out, logged out, lost, dead, disconnected,
disconnecting, outage, no internet, no connection, no signal, wrong, bug, problem with, keeps,
missing, not loading, not responding, lupa kata sandi, saya lupa, lupa user, lupa username, lupa
pin, lupa login, lupa passphrase, sandi lupa, kumat, kambuh, turun drastis, goyang, bergoyang,
keblokir, terblokir, menolak, banned, dibanned, suspended, dibekukan, masih saja, lemah, sinyal
jelek, sinyal buruk, jaringan jelek, jaringan buruk, internet jelek, internet buruk, storing,
not valid, lost connection, berantakan, acak acakan, amburadul, disk full, memory full,
mendengung, out of order, out of service, overheat
"""
"""Trouble; a denial (`tidak`, `belum bisa`) is trouble as well unless it stands in IDLE."""

WEAK = """
merah, oranye, panas, gelap, redup, kotor, jatuh, tumpah, miring, garis, bunyi, berisik, kosong,
salah, keliru, penuh, sulit, susah, kadang, lepas, longgar, usang, tembus, patah, mental, drop,
aneh, hancur, pecah, tumpul, lag, bocor, saya lupa, goyang, bergoyang, kumat, kambuh, menolak,
lemah
"""
"""Trouble only if the text names what has it."""

DENIED = """
tidak, belum bisa, belum normal, belum hidup, belum menyala, belum nyala, belum jalan, belum
baik, belum terhubung, belum lancar, belum pulih, belum masuk, belum muncul, belum berfungsi,
belum dapat, belum update, belum diupdate, belum diperbarui, masih begitu, masih sama, masih begini
"""

IDLE = """
tidak apa apa, tidak apa, tidak usah, tidak perlu, tidak jadi, tidak tahu, tidak lupa, atau
tidak, apa tidak, bisa tidak, ada tidak, boleh tidak, benar tidak, betul tidak, kalau tidak,
blank spot, titik blank spot, paling lemot, akan mati, akan putus, akan diputus, akan dimatikan,
akan padam, mau diputus, mau dimatikan, mau padam, tidak salah, jadi tidak, tidak masalah, tidak
mengapa, tidak keberatan, tidak sabar, tidak sempat, tidak masuk kantor, sedangkan, belum bisa
berangkat, belum bisa jalan, belum bisa datang, tidak terima kasih, sakit tidak masuk, saya
tidak masuk, hari ini tidak masuk, tidak terasa, tidak bisa hadir, tidak ada di tempat, tidak
hadir, merah putih, jalan merah, tidak lama, sudah tidak sabar, salah kirim, salah nomor, salah
orang, salah chat, salah kamar, salah sambung, tidak bisa datang, tidak bisa ikut, tidak bisa
rapat, jadi tidak ya, tidak bisa masuk kerja, tidak bisa masuk kantor, tidak bisa ke kantor,
tidak bisa tanda tangan, tidak bisa menandatangani, tidak punya website, tidak punya akun, tidak
punya email, tidak punya komputer, tidak punya printer, tidak punya laptop, tidak punya wifi,
tidak dipakai, tidak digunakan, tidak mengerti, tidak paham, tidak boleh dipakai, tidak boleh
pakai, tidak pakai, tidak penting, tidak benar kan, tidak betul kan, tidak butuh, tidak wajib,
tidak harus, tidak dibawa, tidak ada colokan, tidak mengganggu, tidak libur, tidak berubah,
tidak ada perubahan, tidak setuju, tidak ada waktu, tidak ada anggaran, tidak ada yang jaga,
tidak tepat waktu, tidak selesai tepat waktu, tidak diundang, tidak ingin, salah pencet, salah
tekan, salah lihat, salah baca, salah colok, salah kabel, salah colokan, salah pasang, salah
tombol, salah ketik saya, sudah cepat ditangani, sudah cepat datang, sudah datang cepat, sudah
cepat respon, sudah cepat merespon, sudah cepat dibantu, sudah cepat diperbaiki, sudah cepat bantu
"""
"""Denials and colours that tell of no trouble."""

SOUND = """
tidak ada gangguan, tidak ada masalah, tidak ada kendala, tidak lemot lagi, tidak error lagi,
tidak mati lagi, tidak putus lagi, tidak rusak, bukan gangguan, tidak gangguan lagi, aman, tidak
hilang lagi, sudah tidak lemot, sudah tidak error, sudah tidak putus, tidak ada lagi gangguan,
tidak bermasalah, abaikan laporan, abaikan saja, mohon abaikan, tidak ada keluhan, tanpa
kendala, bukan rusak, batal lapor, tidak jadi lapor, tidak muter lagi, tidak macet lagi, salah
lapor, alarm palsu, nihil gangguan, nihil kendala
"""
"""Denied trouble."""

AGAIN = """
sudah normal, sudah bener, sudah benar, sudah ngebut, sudah ngebut lagi, sudah kenceng, sekarang
kencang, sekarang lancar, sekarang normal, sekarang baik, sekarang bagus, sekarang aman,
sekarang cepat, kembali bisa, sudah baik, sudah bisa, sudah jalan, sudah lancar, sudah hidup,
sudah nyala, sudah menyala, sudah terhubung, sudah kebuka, sudah terbuka, sudah pulih, sudah
beres, sudah berfungsi, sudah aman, sudah bagus, sudah sembuh, sudah kembali normal, sudah
muncul, sudah masuk lagi, sudah on, sudah online, sudah up, sudah oke, sudah ok, sudah stabil,
sudah cepat, sudah kencang, sudah selesai diperbaiki, sudah diperbaiki, sudah teratasi, sudah
tidak masalah, sudah ada jaringan, sudah ada sinyal, sudah ada internet, normal kembali, kembali
normal, normal lagi, normal pak, normal bu, lancar pak, lancar bu, lancar jaya, lancar kembali,
lancar lagi, bisa lagi, jalan lagi, hidup lagi, nyala lagi, hidup sudah, baik lagi, bisa
kembali, normal sendiri, baik sendiri, jalan sendiri lagi, working fine, works fine, fine now,
running again, works well now, works again, working again, works now, working now, back to
normal, is back, back online, fixed now, is fixed, resolved, its fine now, all good, sembuh
sendiri, sudah terkoneksi, sudah oke lagi, terhubung sendiri, hidup sendiri lagi, sekarang
nyala, sekarang menyala, sekarang hidup, sekarang jalan, sekarang bisa, sekarang terhubung,
sekarang stabil, sekarang ok, sekarang oke, sekarang terbuka, sekarang muncul, sudah mau hidup,
sudah mau nyala, sudah mau menyala, sudah mau terhubung, sudah mau cetak lagi, sudah mau nyetak
lagi, sudah mau printer lagi, sudah mau baca lagi, sudah mau jalan lagi, sudah mau masuk lagi
"""
"""It works (again)."""

FIRM = """
tidak bisa, tidak dapat, tidak mau, tidak muncul, tidak keluar, tidak nyala, tidak menyala,
tidak hidup, tidak jalan, tidak berfungsi, tidak fungsi, tidak terbaca, tidak terdeteksi,
tidak terhubung, tidak merespon, tidak berjalan, belum bisa,
belum normal, belum nyala, belum hidup, tidak ada sinyal, tidak ada jaringan, tidak ada nada
"""
"""Denials that tell of trouble even if nothing else in the text is known."""

PASSING = """
mati, rusak, lemot, error, down, putus, hilang, hang, macet, gagal, offline, padam, bocor, kacau,
terganggu, bermasalah, masalah, kendala, gangguan, terkunci, penuh, muter, salah, blank, keluhan
"""
"""Trouble that, denied, is over: "sudah tidak lemot lagi"."""

CAUSES = """
longgar, lepas, terlepas, copot, habis, kotor, kosong, penuh, salah, terbalik, tersangkut
"""
"""Trouble that has been seen to, where it is told as what was found after all works again."""

PAST = """
minggu lalu, bulan lalu, tahun lalu, sempat, ternyata, tidak jadi, batal, pernah, dulu sempat,
last week, last month, last year, turned out, never mind, nevermind
"""
NOW = """
sejak, dari, masih, lagi, sekarang, belum, terus, hari ini, tidak bisa, tadi, tetap, kembali,
since, still, again, now, today
"""
"""Trouble of the past without a word of now is asked about, not taken for a report."""

TECHNICAL = """
error, lemot, muter, loading, buffering, hang, freeze, blank, restart, direstart, reboot, 404,
403, 500, 502, 503, 504, timeout, rto, layar, blue screen, bluescreen, zoom, network, site,
page, offline, nas, backup, mesin, telepon, telpon, ip phone, running text, sound system,
speaker, suara, mic, mikrofon, kamera, tv, videotron, teknisi, alat, perangkat, tablet, hp
dinas, sidik jari, finger, fingerprint, data, file, folder, dokumen, halaman, tombol, login,
masuk, sandi, akun, user, upload, unggah, download, unduh, buka, dibuka, akses, diakses, input,
entri, mengirim, kirim, cetak, mencetak, dicetak, scan, simpan, tersimpan, terbaca, terdeteksi,
terhubung, nyala, menyala, hidup, berfungsi, merespon, klik, koneksi, antrian, sistem, loket,
pelayanan, online, digital, tampil, muncul, tampilan, video, foto, colokan, stop kontak,
adaptor, baterai, disk, memori, tinta, toner, kertas, software, windows, office, excel, word,
pdf, drive, bandwidth, frekuensi, radio, perbaiki, diperbaiki, dicek, diganti, tower, antena,
menara, bts, telkomsel, trouble, hack, dihack, gagal masuk, open, access, log in, screen,
system, working, vidcon, vicon, video conference, tte, tanda tangan elektronik, sertifikat
elektronik, sertifikat tte, dashboard, whatsapp, nomor wa, power
"""
"""Words without which trouble with an unnamed thing is asked about, not taken for a report."""

OTHERS = """
otak, hati saya, hatiku, perasaan, pikiran, ac, kipas angin, rumah saya, anak anak, sekolah libur,
hujan, ombak, cuaca, ikan, beras, minyak, sayur, harga,
kursi, meja, lemari, pintu, jendela, kunci, gembok, toilet, wc, kamar mandi, wastafel, keran,
kran, air pam, air ledeng, air pdam, plafon, lantai retak, dinding, tembok, pagar, parkiran,
dompet, tas, ktp saya, kartu keluarga, sim saya, stnk, helm, lampu jalan, jalan rusak,
jalan di, jalan berlubang, jalan raya, jembatan, selokan, drainase, sampah, talud, bansos,
bantuan sosial, blt, pkh, bpjs saya, gaji saya, gaji kami, gaji belum, gaji bulan, motor, mobil,
ban, kapal, pesawat terbang, tiket pesawat, ojek, kompor, kulkas, gigi, kepala pusing, perut,
salah saya, absen manual
"""
"""Things that others than the ICT division look after: nothing of it is taken for a report
unless the text names something of the division's as well."""
