"""/pengaturan: settings of the office, changed in chat by an admin."""

from collections.abc import Sequence

from flows.messages.kinds.upkeep.settings import (
    AskSetting,
    OfficeSettings,
    SettingDays,
    SettingFasting,
    SettingsToTakeBack,
    SettingSummary,
    SettingTarget,
    SettingUnclear,
)
from handlers.views.parts.phrases import block, day, lines, pick, say, short
from handlers.views.parts.screen import Choice, Say, Screen, Tone
from handlers.views.parts.view import Entry, shown

FORM = "set"
LISTED = 12
BUTTONS = 9
A_ROW = 2
WAYS = ("off", "worked", "ramadan", "target", "phone")


def settings(m: OfficeSettings) -> Screen:
    text = [say("office-settings")]
    if m.days:
        text += block([say("office-settings-days"), *_some([_days(each) for each in m.days])])
    if m.fasting:
        told = [_row(_fasting(each)) for each in m.fasting]
        text += block([say("office-settings-ramadan"), *told])
    if m.estimated or m.shared:
        text += _missing(m)
    watched = say("office-settings-watched", count=m.watched)
    text += block([watched, *_some([_target(each) for each in m.targets])])
    source = ("chat" if m.phone_here else "file") if m.phone else "none"
    text.append(say("office-settings-phone", phone=m.phone or "–", source=source))
    asked = [_go(f"choice-setting-{what}", "ask", what) for what in WAYS]
    if m.estimated:
        asked.insert(0, _go("choice-setting-estimated", "est", str(m.year)))
    if m.any:
        asked.append(_go("choice-setting-list", "list", ""))
    rows = [tuple(asked[at : at + A_ROW]) for at in range(0, len(asked), A_ROW)]
    return Screen(text=tuple(text), choices=tuple(rows))


def _missing(m: OfficeSettings) -> Sequence[Say]:
    told = [say("office-settings-missing", year=str(m.year))]
    told += _some([_days(each) for each in m.estimated])
    if m.shared:
        told.append(_row(say("office-settings-no-shared")))
    return block(told)


def _some(rows: Sequence[Say]) -> list[Say]:
    more = len(rows) - LISTED
    return [*map(_row, rows[:LISTED]), *([say("setting-more", count=more)] if more > 0 else [])]


def _row(told: Say) -> Say:
    return say("setting-row", row=told)


def ask(m: AskSetting) -> Screen:
    text = [say("ask-setting", what=m.what)]
    if not m.first:
        return Screen(text=tuple(text))
    text.append(say("ask-setting-calculated", first=day(m.first), last=day(m.last)))
    return Screen(text=tuple(text), choices=((_go("choice-setting-calc", "calc", "", m.token),),))


def unclear(m: SettingUnclear) -> Screen:
    told = say("setting-unclear", reason=m.reason, typed=short(m.typed))
    return Screen(text=(told, say("ask-setting", what=m.what)))


def summary(m: SettingSummary) -> Screen:
    title = say("setting-summary", state="sent" if m.sent else "back" if m.back else "new")
    what: list[Say] = [_days(each) for each in m.days]
    what += [_fasting(each, plain=True) for each in m.fasting]
    what += [_target(each) for each in m.targets]
    if m.what == "phone":
        what.append(say("setting-phone", phone=m.phone or "–"))
    text = [
        title,
        lines([*map(_row, what)]),
        say("setting-effect", what=m.what, back="yes" if m.back else "no"),
    ]
    if m.days or m.fasting:
        text.append(say("setting-moved", count=m.moved, sent="yes" if m.sent else "no"))
    if m.sent:
        return Screen(text=tuple(text))
    save = "choice-setting-back" if m.back else "choice-setting-save"
    row = [_sum(save, "save", m.token, Tone.GOOD)]
    if not m.back:
        row.append(_sum("choice-change", "change", m.token))
    row.append(_sum("choice-cancel", "cancel", m.token))
    return Screen(text=tuple(text), choices=(tuple(row),))


def to_take_back(m: SettingsToTakeBack) -> Screen:
    if not m.keys:
        return Screen(text=(say("settings-nothing-to-take-back"),))
    rows = [
        *(_days(each) for each in m.days),
        *(_fasting(each, plain=True) for each in m.fasting),
        *(_target(each) for each in m.targets),
        *([say("setting-phone", phone=m.phone)] if m.phone else []),
    ]
    told = [say("setting-numbered", number=n, row=row) for n, row in enumerate(rows, 1)]
    buttons = [
        (
            Choice(
                label=say("choice-setting-number", number=n),
                action=pick("choice-setting-back", "back", key, "", form=FORM).action,
            ),
        )
        for n, key in enumerate(m.keys[:BUTTONS], 1)
    ]
    return Screen(
        text=(say("settings-to-take-back"), lines(told), say("settings-to-take-back-how")),
        choices=tuple(buttons),
    )


def _days(each: SettingDays) -> Say:
    return say(
        "setting-days",
        range=_range(each.first, each.last),
        kind="off" if each.off else "worked",
        name=each.name,
    )


def _range(first: str, last: str) -> Say:
    several = "no" if first == last else "yes"
    return say("setting-range", first=day(first), last=day(last), several=several)


def _fasting(each: SettingFasting, *, plain: bool = False) -> Say:
    told = say(
        "setting-ramadan",
        range=_range(each.first, each.last),
        source="plain" if plain else each.source,
    )
    return lines([told, *(_hours(hours) for hours in each.hours)])


def _hours(written: str) -> Say:
    """From "0-3 08.00-12.00, 12.30-15.00"."""
    days, _, hours = written.partition(" ")
    first, _, last = days.partition("-")
    return say(
        "setting-hours",
        first=say("weekday-name", day=int(first)),
        last=say("weekday-name", day=int(last)),
        several="no" if first == last else "yes",
        hours=hours.replace("-", "–"),
    )


def _target(each: SettingTarget) -> Say:
    return say(
        "setting-target", name=each.name, address=each.address, gone="yes" if each.gone else "no"
    )


def _go(label: str, field: str, value: str, token: str = "") -> Choice:
    return pick(label, field, value, token, form=FORM)


def _sum(label: str, value: str, token: str, tone: Tone | None = None) -> Choice:
    made = pick(label, "sum", value, token, form=FORM)
    return Choice(label=made.label, action=made.action, tone=tone)


VIEWS: Sequence[Entry] = (
    shown(OfficeSettings, settings),
    shown(AskSetting, ask),
    shown(SettingUnclear, unclear),
    shown(SettingSummary, summary),
    shown(SettingsToTakeBack, to_take_back),
)
