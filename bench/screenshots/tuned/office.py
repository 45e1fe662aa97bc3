"""Targets that the office of the tuned screens watches."""

from flows.monitoring.target import Target, TargetKind

TARGETS = (
    Target(
        key="portal",
        name="Portal Kabupaten",
        kind=TargetKind.WEBSITE,
        address="https://www.kab-contoh.example",
        unit="Dinas Komunikasi dan Informatika",
    ),
    Target(
        key="simpeg",
        name="SIMPEG",
        kind=TargetKind.SYSTEM,
        address="https://simpeg.kab-contoh.example",
        unit="Badan Kepegawaian dan Pengembangan SDM (BKPSDM)",
    ),
    Target(
        key="absensi",
        name="Absensi Online",
        kind=TargetKind.SYSTEM,
        address="https://absen.kab-contoh.example/masuk",
    ),
    Target(
        key="sipasar",
        name="SIPASAR Retribusi Pasar",
        kind=TargetKind.SYSTEM,
        address="https://sipasar.kab-contoh.example",
        unit="Dinas Perindustrian dan Perdagangan",
    ),
    Target(
        key="ppid",
        name="PPID",
        kind=TargetKind.WEBSITE,
        address="https://ppid.kab-contoh.example",
    ),
    Target(
        key="dukcapil",
        name="Layanan Dukcapil Daring",
        kind=TargetKind.WEBSITE,
        address="https://dukcapil-daring.kab-contoh.example",
        unit="Dinas Kependudukan dan Pencatatan Sipil (Dukcapil)",
    ),
)
