# Tulisan sebagai pengganti tombol.

typed-unsure = “{ $said }” belum kami catat sebagai keputusan untuk *{ $number }* ({ $step }).
typed-confirm-ask = Bila maksudnya *{ $choice }*, mohon pilih tombolnya.
typed-choose = Belum ada yang diputuskan untuk *{ $number }* ({ $step }). Mohon pilih salah satu.
typed-which = “{ $said }” untuk yang mana? Belum ada yang diputuskan. Mohon pilih nomornya.
typed-which-line = { $place }. *{ $number }* · { $step }{ $choice ->
        [none] { "" }
       *[other] : { $choice }
    }
    { $description }
typed-which-more = dan { $count } lagi; ketik *tugas* untuk melihat semuanya.
typed-which-choice = { $place }. { $number }
typed-kept = Baik, tidak ada yang diputuskan.
choice-typed-no = Bukan
