"""One thing that was looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`about` in a word or two, `words` for the admin; not `well` is to be mended."""

    about: str
    well: bool
    words: str

    def __str__(self) -> str:
        return f"{'ok  ' if self.well else 'MEND'}  {self.about}: {self.words}"
