"""Targets that the office of these screens watches."""

from flows.monitoring.target import Target, TargetKind

TARGETS = (
    Target(
        key="ekinerja",
        name="E-Kinerja",
        kind=TargetKind.SYSTEM,
        address="https://ekinerja.pemda-uji.example/app/",
    ),
    Target(
        key="pustaka",
        name="Perpustakaan Digital",
        kind=TargetKind.WEBSITE,
        address="https://pustaka.pemda-uji.example",
        unit="Dinas Perpustakaan dan Kearsipan",
    ),
    Target(
        key="silayan",
        name="SILAYAN Antrean",
        kind=TargetKind.SYSTEM,
        address="https://silayan.pemda-uji.example",
    ),
    Target(
        key="simaset",
        name="SIMASET",
        kind=TargetKind.SYSTEM,
        address="http://simaset.pemda-uji.example:8081",
        unit="Badan Pengelola Keuangan dan Aset Daerah (BPKAD)",
    ),
    Target(
        key="perikanan",
        name="Situs Dinas Perikanan",
        kind=TargetKind.WEBSITE,
        address="https://perikanan.pemda-uji.example",
        unit="Dinas Perikanan",
    ),
    Target(
        key="berita",
        name="Berita Daerah",
        kind=TargetKind.WEBSITE,
        address="https://berita.pemda-uji.example",
    ),
)
