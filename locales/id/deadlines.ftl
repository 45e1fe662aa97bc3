# Tenggat: netral, tanpa menyalahkan.

nearly-due = { $step } { $number } mencapai { $share }% waktu baku; sisa { $left }. Mohon perbarui keadaannya.
step-due = { $step } { $number } mencapai batas waktu baku ({ $standard }) pada { $due }. Bila ada kendala, mohon disampaikan agar dapat dicatat.
nearly-due-decide = { $step } { $number } mencapai { $share }% waktu baku; sisa { $left }. Mohon diputuskan: *{ $good }*{ $back ->
        [none] { "" }
       *[other] {" "}atau *{ $back }*
    }.
step-due-decide = Batas waktu { $decision ->
        [approve] persetujuan
       *[other] keputusan
    } { $number } sudah tiba ({ $step }, { $standard }, { $due }). Mohon diputuskan: *{ $good }*{ $back ->
        [none] { "" }
       *[other] {" "}atau *{ $back }*
    }.
step-overdue = { $step } { $number } sudah { $over } melewati waktu baku, dihitung { $urgent ->
        [yes] siang dan malam karena mendesak
       *[no] dalam jam kerja
    }. Pelaksana: { $holders }.
several-due = *{ $count } tugas perlu perhatian*
opening-list = *Menunggu { $you } pagi ini*
opening-line = { $number } · { $step }, tenggat { $due }

tasks-none = Tidak ada tugas yang menunggu { $you }.
tasks-head = *Tugas yang menunggu { $you }*
tasks-more = dan { $count } tugas lagi, dengan tenggat sesudahnya.
tasks-line = *{ $number }* · { $step }
    { $description }
    { $why }
why-minutes = { $standard } kerja dari { $from }: *{ $due }*{ $closed ->
        [none] { "" }
       *[other] ; libur: { $closed }
    }{ $paused ->
        [none] { "" }
       *[other] ; jeda { $paused }
    }
why-workdays = { $standard } dari { $from }: *{ $due }*{ $closed ->
        [none] { "" }
       *[other] ; libur: { $closed }
    }{ $paused ->
        [none] { "" }
       *[other] ; jeda { $paused }
    }
why-urgent = { $standard } sejak { $since }, dihitung siang dan malam karena mendesak: *{ $due }*
why-open = waktu menyesuaikan, tanpa tenggat
status-none = Belum ada laporan dari { $you }.
status-head = *Laporan { $you }*
status-line = *{ $number }* · { $state }
    { $description }
