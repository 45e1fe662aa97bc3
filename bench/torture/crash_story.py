"""One fault from the first message to "Sudah normal", reported to a bot that may be killed."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bench.double import Double, Late
from bench.load import picture
from bench.messages import content, press, text
from bench.office import HEAD, TECHNICIAN
from bench.processes import PATIENCE
from bench.records import Records

Json = dict[str, Any]
PAUSE = 0.03
CONFIRMED = ("confirm", 1, "normal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Result of a story without ids and times; equal for equal stories."""

    cases: int
    state: str
    journal: tuple[str, ...]
    runs: tuple[tuple[str, int, str], ...]
    evidence: int
    unsent: int
    timers: int


class Story:
    """A story with its own reporter and room. `revive` is called while it waits."""

    def __init__(self, double: Double, chat: int, revive: Callable[[], None]) -> None:
        self._double = double
        self._chat = chat
        self._revive = revive
        self._seen = len(double.calls(0))

    @property
    def room(self) -> str:
        return f"ruang {self._chat}"

    def tell(self) -> None:
        """Play the fault. Raises Late if the bot does not send what somebody needs to continue."""
        fault = f"wifi mati di {self.room} sejak tadi pagi"
        photo = self._double.photo(picture(self._chat % 1000, 0))
        self._double.push([content(self._chat, photo=photo, caption=fault)])
        self._presses(self._chat, "Kirim")
        self._presses(HEAD, "Setujui")
        self._presses(TECHNICIAN, "Terima")
        self._presses(TECHNICIAN, "Selesai")
        self._double.push([text(TECHNICIAN, said) for said in ("Kabel putus", "Kabel diganti")])
        self._presses(TECHNICIAN, "Lewati")
        self._presses(self._chat, "Sudah normal")

    def _presses(self, chat: int, label: str) -> None:
        """Wait for a message with this button and press it. Raises Late."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self._revive()
            for call in self._double.calls(self._seen):
                to = (call["params"] or {}).get("chat_id")
                update = press(call, label) if str(to) == str(chat) else None
                if update is not None:
                    self._double.push([update])
                    return
            time.sleep(PAUSE)
        raise Late(f"{self.room}: no button {label} for {chat}")

    def settle(self, records: Records) -> Told:
        """The record once the reporter has confirmed and every message is sent."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self._revive()
            with records.one_moment():
                told = self._told(records)
            waits = told.unsent or told.timers or self._double.confirmed()[1]
            if CONFIRMED in told.runs and not waits:
                return told
            time.sleep(PAUSE)
        raise Late(f"{self.room}: {self._told(records)}")

    def _told(self, records: Records) -> Told:
        now = int(time.time() * 1000)
        found = records.rows(
            "SELECT id, state, number FROM cases WHERE description LIKE $1", f"%{self.room} %"
        )
        case, state, _ = found[0] if found else (0, "", "")
        return Told(
            cases=len(found),
            state=state,
            journal=tuple(
                sorted(records.column("SELECT code FROM journal WHERE chain = $1", f"case:{case}"))
            ),
            runs=tuple(
                records.rows(
                    "SELECT step, round, outcome FROM step_runs WHERE case_id = $1 ORDER BY id",
                    case,
                )
            ),
            evidence=len(records.column("SELECT id FROM evidence WHERE case_id = $1", case)),
            unsent=len(
                records.column(
                    "SELECT id FROM outbox WHERE state = 'queued' AND not_before <= $1", now
                )
            ),
            timers=len(
                records.column(
                    "SELECT id FROM timers WHERE state = 'waiting' AND due_at <= $1", now
                )
            ),
        )
