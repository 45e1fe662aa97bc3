# Langkah 5 sampai 7: hasil perbaikan, gangguan eksternal, UPT TIK.

choice-amend = Lengkapi
choice-delivered = Serah terima
choice-purchase = Perlu pembelian
choice-see-documents = Lihat dokumen

outcome-amend = Dilengkapi
outcome-purchase = Kebutuhan pembelian dicatat
outcome-delivered = Diserahkan langsung

ask-items = Apa yang perlu dibeli? Satu barang tiap baris, misalnya *2 unit access point*.
ask-cost = Berapa perkiraan biayanya, dalam rupiah? Misalnya *1,5 juta*. Bila belum diketahui, pilih *Lewati*.
ask-amended = Apa yang dilengkapi atau diperbaiki? Keterangan ini masuk ke laporan versi berikutnya.
ask-result-missing = Apa yang masih kurang pada laporan ini? Catatan ini diteruskan kepada Tim TI.
ask-external-wish = Bila ada, tuliskan yang diminta kepada UPT TIK. Bila tidak ada, pilih *Lewati*.
ask-not-external = Mengapa bukan gangguan eksternal? Catatan ini diteruskan bersama laporannya.
ask-receiver = Laporan diserahkan kepada siapa di UPT TIK? Mohon tuliskan nama dan jabatannya.
ask-handed = Kapan diserahkan? Misalnya *hari ini*, *kemarin*, atau *23 Nov*.
ask-receipt = Mohon kirim foto tanda terimanya. Bila tidak ada, pilih *Lewati*.
ask-until = Kapan diperkirakan selesai? Misalnya *besok*, *Senin*, *3 hari kerja*, *12 Des*, atau *besok jam 10*.
ask-still-failing = Apa yang belum berfungsi? Catatan ini diteruskan kepada UPT TIK.
answer-needs-day = Tanggalnya belum kami pahami, atau sudah lewat. Mohon tulis misalnya *besok*, *Senin*, *3 hari kerja*, *12 Des*, atau *besok jam 10*.
answer-needs-past-day = Tanggalnya belum kami pahami, atau belum terjadi. Mohon tulis misalnya *hari ini*, *kemarin*, atau *23 Nov*.
answer-needs-amount = Jumlahnya belum kami pahami. Mohon tulis dengan angka, misalnya *1.500.000* atau *1,5 juta*.

field-items = daftar kebutuhan
field-cost = perkiraan biaya
field-receiver = penerima
field-handed = tanggal serah terima
field-receipt = tanda terima

by-for = { $by } untuk { $role }

card-outside = _Aplikasi pusat: dikelola di luar kewenangan Tim TI dan tidak diperhitungkan terhadap waktu baku Tim TI._
card-receive-told = Laporan versi { $version }
    Penyebab: { $cause }
    Tindakan: { $action }{ $amended ->
        [none] { "" }
       *[other] {"\u000A"}Dilengkapi: { $amended }
    }{ $purchase ->
        [yes] {"\u000A"}Perlu pembelian: konsep proposal dan ToR tersedia untuk disunting.
       *[no] { "" }
    }
card-receive-ask = Mohon { $you } menerima laporan ini, atau mengembalikannya dengan yang masih kurang, sebelum *{ $due }*.
card-result-ask = Mohon laporan dilengkapi sebelum *{ $due }*. Versi sebelumnya tetap tersimpan.
card-external-ask = Mohon { $you } meneruskan laporan ini ke UPT TIK sebelum *{ $due }*. Laporan resminya disiapkan otomatis dari data yang ada.
card-upt-asked = Permintaan: { $asked }
card-upt-ask = Mohon pilih *Terima* sebagai tanda laporan sudah diterima, lalu beri perkiraan selesai. Tidak ada tenggat dari SOP.
card-upt-working = Mohon perkiraan dan perkembangannya dicatat di sini; pilih *Selesai* bila sudah diperbaiki. Tidak ada tenggat dari SOP.
card-upt-by-hand = UPT TIK belum terhubung dengan layanan ini. Mohon serahkan laporan secara langsung, lalu catat dengan *Serah terima*. Perkiraan dan kabar dari UPT TIK dicatat di sini atas nama UPT TIK.
card-verify-ask = UPT TIK menyatakan selesai. Mohon { $you } memeriksa apakah layanan sudah berfungsi.
card-document-follows = _Dokumennya masih disiapkan dan segera menyusul._

document-result = Laporan Hasil Perbaikan { $number }, versi { $version }.
document-proposal = Konsep Proposal dan ToR { $number }, versi { $version }. Berkas ini dapat disunting.
document-external = Laporan Gangguan Eksternal { $number }, versi { $version }.
document-ledger = Riwayat { $number }.
document-coming = Dokumen sedang disiapkan dan segera dikirim.

result-received = Laporan hasil perbaikan { $number } sudah diterima oleh { $by }.
upt-received = Laporan { $number } sudah diterima UPT TIK, dikonfirmasi oleh { $by }.
upt-handed = Laporan { $number } sudah diserahkan kepada { $receiver } pada { $day }; dicatat oleh { $by }.
upt-progress = Perkembangan { $number } dari { $by }: { $note }
estimate-given = { $number } diperkirakan selesai pada *{ $day }*, menurut { $by }.
estimate-passed = Perkiraan selesai { $number } ({ $day }) sudah lewat. Mohon tanyakan perkembangannya kepada UPT TIK, lalu catat kabarnya di kartu tugas.
