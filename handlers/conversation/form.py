"""An outcome being filled in, as a conversation keeps it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

from flows.office.cases.decide import Decision
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Decide


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """`got` holds the answers by field, `team` the chosen people, `stated` the completion time
    according to the performer, in milliseconds. `parts` is the text gathered so far, `files` the
    number of files, `album` the album whose later parts are not answered, `ticked` the chosen
    options, `ahead` the fields whose questions were sent together with an earlier one, `heard` a
    spoken answer that waits for a tap.
    """

    token: str
    case: int
    step: str
    round: int
    outcome: str
    got: dict[str, str] = field(default_factory=dict)
    team: tuple[int, ...] = ()
    skipped: tuple[str, ...] = ()
    stated: int | None = None
    parts: tuple[str, ...] = ()
    files: int = 0
    album: str = ""
    ticked: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    heard: str = ""

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Form":
        several = ("team", "skipped", "parts", "ticked", "ahead")
        return cls(**{**data, **{key: tuple(data.get(key, ())) for key in several}})

    @property
    def begun(self) -> bool:
        """Whether the person has written or sent anything."""
        return bool(self.got or self.parts or self.files)

    def is_for(self, choice: Decide) -> bool:
        asked = (choice.case, choice.step, choice.round, choice.outcome)
        return (self.case, self.step, self.round, self.outcome) == asked

    @property
    def decision(self) -> Decision:
        return Decision(
            case=self.case,
            step=self.step,
            round=self.round,
            outcome=self.outcome,
            words={key: text for key, text in self.got.items() if text},
            team=self.team,
            files=self.token,
            stated=None
            if self.stated is None
            else datetime.fromtimestamp(self.stated / 1000, UTC),
        )


async def load(talk: Talk) -> Form | None:
    data = (await talk.state.get_data()).get("form")
    return Form.from_data(data) if data else None


async def keep(talk: Talk, form: Form) -> None:
    await talk.state.set_data({"form": asdict(form)})
