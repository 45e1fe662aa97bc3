"""Rows of a promotion as flows knows them."""

import json

from flows.promotion.promotion import Appointment, Direction, Introduction, Reaction, Visit
from storage.database.timestamps import from_ms, from_ms_or_none
from storage.database.unit import Row


def appointment_of(row: Row) -> Appointment:
    return Appointment(
        id=row["id"],
        case_id=row["case_id"],
        seq=row["seq"],
        starts_at=from_ms(row["starts_at"]),
        place=row["place"],
        audience=row["audience"],
        person=row["person"],
        at=from_ms(row["at"]),
        cancelled_at=from_ms_or_none(row["cancelled_at"]),
    )


def visit_of(row: Row) -> Visit:
    return Visit(
        id=row["id"],
        case_id=row["case_id"],
        seq=row["seq"],
        direction=Direction(row["direction"]),
        name=row["name"],
        institution=row["institution"],
        purpose=row["purpose"],
        people=row["people"],
        photos=tuple(json.loads(row["photos"])),
        person=row["person"],
        at=from_ms(row["at"]),
        struck_at=from_ms_or_none(row["struck_at"]),
    )


def introduction_of(row: Row) -> Introduction:
    return Introduction(
        id=row["id"],
        case_id=row["case_id"],
        seq=row["seq"],
        audience=row["audience"],
        handed=tuple(json.loads(row["handed"])),
        reaction=Reaction(row["reaction"]),
        remark=row["remark"],
        person=row["person"],
        at=from_ms(row["at"]),
    )
