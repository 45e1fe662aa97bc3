"""A generated year in a database, as far as figures read it."""

import json

from flows.figures.history import CaseRecord
from storage.cases.outages import Outages
from storage.database.statement import Statement, inserting
from storage.database.tables import cases, journal
from storage.database.timestamps import to_ms
from storage.database.unit import Unit, identifier
from storage.office.journal import chain_of
from storage.people.people import People
from tests.flows.figures.generated_year import FIRST, Year

_case = Statement(
    inserting(
        cases,
        *("number", "procedure", "procedure_version", "reporter", "filed_by", "touched_at"),
        *("opened_at", "closed_at", "subcategory", "state"),
    ).returning(cases.c.id)
)
_entry = Statement(
    inserting(
        journal,
        *("chain", "seq", "at", "code", "actor", "role", "channel", "data", "previous", "hash"),
    )
)
TURNS = frozenset({"case.opened", "case.ended", "case.reopened"})


async def keep_year(unit: Unit, year: Year) -> None:
    """Insert the cases with their journals, unsealed, and the outages."""
    person = await People(unit).add_person("Contoh Pelapor", FIRST)
    for each in year.records:
        await _keep(unit, each, person)
    for outage in year.outages:
        await Outages(unit).add_outage(outage)


async def _keep(unit: Unit, record: CaseRecord, person: int) -> None:
    turns = [each for each in record.happened if each.code in TURNS]
    ended = turns[-1] if turns[-1].code == "case.ended" else None
    case = await identifier(
        unit,
        _case,
        number=record.number,
        procedure=record.procedure,
        procedure_version=record.version,
        reporter=person,
        filed_by=person,
        touched_at=to_ms(record.touched_at),
        opened_at=to_ms(turns[0].at),
        closed_at=to_ms(ended.at) if ended else None,
        subcategory=record.subcategory,
        state=ended.data["state"] if ended else "open",
    )
    rows = [
        {
            "chain": chain_of(case),
            "seq": seq,
            "at": to_ms(each.at),
            "code": each.code,
            "actor": person,
            "role": "",
            "channel": "",
            "data": json.dumps(dict(each.data), sort_keys=True),
            "previous": "",
            "hash": "",
        }
        for seq, each in enumerate(record.happened, 1)
    ]
    await unit.run_many(_entry, rows)
