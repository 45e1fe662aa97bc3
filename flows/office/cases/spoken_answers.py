"""Answers of a form that were spoken: heard once the file is on record.

An answer for which a file will do gets its words afterwards. One that wants words is proposed, and
taken by a tap, so that nothing that a machine misheard becomes part of a letter or a report.
"""

from collections.abc import Mapping
from typing import Any

from flows.engine.refusals import Refusal
from flows.messages.kinds.answers import AnswerNeedsText, SpokenAnswer
from flows.office.cases.decide import Decision, fields_wanted
from flows.office.messages.notify import notify
from flows.office.transition import FILE_SENT
from flows.office.work import Work
from flows.records.evidence import Evidence
from flows.sop.fields import Field, FieldKind, next_field


async def heard(work: Work, bot: int, evidence: Evidence, told: str) -> bool:
    """Give the form that a voice note came for its words, "" if nothing was heard; False if it
    came for none.
    """
    form = await work.desk.drafts.held_form(bot, evidence.chat)
    if form is None or form.get("token") != evidence.draft:
        return False
    blank = [key for key, value in form["got"].items() if value == FILE_SENT]
    if blank and told:
        if len(blank) == 1:
            got = {**form["got"], blank[0]: told}
            await work.desk.drafts.renew_form(bot, evidence.chat, {**form, "got": got})
        return True
    wanted = await _wanted(work, form)
    person = await work.desk.people.by_id(evidence.person)
    if blank or wanted is None or person is None or not in_words(wanted, form["outcome"]):
        return True
    if not told:
        await notify(work, person, AnswerNeedsText())
        return True
    await work.desk.drafts.renew_form(bot, evidence.chat, {**form, "heard": told})
    asked = SpokenAnswer(token=str(evidence.draft), field=wanted.key, text=told)
    await notify(work, person, asked, case=int(form["case"]))
    return True


def in_words(field: Field, outcome: str) -> bool:
    """Whether a file alone is no answer."""
    return field.kind is FieldKind.TEXT and not field.files and outcome != "note"


async def _wanted(work: Work, form: Mapping[str, Any]) -> Field | None:
    decision = Decision(
        case=int(form["case"]),
        step=form["step"],
        round=int(form["round"]),
        outcome=form["outcome"],
        words=form["got"],
    )
    try:
        fields = await fields_wanted(work, decision)
    except Refusal:
        return None
    return next_field(fields, form["got"], form["skipped"])
