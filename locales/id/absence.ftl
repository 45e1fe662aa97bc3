# Delegasi (Plh, Plt, a.n.), pengganti, tugas yang dikembalikan.

delegation-mark = { $kind ->
    [plh] Plh.
    [plt] Plt.
   *[an] a.n.
  }
by-acting = { $kind ->
    [alternate] { $name }, pengganti { $role } ({ $official } tidak menjawab { $hours } jam kerja)
    [own_report] { $name } ({ $official } adalah pelapor)
    [plh] Plh. { $role }, { $name }; mewakili { $official }
    [plt] Plt. { $role }, { $name }; mewakili { $official }
   *[an] a.n. { $role }, { $name }; mewakili { $official }
  }
card-place = { $kind ->
    [alternate] Sebagai pengganti: { $official } belum memutuskan selama { $hours } jam kerja.
    [plh] Sebagai Plh. { $role }, mewakili { $official }.
    [plt] Sebagai Plt. { $role }, mewakili { $official }.
   *[an] Atas nama { $role }, mewakili { $official }.
  }

delegations-head = *Delegasi*
delegations-none = Belum ada delegasi yang berlaku atau akan berlaku.
delegation-line = { $place }*{ $mark } { $role }*: { $delegate } mewakili { $official }
    { $from } sampai { $until }{ $running ->
        [yes] {" "}(berlaku)
       *[no] { "" }
    }
    Dasar: { $basis ->
        [none] tidak disebutkan
       *[other] { $basis }
    }
delegation-made-official = Delegasi tercatat. { $you } tetap dapat memutuskan sendiri; untuk mengakhiri sebelum waktunya, ketik *delegasi*.
delegation-made-delegate = { $you } ditunjuk mewakili { $official }. Laporan yang menunggu keputusan kami teruskan ke sini selama masa itu.
delegation-made-other = Delegasi tercatat; keduanya sudah kami beri tahu.
delegation-begins-official = Delegasi mulai berlaku. { $you } tetap dapat memutuskan sendiri.
delegation-begins-delegate = Mulai sekarang { $you } memutuskan mewakili { $official }. Yang sudah menunggu kami teruskan ke sini.
delegation-ended-official = Delegasi berakhir. Keputusan kembali sepenuhnya pada { $you }.
delegation-ended-delegate = Delegasi berakhir. Keputusan kembali pada { $official }. Terima kasih, { $you }.
delegation-not-yours = Delegasi dibuat oleh pejabat yang bersangkutan atau admin. Saat ini tidak ada delegasi untuk { $you }.
delegation-unreached = { $name } belum pernah membuka layanan ini, sehingga belum kami beri tahu. Mohon sampaikan kepadanya.
delegation-over = Delegasi itu sudah berakhir. Tidak ada yang berubah.

ask-deleg-official = Siapa pejabat yang diwakili? Ketik sebagian namanya.
ask-deleg-delegate = Siapa yang mewakili { $official }? Ketik sebagian namanya.
deleg-which = Apakah salah satu dari ini?
deleg-none = Tidak ada pegawai terdaftar dengan nama *{ $typed }*. Mohon ketik dengan kata lain, atau minta admin mendaftarkannya.
deleg-no-official = *{ $typed }* tidak ditemukan di antara pejabat yang memutuskan (Ka. Divisi, Kepala UPT, Kadis). Mohon ketik dengan kata lain.
ask-deleg-kind = Sebagai apa { $delegate } mewakili?
    Plh.: pejabat berhalangan sementara
    Plt.: pejabat berhalangan tetap
    a.n.: atas nama, tanggung jawab tetap pada pejabat
ask-deleg-from = Mulai kapan? Misalnya *besok* atau *25 November*.
ask-deleg-until = Sampai dengan tanggal berapa? Misalnya *27 November*.
ask-deleg-basis = Apa dasarnya? Tuliskan nomor surat perintahnya, atau pilih *Lewati*.
deleg-day-unclear = Tanggal itu belum kami pahami. Mohon tulis seperti *25 November 2026* atau *besok*.
deleg-summary = *Mohon diperiksa*
deleg-summary-ask = Sudah benar?

alternate-told = { $number } belum diputuskan selama { $hours } jam kerja. { $alternate } sekarang juga dapat memutuskannya sebagai pengganti; { $you } tetap dapat memutuskan.
alternate-asked = { $role } ({ $official }) belum memutuskan { $number } selama { $hours } jam kerja. Mohon keputusan { $you } sebagai pengganti; kartunya ada di bawah.

handed-back = { $by } mengembalikan tugas { $number }: { $note }
    { $team ->
        [none] Mohon menunjuk petugas lain lewat kartu persetujuan.
       *[other] Pekerjaan dilanjutkan oleh { $team }.
    }
handed-back-team = { $by } tidak melanjutkan tugas { $number }: { $note }
    Pekerjaan tetap pada { $team }.
handback-nobody = { $by } mengembalikan tugas { $number }: { $note }
    Tidak ada lagi petugas Tim TI yang dapat ditunjuk. Mohon arahan { $you }.

choice-handback = Kembalikan tugas
choice-new-delegation = Delegasi baru
choice-end-delegation = Akhiri { $place }
choice-deleg-plh = Plh.
choice-deleg-plt = Plt.
choice-deleg-an = a.n.
choice-today = Hari ini
choice-tomorrow = Besok
choice-field-official = Pejabat
choice-field-delegate = Yang mewakili
choice-field-kind = Plh., Plt., a.n.
choice-field-from = Mulai
choice-field-until = Sampai
choice-field-basis = Dasar
outcome-handback = Tugas dikembalikan
role-deciding = pejabat yang memutuskan

refused-delegation-self = Delegasi kepada diri sendiri tidak dapat dibuat. Mohon pilih orang lain.
refused-delegation-past = Masa itu sudah lewat. Mohon tulis tanggal hari ini atau sesudahnya.
refused-delegation-order = Tanggal akhirnya mendahului tanggal mulai. Mohon tulis tanggal yang sesudahnya.
refused-delegation-deactivated = Akun { $name } tidak aktif atau dipakai bersama, sehingga tidak dapat memutuskan. Mohon pilih orang lain.
refused-delegation-overlap = Pada masa itu { $name } sudah mewakili pejabat ini. Akhiri dahulu delegasi itu, atau pilih masa yang lain.
refused-delegation-circle = Orang itu pada masa yang sama menyerahkan wewenangnya kembali kepada pejabat ini. Mohon pilih orang lain.
