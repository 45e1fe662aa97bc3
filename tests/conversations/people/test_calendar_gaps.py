"""What next year's calendar lacks, told once to the admin and the head of the agency."""

from tests.world import World


async def test_admin_and_head_of_agency_hear_once_what_next_year_lacks(office: World) -> None:
    admin = await office.official("Contoh Admin", "admin")
    kadis = await office.official("Contoh Kepala Dinas", "agency_head")
    staff = await office.official("Contoh Pegawai", "staff")
    await office.moves_on(minutes=1)
    await office.moves_on(days=7, hours=2)
    for person in (admin, kadis):
        person.sees("SKB 2027 belum tercatat lengkap", "3 hari libur masih perkiraan")
    staff.sees_not("SKB 2027")
    before = admin.count, kadis.count
    await office.moves_on(days=14)
    later = [*admin.chat[before[0] :], *kadis.chat[before[1] :]]
    assert not any("SKB 2027" in each.words for each in later)
