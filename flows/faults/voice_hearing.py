"""Words heard in the voice notes of an unsent report."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceHearing:
    """Words of voice notes, as a machine heard them, secrets masked.

    `text` is the words alone; `description` and `quote` say beside them, in the sender's language,
    that they were copied from a voice note. `hidden`: something was masked.
    """

    text: str
    description: str
    quote: str
    hidden: bool = False

    def then(self, further: "VoiceHearing") -> "VoiceHearing":
        """The words heard in this one and in a further one."""
        return VoiceHearing(
            text=f"{self.text}\n{further.text}",
            description=f"{self.description}\n{further.description}",
            quote=f"{self.quote}\n{further.quote}",
            hidden=self.hidden or further.hidden,
        )

    def to_data(self) -> dict[str, Any]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "VoiceHearing":
        """Restore a saved one, also of a build that knew more."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in known})
