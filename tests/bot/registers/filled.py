"""An office with something in each of its registers, typed by people who try formulas."""

from datetime import timedelta

from flows.monitoring.finding import Cause, Finding, Health
from flows.monitoring.inspection import Entry, Inspection, Judged
from storage.desk import Desk
from tests.conversations.content.office import Office as Content
from tests.conversations.promotion.office import Office as Promotion
from tests.conversations.reports.stories import report
from tests.world import Someone, World, picture

FORMULA = "=HYPERLINK(A1) wifi mati dari tadi pagi"
REGISTERS = (
    *("gangguan", "analisis", "kondisi-web", "surat-tugas"),
    *("arsip-link", "jadwal-promosi", "tamu", "konten"),
)


async def filled(office: World, reporter: Someone, ict_head: Someone, technician: Someone) -> None:
    """A repaired fault and a new one, an inspection, a round of promotion, published content."""
    await report(reporter, FORMULA)
    await ict_head.presses("Setujui")
    await technician.presses("Terima")
    await office.moves_on(minutes=40)
    await technician.presses("Selesai")
    for answer in ("+1 kabel putus", "@kabel diganti"):
        await technician.says(answer)
    await technician.presses("Lewati")
    await _inspected(office)
    upt_head = await office.official("Contoh Kepala UPT", "upt_head")
    promotion = Promotion(
        world=office,
        operator=await office.official("Contoh Operator", "operator"),
        second=technician,
        team=technician,
        upt_head=upt_head,
    )
    await promotion.to_schedule()
    await promotion.plans("27 November jam 9", place="=Balai Contoh")
    await promotion.operator.presses("Selesai")
    await promotion.enters(
        promotion.operator,
        "=Contoh Tamu, -Dinas Sosial, @konsultasi, 3 orang",
        "Contoh Tamu Dua, Kantor Camat, kunjungan, 2 orang",
    )
    content = Content(
        world=office,
        reporter=reporter,
        team=technician,
        head=ict_head,
        upt_head=upt_head,
        designer=await office.official("Contoh Desainer", "designer"),
    )
    await content.published(picture())


async def _inspected(office: World) -> None:
    now = office.clock()
    finding = Finding(at=now, health=Health.DOWN, cause=Cause.NAME, milliseconds=120, days_left=9)
    entries = tuple(
        Entry(
            target=name,
            name=name,
            address="https://contoh.example/",
            judged=judged,
            finding=found,
            note="=catatan",
        )
        for name, judged, found in (
            ("Portal Contoh", Judged.BROKEN, finding.to_data()),
            ("SIMPEG", Judged.NORMAL, None),
        )
    )
    async with office.app.database.unit() as unit:
        await Desk(unit).inspections.add_inspection(
            Inspection(
                begun_at=now - timedelta(minutes=3),
                finished_at=now,
                person=None,
                entries=entries,
            )
        )
