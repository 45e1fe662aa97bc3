"""A change of settings being entered: what was typed, read back before it is saved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flows.amendments.amendment import (
    Amendment,
    AmendmentKind,
    day_off,
    day_worked,
    duty_phone,
)
from flows.amendments.typed import Unclear, named_days
from flows.amendments.typed_ramadan import ramadan
from flows.amendments.typed_target import target
from flows.messages.kinds.upkeep.settings import SettingSummary
from flows.office.amending.amending import Change, moved_by
from flows.office.amending.overview import (
    days_of,
    fasting_of,
    missing,
    target_of,
    today_of,
    written,
)
from flows.people.phone import phone_number
from flows.settings import Office
from handlers.conversation.talk import Talk

OLD = "refused-old-choice"
NONE = frozenset({"tidak ada", "hapus", "kosongkan", "none", "remove", "-"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingDraft:
    """`what` is off, worked, ramadan, target or phone; `back` if something is taken back."""

    token: str
    what: str
    change: Change = field(default_factory=Change)
    back: bool = False

    @property
    def complete(self) -> bool:
        return bool(self.change.put or self.change.drop)

    def to_data(self) -> Mapping[str, Any]:
        return {
            "token": self.token,
            "what": self.what,
            "back": self.back,
            "put": [[each.kind.value, each.key, dict(each.value)] for each in self.change.put],
            "drop": [[kind.value, key] for kind, key in self.change.drop],
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "SettingDraft":
        put = tuple(
            Amendment(kind=AmendmentKind(kind), key=key, value=value)
            for kind, key, value in data["put"]
        )
        drop = tuple((AmendmentKind(kind), key) for kind, key in data["drop"])
        return cls(
            token=data["token"],
            what=data["what"],
            back=data["back"],
            change=Change(put=put, drop=drop),
        )


def understood(what: str, text: str, office: Office, today: date) -> Change:
    """The change that was typed. Raises Unclear."""
    return Change(put=tuple(_READ[what](text, office, today)))


def _days(make: Callable[[date, str], Amendment]) -> Callable[..., list[Amendment]]:
    def read(text: str, office: Office, today: date) -> list[Amendment]:
        """A day for each; one that stands in two lines is called as in the later."""
        lines = named_days(text, office.calendar, today)
        return [*{day: make(day, each.name) for each in lines for day in each.days()}.values()]

    return read


def _ramadan(text: str, office: Office, today: date) -> list[Amendment]:
    """Days, hours or both; what is not told stays as it is, or as it is computed."""
    calendar = office.calendar
    days, hours = ramadan(text, calendar, today)
    if days is None:
        days = next((each for each in calendar.ramadan_ranges if each[1] >= today), None)
        lacks = missing(office, today)
        if days is None and lacks and lacks.ramadan:
            days = lacks.ramadan[0]
        if days is None:
            raise Unclear("range", text)
    usual = calendar.ramadan_of.get(days, calendar.ramadan)
    if not usual and not hours:
        raise Unclear("no-hours", text)
    return [fasting(days, {**written(usual), **hours} if hours else {})]


def fasting(days: tuple[date, date], hours: Mapping[str, list[str]]) -> Amendment:
    value: dict[str, Any] = {"until": days[1].isoformat()}
    if hours:
        value["hours"] = dict(hours)
    return Amendment(kind=AmendmentKind.RAMADAN, key=days[0].isoformat(), value=value)


def _target(text: str, office: Office, today: date) -> list[Amendment]:
    base = office.base or office
    taken = {each.key for each in (*office.watch.targets, *base.watch.targets)}
    return [target(text, taken)]


def _phone(text: str, office: Office, today: date) -> list[Amendment]:
    if text.lower() in NONE:
        return [duty_phone("")]
    try:
        phone_number(text)
    except ValueError:
        raise Unclear("phone", text) from None
    return [duty_phone(text)]


_READ: Mapping[str, Callable[[str, Office, date], list[Amendment]]] = {
    "off": _days(day_off),
    "worked": _days(day_worked),
    "ramadan": _ramadan,
    "target": _target,
    "phone": _phone,
}


async def summary(talk: Talk, draft: SettingDraft, shown: tuple[Amendment, ...]) -> SettingSummary:
    """Read a change back. `shown` are the amendments that it puts, or takes back."""

    def of(kind: AmendmentKind) -> list[Amendment]:
        return [each for each in shown if each.kind is kind]

    phones = [str(each.value["number"]) for each in of(AmendmentKind.PHONE)]
    return SettingSummary(
        token=draft.token,
        what=draft.what,
        back=draft.back,
        days=days_of(of(AmendmentKind.DAY)),
        fasting=[fasting_of(each) for each in of(AmendmentKind.RAMADAN)],
        targets=[target_of(talk.office, each) for each in of(AmendmentKind.TARGET)],
        phone=phones[-1] if phones else "",
        moved=await moved_by(talk.work, draft.change),
        sent=False,
    )


def today(talk: Talk) -> date:
    return today_of(talk.work)


async def load(talk: Talk) -> SettingDraft | None:
    data = (await talk.state.get_data()).get("setting")
    return SettingDraft.from_data(data) if data else None


async def keep(talk: Talk, draft: SettingDraft) -> None:
    await talk.state.set_data({"setting": draft.to_data()})


async def read_back(talk: Talk, draft: SettingDraft, shown: tuple[Amendment, ...]) -> None:
    await keep(talk, draft)
    await talk.tell(await summary(talk, draft, shown))
