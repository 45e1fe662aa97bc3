# Berkas satu laporan: jurnalnya dalam kata-kata, dan jawaban dalam percakapan.

casefile-case-opened = Laporan { $number } dibuka; pelapor: { $who }.
casefile-case-reopened = Laporan dibuka kembali.
casefile-case-ended = Laporan berakhir: { $state }.
casefile-case-team_named = Petugas ditetapkan: { $people }.
casefile-case-team_left = { $who } mengembalikan tugas. Petugas yang tersisa: { $people }.
casefile-case-added_to = Keterangan atau berkas ditambahkan pada laporan.
casefile-case-joined = Digabungkan dengan { $number } karena gangguannya sama.
casefile-case-priority = Prioritas diubah dari { $from } menjadi { $to }.
casefile-case-written_by = Ditulis dari akun bersama{ $who ->
        [none] .
       *[other] {" "}oleh { $who }.
    }
casefile-case-rated = Pelapor menilai penanganan: { $count } dari 5.
casefile-case-complained = Pelapor menyampaikan keluhan atas langkah { $step }.
casefile-case-asked = Kemajuan langkah { $step } ditanyakan kepada pemegangnya.
casefile-case-answered = Pertanyaan tentang langkah { $step } dijawab.
casefile-step-opened = Langkah dimulai: { $step }{ $people ->
        [none] .
       *[other] , untuk { $people }.
    }
casefile-step-accepted = Diterima untuk dikerjakan: { $step }.
casefile-step-agreed = { $step }: { $outcome } (satu dari beberapa pelaksana).
casefile-step-closed = { $step }: { $outcome }.
casefile-step-paused = Waktu langkah { $step } dijeda: { $reason }.
casefile-step-resumed = Waktu langkah { $step } berjalan lagi.
casefile-step-noted = { $step }: { $outcome }.
casefile-step-stated = Menurut pelaksana, { $step } selesai { $at }.
casefile-step-acted_for = Diputuskan { $kind ->
        [plh] sebagai Plh. { $role }, mewakili { $who }.
        [plt] sebagai Plt. { $role }, mewakili { $who }.
        [an] a.n. { $role }, { $who }.
        [alternate] sebagai pengganti { $role }, karena { $who } belum menjawab.
       *[own_report] oleh pengganti { $role }, karena { $who } adalah pelapornya.
    }
casefile-effect-due = { $kind ->
    [issue_letter] Surat tugas dinomori dan disusun.
    [revoke_letter] Surat tugas dicabut; nomornya tidak dipakai lagi.
    [reassign] Petugas lain diusulkan.
    [seal_report] Laporan disegel sebagai penyalahgunaan.
    [ask_reporter] Pertanyaan diteruskan kepada pelapor.
    [watch_silence] Jawaban pelapor ditunggu.
    [go_own_way] Laporan dilepas dari laporan serupa.
    [keep_version] Naskah disimpan sebagai versi baru.
    [submit_version] Versi naskah diajukan untuk diputuskan.
    [approve_version] Versi naskah yang disetujui dicatat beserta kode keasliannya (SHA-256).
    [keep_remarks] Catatan pimpinan disimpan.
    [undo_approval] Persetujuan ditarik kembali.
    [keep_design] Desain disimpan sebagai versi baru.
    [freeze_final] Kode keaslian desain akhir dicatat.
    [keep_links] Tautan terbitan disimpan.
    [keep_new_link] Tautan pengganti disimpan.
    [drop_channel] Satu kanal tidak diterbitkan.
    [archive_links] Halaman terbitan diambil dan diarsipkan.
    [close_archive] Berkas bukti terbit disusun.
    [withdraw_links] Tautan ditandai ditarik.
    [sort_media] Media promosi dipilah.
    [check_media] Kelengkapan media promosi diperiksa.
    [keep_appointment] Jadwal ditambahkan.
    [share_schedule] Daftar jadwal disusun.
    [keep_guests] Tamu dicatat.
    [close_guests] Daftar tamu disusun.
    [keep_posts] Tautan kiriman disimpan.
    [keep_introduction] Perkenalan dicatat.
    [open_content] Permintaan konten dibuka.
    [report_promotion] Laporan hasil promosi disusun.
    [carry_advice] Rekomendasi disimpan untuk putaran berikutnya.
    [report_result] Laporan hasil perbaikan disusun.
    [report_external] Laporan gangguan eksternal disusun.
    [track_estimate] Perkiraan selesai dipantau.
   *[other] Tindak lanjut oleh sistem ({ $kind }).
  }
casefile-notice-due = Pemberitahuan kepada { $whom }.
casefile-notice-redirected = Pemberitahuan dialihkan karena penerimanya tidak terjangkau.
casefile-document-made = Dokumen dibuat: { $kind }, versi { $version }.
casefile-case-noted = Catatan dari foto petugas disimpan.
casefile-letter-numbered = Surat tugas mendapat nomor { $number }.
casefile-letter-typeset = Surat tugas selesai disusun; kode keasliannya (SHA-256) dicatat.
casefile-letter-signed = Halaman bertanda tangan diterima, versi { $version }.{ $added ->
    [none] {""}
   *[other] {" "}Sesudah ditandatangani, berkasnya ditambahi: { $added }.
  }
casefile-letter-revoked = Surat tugas { $number } dicabut.
casefile-team-offered = { $who } menawarkan diri mengambil tugas.
casefile-urgency-asked = Ditandai mendesak; menunggu penegasan.
casefile-urgency-confirmed = Ditegaskan mendesak.
casefile-urgency-refused = Tidak ditegaskan sebagai mendesak.
casefile-content-version = Naskah versi { $version } disimpan.
casefile-content-submitted = Naskah versi { $version } diajukan untuk diputuskan.
casefile-content-approved = Naskah versi { $version } disetujui.
casefile-content-design = Desain versi { $version } disimpan.
casefile-content-final = Desain akhir, versi { $version }, dibekukan.
casefile-content-links = Tautan terbitan dicatat: { $count }.
casefile-content-dropped = Kanal { $kind } tidak diterbitkan.
casefile-content-archived = Halaman terbitan diarsipkan: { $count }.
casefile-content-superseded = Tautan digantikan atau ditarik oleh { $number }.
casefile-content-followed = Diikuti oleh { $number }.
casefile-promotion-media = Media promosi dicatat.
casefile-promotion-content = Permintaan konten { $number } dibuka untuk promosi ini.
casefile-promotion-posts = Kiriman promosi dicatat: { $count }.
casefile-promotion-guests = Tamu dicatat: { $count }.
casefile-promotion-struck = Baris daftar tamu dicoret.
casefile-promotion-cancelled = Jadwal dibatalkan.
casefile-casefile-given = Berkas laporan diminta.
casefile-evidence-kept = Berkas bukti masuk; kode keasliannya (SHA-256) dicatat.
casefile-evidence-read = Bukti dibuka.
casefile-other = Peristiwa lain ({ $code }).

document-casefile = Berkas { $number }, versi { $version }.
choice-case-file = Berkas PDF
case-file-which = Berkas laporan yang mana? Tulis nomornya, misalnya *berkas G-2026-0001*.
case-file-refused = Berkas { $number } tidak ditemukan, atau bukan untuk { $you }. Pelapor dapat membaca *riwayat { $number }*.
case-file-coming = Berkas { $number } sedang disusun dan segera dikirim. Permintaan ini tercatat pada jurnalnya.
