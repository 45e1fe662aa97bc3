"""One finding of the doctor."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding about one thing, with `words` for the admin. If not `well`, it needs a fix."""

    about: str
    well: bool
    words: str

    def __str__(self) -> str:
        return f"{'ok  ' if self.well else 'MEND'}  {self.about}: {self.words}"
