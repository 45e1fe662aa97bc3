# /baku: waktu baku dibanding kenyataan, dan usulan perubahannya.

standards = *Waktu baku dan kenyataan, { $period }*
standards-nothing = Belum ada langkah yang selesai dalam masa ini.
standards-proposal = *{ $step }*: waktu baku { $standard } tercapai { $percent } % dari { $total }; persentil 80: { $eighty }, persentil 90: { $ninety }.
    Usulan: *{ $proposed }*{ $waits ->
        [none] .
       *[other] . Waktunya ada pada { $waits }.
    }
standards-joined = { $first }, { $second }
standards-wait = { $party } ({ $lasted })
standards-closed = malam dan hari libur
standards-outage = gangguan massal
standards-fit = *Tetap*
standards-line = • { $step }: { $within } dari { $total } dalam { $standard }, median { $median }, persentil 80 { $eighty }
standards-how = Yang dihitung ialah waktu kerja tanpa jeda dan gangguan massal. Usulan muncul bila sedikitnya 20 pelaksanaan tercatat dan kurang dari 60 % tepat waktu, atau hampir semua selesai dalam separuh waktunya.
choice-standards = Waktu baku
choice-revision = Usulan { $sop }
revision-files = Konsep SOP *{ $sop }* versi { $version }: usulan untuk dibahas dan berkas SOP-nya. Belum ada yang berubah sebelum ditetapkan.
