# Penjelasan tenggat: setiap jeda, dan jam laporan.

why-pause = Jeda: { $reason }, { $since } sampai { $until ->
        [none] sekarang
       *[other] { $until }
    }
why-paused-whole = Jeda dalam jam kerja seluruhnya { $paused }; tenggat bergeser sama panjang.
why-case = Jam laporan berjalan sejak { $opened } dan tidak ikut dijeda: { $working } kerja sampai sekarang.
