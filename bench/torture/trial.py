"""An office on trial: the double, the office, its rows, and the lives of its process."""

from contextlib import ExitStack
from typing import Any

from bench.double import Double, Late
from bench.load import Report
from bench.office import HEAD, TECHNICIAN, Office, reporter_chats
from bench.records import Records
from bench.torture.bed import Bed, Found
from bench.torture.office_commands import import_people, journal_whole
from bench.torture.process_lives import ProcessLives
from bench.torture.recovery_check import look, waiting

CALM = 600.0


class Trial:
    """An office with people who have opened their chats; nothing runs yet."""

    def __init__(
        self, bed: Bed, *, people: int, limits: bool = False, more: tuple[str, ...] = ()
    ) -> None:
        self._open = ExitStack()
        self._lives: ProcessLives | None = None
        self.double = Double(strict=True)
        self._open.callback(self.double.close)
        self.office = Office(self.double, bed.folder(), limits=limits, url=bed.fresh())
        self.office.env["SIGAP_READ_PICTURES"] = "false"  # a card would wait for the reading
        import_people(self.office, people, more)
        for chat in (HEAD, TECHNICIAN, *reporter_chats(people)):
            self.double.person(chat)
        self.records = self._open.enter_context(Records(self.office.url))

    def __enter__(self) -> "Trial":
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def lives(self) -> ProcessLives:
        """The process, many times; ends with this trial."""
        self._lives = self._open.enter_context(
            ProcessLives("sigap", self.double, self.office.env, self.office.log)
        )
        return self._lives

    def waits(self) -> bool:
        """Whether something waits to be fetched, handled or told."""
        return bool(self.double.confirmed()[1] or waiting(self.records))

    def settle(self) -> None:
        """Wait until nothing does. Raises Late, at once if the process has ended."""
        self.double.until(
            lambda: not self.waits() or self._has_ended(), CALM, "everything handled and told"
        )
        if self.waits():
            raise Late(f"the process has ended: {self.office.log.read_text()[-2000:]}")

    def _has_ended(self) -> bool:
        return self._lives is not None and self._lives.ended

    def found(self, id: str, reports: list[Report], **more: Any) -> Found:
        """The fate of the reports, once all is settled."""
        after = look(self.records, self.double, reports)
        return {
            "id": id,
            "size": len(reports),
            **more,
            **after.figures(),
            "database": self.records.database,
            "database_whole": after.whole,
            "journal_whole": journal_whole(self.office),
        }
