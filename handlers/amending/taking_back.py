"""Settings of the chat taken back; targets of office.toml watched no longer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from secrets import token_hex

from flows.amendments.amendment import Amendment, AmendmentKind
from flows.messages.kinds.upkeep.settings import SettingsToTakeBack, SettingUnclear
from flows.office.amending.amending import Change
from flows.office.amending.overview import days_of, fasting_of, target_of, to_take_back
from handlers.amending.draft import OLD, SettingDraft, keep, read_back, today
from handlers.aside.aside import enter, leave
from handlers.conversation.states import Conversation
from handlers.conversation.talk import Talk
from handlers.views.parts.screen import Pick

WATCHED = "watched"
LIST = "list"


_WHAT = {
    AmendmentKind.DAY: "off",
    AmendmentKind.RAMADAN: "ramadan",
    AmendmentKind.TARGET: "target",
    AmendmentKind.PHONE: "phone",
}


async def show(talk: Talk, choice: Pick) -> None:
    """Everything that can be taken back; a number or a name may be typed."""
    await leave(talk)
    told = await _listed(talk)
    if told.keys:
        await enter(talk, Conversation.setting)
        await keep(talk, SettingDraft(token=token_hex(4), what=LIST, back=True))
    await talk.tell(told)


async def _listed(talk: Talk) -> SettingsToTakeBack:
    known = await talk.desk.amendments.every()
    rows = to_take_back(talk.office, known, today(talk))

    def of(kind: AmendmentKind) -> list[Amendment]:
        return [each for each in rows if each.kind is kind]

    phones = [str(each.value["number"]) or "–" for each in of(AmendmentKind.PHONE)]
    return SettingsToTakeBack(
        days=days_of(of(AmendmentKind.DAY)),
        fasting=[fasting_of(each) for each in of(AmendmentKind.RAMADAN)],
        targets=[
            replace(target_of(talk.office, each), gone=each in known and "gone" in each.value)
            for each in of(AmendmentKind.TARGET)
        ],
        phone=phones[-1] if phones else "",
    )


async def typed(talk: Talk, text: str) -> None:
    """Take the number of the list, or a part of one name alone."""
    told = await _listed(talk)
    names = [
        *(each.name for each in told.days),
        *("ramadan" for _ in told.fasting),
        *(f"{each.name} {each.address}" for each in told.targets),
        *(["telepon piket"] if told.phone else []),
    ]
    number = text.strip(" .")
    if number.isdecimal() and 1 <= int(number) <= len(told.keys):
        await _read(talk, told.keys[int(number) - 1])
        return
    fitting = [
        key for key, name in zip(told.keys, names, strict=True) if text.lower() in name.lower()
    ]
    if len(fitting) == 1:
        await _read(talk, fitting[0])
    else:
        await talk.tell(SettingUnclear(what=LIST, reason="which", typed=text))


async def asked(talk: Talk, choice: Pick) -> None:
    await _read(talk, choice.value)


async def _read(talk: Talk, named: str) -> None:
    """Read back what would be taken back: kind and key, such as day-2027-01-02."""
    kind, _, key = named.partition("-")
    known = await talk.desk.amendments.every()
    rows = [
        each
        for each in to_take_back(talk.office, known, today(talk))
        if each.kind.value == kind and each.key == key
    ]
    if not rows:
        talk.nod(OLD)
        return
    if rows[0].kind is AmendmentKind.DAY:
        rows = _run(rows[0], known)
    stands = rows[0] in known
    change = (
        Change(drop=tuple((each.kind, each.key) for each in rows))
        if stands
        else Change(put=tuple(rows))
    )
    await enter(talk, Conversation.setting)
    again = stands and rows[0].value.get("gone")
    draft = SettingDraft(
        token=token_hex(4),
        what=WATCHED if again else _WHAT[rows[0].kind],
        change=change,
        back=True,
    )
    await read_back(talk, draft, tuple(rows))


def _run(first: Amendment, known: Sequence[Amendment]) -> list[Amendment]:
    """The days that follow `first` under its name."""
    by_day = {each.day: each for each in known if each.kind is AmendmentKind.DAY}
    found, day = [], first.day
    while (each := by_day.get(day)) and (each.name, each.off) == (first.name, first.off):
        found.append(each)
        day += timedelta(days=1)
    return found
