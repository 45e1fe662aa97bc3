"""Notes of a case: reasons, progress, questions and answers, as people wrote them."""

from collections.abc import Sequence

from sqlalchemy import func, select, update

from flows.records.note import NewNote, Note
from storage.database.statement import Statement, inserting, param
from storage.database.tables import notes
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Unit, identifier, one

_add = Statement(
    inserting(notes, "case_id", "step", "round", "kind", "text", "person", "at").returning(
        notes.c.id
    )
)
_of_case = Statement(select(notes).where(notes.c.case_id == param("case")).order_by(notes.c.id))


RECENT = 5000
"""Notes of everybody among which an edited one is looked for."""
_case_of = Statement(
    select(notes.c.case_id)
    .where(
        notes.c.id > select(func.max(notes.c.id) - RECENT).scalar_subquery(),
        notes.c.person == param("writer"),
        notes.c.text == param("words"),
    )
    .order_by(notes.c.id.desc())
    .limit(1)
)
_word = Statement(update(notes).where(notes.c.id == param("note")).values(text=param("words")))


class Notes:
    """Implements flows.ports.desk.Notes inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_note(self, new: NewNote) -> int:
        """Insert one note and return its id."""
        return await identifier(
            self._unit,
            _add,
            case_id=new.case_id,
            step=new.step,
            round=new.round,
            kind=new.kind,
            text=new.text,
            person=new.person,
            at=to_ms(new.at),
        )

    async def case_of(self, person: int, text: str) -> int | None:
        """The case of the newest note that a person wrote in exactly these words."""
        row = await one(self._unit, _case_of, writer=person, words=text)
        return row["case_id"] if row else None

    async def word(self, note: int, text: str) -> None:
        """Put words into a note that says no more than that a file was sent."""
        await self._unit.run(_word, note=note, words=text)

    async def of_case(self, case: int) -> Sequence[Note]:
        return [
            Note(
                id=row["id"],
                case_id=row["case_id"],
                step=row["step"],
                round=row["round"],
                kind=row["kind"],
                text=row["text"],
                person=row["person"],
                at=from_ms(row["at"]),
            )
            for row in await self._unit.fetch(_of_case, case=case)
        ]
