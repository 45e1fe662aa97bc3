"""Targets that the office of the held-out screens watches."""

from flows.monitoring.target import Target, TargetKind

TARGETS = (
    Target(
        key="esurat",
        name="E-Surat",
        kind=TargetKind.SYSTEM,
        address="https://esurat.kota-misal.example",
    ),
    Target(
        key="gajiku",
        name="GAJIKU",
        kind=TargetKind.SYSTEM,
        address="https://gajiku.kota-misal.example/login",
    ),
    Target(
        key="wisata",
        name="Wisata Misal",
        kind=TargetKind.WEBSITE,
        address="https://wisata.kota-misal.example",
        unit="Dinas Pariwisata",
    ),
    Target(
        key="utama",
        name="Situs Utama",
        kind=TargetKind.WEBSITE,
        address="https://kota-misal.example",
    ),
)
