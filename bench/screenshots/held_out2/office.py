"""Targets that the office of the second held-out set watches."""

from flows.monitoring.target import Target, TargetKind

TARGETS = (
    Target(
        key="eplanning",
        name="e-Planning",
        kind=TargetKind.SYSTEM,
        address="https://eplanning.kab-rekaan.example",
    ),
    Target(
        key="sipuskes",
        name="SIPUSKES",
        kind=TargetKind.SYSTEM,
        address="https://sipuskes.kab-rekaan.example/masuk",
        unit="Dinas Kesehatan",
    ),
    Target(
        key="ppid",
        name="PPID Rekaan",
        kind=TargetKind.WEBSITE,
        address="https://ppid.kab-rekaan.example",
    ),
    Target(
        key="bappeda",
        name="Situs Bappeda",
        kind=TargetKind.WEBSITE,
        address="https://bappeda.kab-rekaan.example",
        unit="Bappeda",
    ),
    Target(
        key="induk",
        name="Portal Kabupaten",
        kind=TargetKind.WEBSITE,
        address="https://kab-rekaan.example",
    ),
)
