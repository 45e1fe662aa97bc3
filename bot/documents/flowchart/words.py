"""Texts of a drawn SOP: the locales', or the SOP's own if there are none."""

from datetime import date, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.config.office_file import LOCALES
from bot.texts.fluent import MissingText, Texts
from flows.sop.procedure import Procedure, Step
from flows.worktime import formatting
from flows.worktime.standard_time import Standard
from handlers.views.parts.phrases import say

NOTHING = "–"


class Words:
    """Texts of one language, each on one line without invisible characters."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._texts = _texts()

    def of(self, id: str, **args: str | int) -> str:
        """The text of an id. Raises MissingText."""
        return one_line(self._texts.plain(say(id, **args), self._language))

    def known(self, *ids: str, otherwise: str) -> str:
        """Text of the first id that has one; an office's own SOP may have none."""
        for id in ids:
            try:
                return self.of(id)
            except MissingText:
                continue
        return one_line(otherwise)

    def procedure(self, procedure: Procedure) -> str:
        return self.known(f"sop-name-{procedure.id}", otherwise=procedure.name)

    def recording(self, procedure: Procedure) -> str:
        paper = "; ".join(procedure.recording) or NOTHING
        return self.known(f"sop-recording-{procedure.id}", otherwise=paper)

    def title(self, procedure: Procedure, step: Step) -> str:
        key = f"{procedure.id}-{step.key}"
        source = step.source or _spoken(step.key)
        return self.known(f"sop-{key}", f"step-{key}", otherwise=source)

    def needs(self, procedure: Procedure, step: Step) -> str:
        id = f"sop-{procedure.id}-{step.key}-needs"
        return self.known(id, otherwise=step.requires) or NOTHING

    def output(self, procedure: Procedure, step: Step) -> str:
        id = f"sop-{procedure.id}-{step.key}-output"
        return self.known(id, otherwise=step.output.source) or NOTHING

    def phase(self, procedure: Procedure, phase: str) -> str:
        first = phase.partition(" ")[0].lower()
        return self.known(f"sop-{procedure.id}-phase-{first}", otherwise=phase)

    def role(self, role: str) -> str:
        return self.known(f"role-{role}", otherwise=_spoken(role))

    def way(self, procedure: Procedure, outcome: str) -> str:
        ids = (f"sop-way-{procedure.id}-{outcome}", f"sop-way-{outcome}", f"outcome-{outcome}")
        return self.known(*ids, otherwise=_spoken(outcome))

    def standard(self, standard: Standard) -> str:
        if standard.minutes is not None:
            return formatting.duration_words(timedelta(minutes=standard.minutes), self._language)
        if standard.workdays is not None:
            return self.of("standard-workdays", days=standard.workdays)
        return self.of("standard-open")

    def day(self, day: date) -> str:
        return formatting.long_date(day, self._language)


def one_line(text: str) -> str:
    """Remove line breaks, control characters and bidirectional marks."""
    return "".join(each for each in " ".join(text.split()) if each.isprintable())


def _spoken(key: str) -> str:
    return key.replace("_", " ").strip().capitalize()


@cache
def _texts() -> Texts:
    return Texts(LOCALES, ZoneInfo("UTC"))  # no time of day stands on an SOP
