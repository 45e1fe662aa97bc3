"""People as rows: with their unit, their roles and, joined to contacts, one chat."""

from sqlalchemy import func, select

from flows.people.person import Person
from storage.database.tables import contacts, people, roles, units
from storage.database.unit import Row

person_rows = (
    select(
        people,
        units.c.name.label("unit_name"),
        units.c.listed,
        contacts.c.id.label("contact"),
        contacts.c.channel,
        contacts.c.chat,
        contacts.c.unreachable,
        contacts.c.privacy_version,
        func.coalesce(
            select(func.aggregate_strings(roles.c.role, ","))
            .where(roles.c.person == people.c.id)
            .scalar_subquery(),
            "",
        ).label("role_names"),
    )
    .select_from(people)
    .outerjoin(units, units.c.id == people.c.unit)
)


def person_of(row: Row) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        unit=row["unit_name"] or "",
        unit_listed=bool(row["listed"]),
        nip=row["nip"],
        phone=row["phone"],
        address=row["address"],
        language=row["language"],
        verified=bool(row["verified"]),
        blocked=bool(row["blocked"]),
        ended=bool(row["ended"]),
        shared=bool(row["shared"]),
        rank=row["rank"],
        position=row["position"],
        roles=frozenset(row["role_names"].split(",")) - {""},
        contact=row["contact"],
        channel=row["channel"] or "",
        chat=row["chat"] or 0,
        reachable=row["contact"] is not None and row["unreachable"] is None,
        privacy_version=row["privacy_version"] or 0,
    )
